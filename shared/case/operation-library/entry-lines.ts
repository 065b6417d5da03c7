import type { DecimalString } from '../../numbers/decimal-string.ts'
import { nameKey } from '../../product/named-twice.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { PriceAtTerms } from '../pricing/price-at-terms.ts'
import { operationRows } from '../products/operation-rows.ts'
import { readRecord } from '../read.ts'
import { libraryEntries, type LibraryEntry } from './library-entries.ts'
import { gradeOfEntry } from './take-entry.ts'

/** An entry of the 工序库 as one style would take it. */
export type EntryLine = {
  readonly entry: LibraryEntry
  /** The terms of this case have no grade of the entry's name; empty grades are not meant. */
  readonly gradeUnknown: boolean
  /** By the terms of this case. */
  readonly priceYuan: DecimalString | null
  /** The style already has an operation of this name. */
  readonly alreadyThere: boolean
}

/** The style that would take the lines; undefined while the case has none. */
export type TakingStyle = {
  readonly caseId: string
  readonly state: FoldState
  readonly productId: string | undefined
}

const dayOf = ({ source }: LibraryEntry): string => source.collectedOn ?? ''

/**
 * A line of this case is better taken from its style, where it brings along what was agreed for it here; the
 * library offers it once it has left the case.
 */
const isOwn = (state: FoldState, caseId: string, { fromCaseId, fromOperationId }: LibraryEntry): boolean =>
  fromCaseId === caseId && readRecord(state, 'operation', fromOperationId ?? '') !== undefined

/** The 工序库 held against one style: the latest day first, within a day in the order of the work. */
export function entryLines(
  library: FoldState,
  { caseId, state, productId }: TakingStyle,
  priceAt: PriceAtTerms,
): readonly EntryLine[] {
  const present = new Set(operationRows(state, productId).map(nameKey))
  const others = libraryEntries(library).filter((entry) => !isOwn(state, caseId, entry))
  const entries = [...others].sort((one, next) => dayOf(next).localeCompare(dayOf(one)))
  return entries.map((entry) => {
    const gradeId = gradeOfEntry(state, entry)
    return {
      entry,
      gradeUnknown: gradeId === null && entry.gradeName !== '',
      priceYuan: priceAt(state, productId, gradeId, entry.seconds),
      alreadyThere: present.has(nameKey(entry)),
    }
  })
}
