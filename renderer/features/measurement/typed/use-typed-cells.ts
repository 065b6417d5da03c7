import type { Method } from '../../../../shared/case/measurement/method.ts'
import { typedReadingId } from '../../../../shared/case/measurement/typed-cells.ts'
import { readRecord, type Entry } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalOfCount, type DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { useCase } from '../../step/case-context.ts'
import type { PastedCell } from './read-paste.ts'

type WriteTyped = {
  readonly cells: (cells: readonly PastedCell[], words: string) => void
  readonly total: (seconds: DecimalString | null) => void
}

/** Writes cells of a sheet, however many, as one change; the first ones also say by which method they were timed. */
export function useTypedCells(study: Entry<'time-study'>, method: Method): WriteTyped {
  const { copy, state } = useCase()
  const name = `${readRecord(state, 'operation', method.operationId)?.name ?? ''} ${study.workerCode ?? ''}`
  const place = `measurement/typed/${study.id}`
  const first =
    (study.methodDigest ?? null) === null
      ? [
          setFields('time-study', study.id, {
            method: 'typed',
            cardVersion: method.version,
            methodDigest: method.digest,
            elementIds: method.elements.map(({ elementId }) => elementId),
          }),
        ]
      : []
  return {
    cells: (cells, words) =>
      void copy.commit(
        `${name} ${words}`.slice(0, 200),
        [
          ...first,
          ...cells.flatMap(({ cycle, element, text }) => {
            const elementId = method.elements[element]?.elementId
            if (elementId === undefined) return []
            return [
              setFields('typed-reading', typedReadingId(study.id, cycle, elementId), {
                studyId: study.id,
                elementId,
                cycle: decimalOfCount(BigInt(cycle)),
                seconds: text === '' ? null : text,
              }),
            ]
          }),
        ],
        place,
      ),
    total: (seconds) =>
      void copy.commit(
        `${name} 总时间 ${study.typedTotalSeconds ?? '—'} → ${seconds ?? '—'} 秒`,
        [...first, setFields('time-study', study.id, { typedTotalSeconds: seconds })],
        place,
      ),
  }
}
