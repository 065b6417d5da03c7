import { hostProblem, type HostProblem, type HostResult } from '../../../shared/contracts/host-problem.ts'
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

/** The changes of one request that are new, or why the request is refused whole. */
export function freshOf(
  offered: readonly IdentifiedChange[],
  known: Known,
): HostResult<readonly IdentifiedChange[]> {
  const fresh = new Map<string, IdentifiedChange>()
  for (const identified of offered) {
    if (known(identified.id) !== undefined || fresh.has(identified.id)) continue
    const fault = chainFault(identified, (id) => fresh.get(id) ?? known(id))
    if (fault !== undefined) return { ok: false, problem: fault }
    fresh.set(identified.id, identified)
  }
  return { ok: true, value: [...fresh.values()] }
}

/** Each once, and every change behind the one it continues, whatever order they came in. */
export function inChainOrder(changes: readonly IdentifiedChange[]): readonly IdentifiedChange[] {
  const byId = new Map<string, IdentifiedChange>(changes.map((identified) => [identified.id, identified]))
  const placed = new Map<string, IdentifiedChange>()
  for (const identified of byId.values()) {
    const chain: IdentifiedChange[] = []
    let next: IdentifiedChange | undefined = identified
    while (next !== undefined && !placed.has(next.id)) {
      chain.push(next)
      next = next.change.prev === null ? undefined : byId.get(next.change.prev)
    }
    for (const each of chain.reverse()) placed.set(each.id, each)
  }
  return [...placed.values()]
}
