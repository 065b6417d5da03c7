import type { IdentifiedChange } from './change.ts'

/**
 * The one order everybody folds in: clock, then replica, then id. A change always sorts after all it has
 * seen; compared by code units, never by a locale.
 */
export function compareChanges(one: IdentifiedChange, other: IdentifiedChange): number {
  return (
    one.change.clock - other.change.clock ||
    compareText(one.change.replica, other.change.replica) ||
    compareText(one.id, other.id)
  )
}

export function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
