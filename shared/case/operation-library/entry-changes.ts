import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { standingLocks } from '../bargaining/locks.ts'
import { operationRows, operationsOf } from '../products/operation-rows.ts'
import { takenMethodDigest } from '../products/taken-method.ts'
import { methodOf } from '../products/methods.ts'
import { readRecord } from '../read.ts'
import { setFields } from '../write.ts'
import { libraryEntries, type LibraryEntry } from './library-entries.ts'
import { takenTimeOf } from './take-entry.ts'

/** A line whose entry in the 工序库 says something else than what the line took. The line stays as it is. */
export type EntryChange = {
  readonly operationId: string
  readonly number: number
  readonly name: string
  readonly entry: LibraryEntry
  readonly takenSeconds: DecimalString | null
  /** The work is done in another way there now. */
  readonly otherMethod: boolean
  /** The line may take the entry's new time: nobody has agreed its price, and it is done as the entry says. */
  readonly offered: boolean
}

/** The lines of a style whose entries changed since; nothing is done about any of them. */
export function entryChanges(
  library: FoldState,
  state: FoldState,
  productId: string | undefined,
): readonly EntryChange[] {
  const entries = new Map(libraryEntries(library).map((entry) => [entry.id, entry]))
  const locks = standingLocks(state)
  const rows = operationRows(state, productId)
  return operationsOf(state, productId).flatMap((operation, index) => {
    const entry = entries.get(operation.takenFrom ?? '')
    const row = rows[index]
    if (entry === undefined || row?.origin !== 'similar-operation') return []
    const takenSeconds = operation.givenSeconds ?? null
    const otherMethod = entry.methodDigest !== operation.takenMethod
    if (!otherMethod && entry.seconds === takenSeconds) return []
    const { id: operationId } = operation
    const doneSo = takenMethodDigest(methodOf(state, operationId)) === entry.methodDigest
    const offered = doneSo && entry.seconds !== null && !locks.has(operationId)
    return [{ operationId, number: row.number, name: row.name, entry, takenSeconds, otherMethod, offered }]
  })
}

/** Takes the entry's time of today into a line that nobody has agreed; a signed or locked line never moves. */
export function takeEntryAnew(
  state: FoldState,
  operationId: string,
  entry: LibraryEntry,
): readonly SetOperation[] {
  const operation = readRecord(state, 'operation', operationId)
  if (operation === undefined || standingLocks(state).has(operationId)) return []
  if (takenMethodDigest(methodOf(state, operationId)) !== entry.methodDigest) return []
  return [setFields('operation', operationId, takenTimeOf(entry))]
}
