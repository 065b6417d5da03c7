import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { listFacts, listRecords, type Entry, type FactEntry } from '../read.ts'

export type LineLock = FactEntry<'line-lock'>

const keyOf = (lockId: string, operationId: string) => JSON.stringify([lockId, operationId])

/** Copied lines that are still 沿用 stand on the lock they brought along, with its price, adjustment and round. */
function carriedLocks(state: FoldState, locks: ReadonlyMap<string, LineLock>): readonly LineLock[] {
  return listRecords(state, 'operation').flatMap(({ id, productId, timeSource, carriedLock }) => {
    const lock = timeSource === 'carried-over' ? locks.get(carriedLock ?? '') : undefined
    return lock === undefined ? [] : [{ ...lock, operationId: id, productId: productId ?? lock.productId }]
  })
}

/** Every lock that was not opened, in order; opening a copied line leaves the line it was copied from as it is. */
const unopened: (state: FoldState) => readonly LineLock[] = remember((state) => {
  const opened = new Set(
    listFacts(state, 'line-unlock').map(({ lockId, operationId }) => keyOf(lockId, operationId)),
  )
  const made = listFacts(state, 'line-lock')
  const carried = carriedLocks(state, new Map(made.map((lock) => [lock.id, lock])))
  return [...carried, ...made].filter(({ id, operationId }) => !opened.has(keyOf(id, operationId)))
})

/** Every lock of a line that was not opened: two copies that locked it apart leave more than one. */
export const unopenedLocks = (state: FoldState, operationId: string): readonly LineLock[] =>
  unopened(state).filter((lock) => lock.operationId === operationId)

/**
 * The lock that stands on each operation: the last one that was not unlocked. Two sides that locked a line
 * without seeing each other leave two facts; the later in order shows, as with any field.
 */
export const standingLocks: (state: FoldState) => ReadonlyMap<string, LineLock> = remember(
  (state) => new Map(unopened(state).map((lock) => [lock.operationId, lock])),
)

const once = decimalLiteral('1')

/** What a piece of an operation is, and how often a garment counts it. */
export const pieceOf = ({ countingUnit, countPerGarment }: Entry<'operation'>) => ({
  countingUnit: countingUnit ?? '',
  countPerGarment: countPerGarment ?? once,
})

export type PieceChange = {
  readonly what: 'counting-unit' | 'count-per-garment'
  readonly before: string
  readonly after: string
}

/** 计价单位 and 每件数量 where they are no longer what the price was agreed for; the time and the rules do not tell. */
export function pieceChanges(lock: LineLock, operation: Entry<'operation'>): readonly PieceChange[] {
  const now = pieceOf(operation)
  const pairs = [
    { what: 'counting-unit', before: lock.countingUnit, after: now.countingUnit },
    { what: 'count-per-garment', before: lock.countPerGarment, after: now.countPerGarment },
  ] as const
  return pairs.flatMap(({ what, before, after }) =>
    before === undefined || before === after ? [] : [{ what, before, after }],
  )
}
