import type { FoldState } from '../../record/fold-state.ts'
import { listFacts, type FactEntry } from '../read.ts'

export type LineLock = FactEntry<'line-lock'>

const locksByState = new WeakMap<FoldState, ReadonlyMap<string, LineLock>>()

/**
 * The lock that stands on each operation: the last one that was not unlocked. Two sides that locked a line
 * without seeing each other leave two facts; the later in order shows, as with any field.
 */
export function standingLocks(state: FoldState): ReadonlyMap<string, LineLock> {
  const known = locksByState.get(state)
  if (known !== undefined) return known
  const opened = new Set(listFacts(state, 'line-unlock').map(({ lockId }) => lockId))
  const locks = new Map(
    listFacts(state, 'line-lock')
      .filter(({ id }) => !opened.has(id))
      .map((lock) => [lock.operationId, lock]),
  )
  locksByState.set(state, locks)
  return locks
}
