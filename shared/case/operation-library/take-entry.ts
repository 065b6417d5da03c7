import { placeLines } from '../../product/order-keys.ts'
import { parseWorkGrade } from '../../product/work-grade.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { gradeChoices } from '../products/operation-rows.ts'
import type { TakenLine } from '../products/take-lines.ts'
import type { FieldsOf } from '../record-kinds.ts'
import type { LibraryEntry } from './library-entries.ts'

/** The grade of this case that bears the name the entry's grade had; null when the terms know no such grade. */
export function gradeOfEntry(state: FoldState, { gradeName }: LibraryEntry): string | null {
  if (gradeName === '') return null
  const grade = parseWorkGrade(gradeName, gradeChoices(state), { field: 'work-grade' })
  return grade.ok ? grade.value : null
}

/** The time the line holds from now on, and by which method: later changes of the entry do not reach it. */
export const takenTimeOf = ({ id, seconds, reference, methodDigest }: LibraryEntry): FieldsOf<'operation'> =>
  seconds === null
    ? {}
    : {
        timeSource: 'similar-operation',
        givenSeconds: seconds,
        givenTimeReference: reference,
        takenFrom: id,
        takenMethod: methodDigest,
      }

/**
 * A line from the 工序库. It keeps the time of the same method as 同类工序, with the line it comes from; without a
 * time it waits to be measured. No price comes along: what another case agreed was agreed there, under that
 * case's terms and by its representatives, and its lock stands in that case alone. Here the price is computed by
 * the terms of this case and both sides agree it anew.
 */
export function lineOfLibrary(state: FoldState, entry: LibraryEntry): TakenLine {
  const { section, jobType, name, machine, countingUnit, countPerGarment, card, elements } = entry
  const { keys } = placeLines([], 0, elements.length)
  return {
    fields: {
      name,
      ...(section === '' ? {} : { section }),
      ...(jobType === '' ? {} : { jobType }),
      ...(machine === '' ? {} : { machine }),
      ...(countingUnit === '' ? {} : { countingUnit }),
      ...(countPerGarment === null ? {} : { countPerGarment }),
      gradeId: gradeOfEntry(state, entry),
      ...takenTimeOf(entry),
    },
    card: entry.source.card === null || entry.source.card === undefined ? undefined : card,
    elements: elements.map((element, position) => ({ ...element, order: keys[position] ?? null })),
  }
}
