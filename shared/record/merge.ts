import type { ChangeId, IdentifiedChange } from './change.ts'
import { compareChanges } from './change-order.ts'
import { ownNumber, type Vector } from './version.ts'

/** Set union by id, in fold order: commutative, associative, idempotent, and nothing is ever dropped. */
export function merge(...sets: readonly (readonly IdentifiedChange[])[]): readonly IdentifiedChange[] {
  const union = new Map<ChangeId, IdentifiedChange>()
  for (const changes of sets) {
    for (const change of changes) if (!union.has(change.id)) union.set(change.id, change)
  }
  return [...union.values()].sort(compareChanges)
}

/**
 * What a holder lacks. With ids the answer is exact. With a vector it is exact while no replica has forked;
 * where `changes` show a fork, all of that replica is sent again, which a union forgives.
 * Trap: a fork that only the holder knows cannot show in a vector; after a reported gap, compare ids.
 */
export function missingFrom(
  known: Vector | ReadonlySet<ChangeId>,
  changes: readonly IdentifiedChange[],
): readonly IdentifiedChange[] {
  if (isIdSet(known)) return changes.filter(({ id }) => !known.has(id))
  const forked = forkedReplicas(changes)
  return changes.filter(({ change }) => {
    return forked.has(change.replica) || change.seq > ownNumber(known, change.replica)
  })
}

const isIdSet = (known: Vector | ReadonlySet<ChangeId>): known is ReadonlySet<ChangeId> =>
  known instanceof Set

function forkedReplicas(changes: readonly IdentifiedChange[]): ReadonlySet<string> {
  const places = new Map<string, ChangeId>()
  const forked = new Set<string>()
  for (const { id, change } of changes) {
    const place = `${change.replica} ${String(change.seq)}`
    const first = places.get(place) ?? id
    places.set(place, first)
    if (first !== id) forked.add(change.replica)
  }
  return forked
}
