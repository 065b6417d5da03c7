import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { listFacts, listRecords, type FactEntry } from '../read.ts'

export type LineLock = FactEntry<'line-lock'>

/** Every lock of a line that was not opened: two copies that locked it apart leave more than one. */
export function unopenedLocks(state: FoldState, operationId: string): readonly LineLock[] {
  const opened = new Set(listFacts(state, 'line-unlock').map(({ lockId }) => lockId))
  return listFacts(state, 'line-lock').filter(
    (lock) => lock.operationId === operationId && !opened.has(lock.id),
  )
}

const keyOf = (lockId: string, operationId: string) => JSON.stringify([lockId, operationId])

/** Copied lines that are still 沿用 stand on the lock they brought along, with its price, adjustment and round. */
function carriedLocks(state: FoldState, locks: ReadonlyMap<string, LineLock>): readonly LineLock[] {
  return listRecords(state, 'operation').flatMap(({ id, productId, timeSource, carriedLock }) => {
    const lock = timeSource === 'carried-over' ? locks.get(carriedLock ?? '') : undefined
    return lock === undefined ? [] : [{ ...lock, operationId: id, productId: productId ?? lock.productId }]
  })
}

/**
 * The lock that stands on each operation: the last one that was not unlocked. Two sides that locked a line
 * without seeing each other leave two facts; the later in order shows, as with any field. Unlocking a copied
 * line leaves the line it was copied from as it is.
 */
export const standingLocks: (state: FoldState) => ReadonlyMap<string, LineLock> = remember((state) => {
  const opened = new Set(
    listFacts(state, 'line-unlock').map(({ lockId, operationId }) => keyOf(lockId, operationId)),
  )
  const made = listFacts(state, 'line-lock')
  const carried = carriedLocks(state, new Map(made.map((lock) => [lock.id, lock])))
  const standing = [...carried, ...made].filter(({ id, operationId }) => !opened.has(keyOf(id, operationId)))
  return new Map(standing.map((lock) => [lock.operationId, lock]))
})
