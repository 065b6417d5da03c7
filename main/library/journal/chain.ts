import { hostProblem, type HostProblem } from '../../../shared/contracts/host-problem.ts'
import type { IdentifiedChange } from '../../../shared/record/change.ts'

export type Known = (id: string) => IdentifiedChange | undefined

/**
 * A change continues its replica's chain: its `prev` is here already, one step before it.
 * Two changes after the same `prev` are a fork; both are kept and reported when the record is folded.
 */
export function chainFault({ id, change }: IdentifiedChange, known: Known): HostProblem | undefined {
  const previous = change.prev === null ? undefined : known(change.prev)
  if (change.prev !== null && previous === undefined)
    return hostProblem('chain-broken', id, 'missing', change.prev).problem
  const expected = (previous?.change.seq ?? 0) + 1
  const ownChain = previous === undefined || previous.change.replica === change.replica
  if (ownChain && change.seq === expected) return undefined
  return hostProblem('chain-broken', id, String(change.seq), String(expected)).problem
}
