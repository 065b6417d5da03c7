import { compareText } from './change-order.ts'
import type { ChangeId, IdentifiedChange, ReplicaId } from './change.ts'
import type { FoldState } from './fold-state.ts'
import { allChanges } from './read-state.ts'

/** One replica continued the same change in two ways: a copy was restored or cloned without a fresh replica id. */
export type Fork = { readonly replica: ReplicaId; readonly seq: number; readonly ids: readonly ChangeId[] }

/**
 * Every point where a chain splits; both branches are kept and folded. What follows a split is not listed
 * again. Free while there is no fork; otherwise it reads all changes.
 */
export function forksOf(state: FoldState): readonly Fork[] {
  const replicas = new Set(state.lineages.map(({ replica }) => replica))
  if (replicas.size === state.lineages.length && state.waiting.length === 0) return []
  return forksAmong(allChanges(state))
}

function forksAmong(changes: readonly IdentifiedChange[]): readonly Fork[] {
  const siblings = new Map<string, IdentifiedChange[]>()
  for (const identified of changes) {
    const { replica, seq, prev } = identified.change
    const place = `${replica} ${String(seq)} ${prev ?? ''}`
    const known = siblings.get(place)
    if (known) known.push(identified)
    else siblings.set(place, [identified])
  }
  const forks: Fork[] = []
  for (const group of siblings.values()) {
    const [first] = group
    if (!first || group.length === 1) continue
    const { replica, seq } = first.change
    forks.push({ replica, seq, ids: group.map(({ id }) => id).sort(compareText) })
  }
  return forks.sort((one, other) => compareText(one.replica, other.replica) || one.seq - other.seq)
}
