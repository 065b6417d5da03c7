import { applyOperation } from './apply-operation.ts'
import { placeAfter, reasonToWait, type PlacedChange } from './causality.ts'
import { compareChanges } from './change-order.ts'
import { currentChangeVersion, type ChangeId, type IdentifiedChange } from './change.ts'
import { emptyState, type FoldState } from './fold-state.ts'
import type { Meaning } from './meaning.ts'
import { lookUp, valuesOf, withEntry, type Owner } from './persistent-map.ts'

/**
 * Turns changes into a case. Pure: the same set gives the same state, whatever its order and however often
 * a change appears. Trap: ids are trusted here; `parseJournalLine` is where they are verified.
 */
export function fold(changes: readonly IdentifiedChange[], meaning?: Meaning): FoldState {
  return integrate(emptyState(meaning), changes)
}

/**
 * The state of the old changes and the new ones together, equal to `fold` of all. Costs the size of the new
 * changes when they all sort later, which is the rule while one person works; otherwise everything is folded again.
 */
export function foldOnto(
  state: FoldState,
  changes: readonly IdentifiedChange[],
  meaning: Meaning | undefined = state.meaning,
): FoldState {
  const waiting = new Set(state.waiting.map(({ id }) => id))
  const fresh = changes.filter(({ id }) => !waiting.has(id) && !lookUp(state.changes, id))
  const { last } = state
  const later = last === null || fresh.every((change) => compareChanges(last, change) < 0)
  if (meaning !== state.meaning || !later) {
    return fold([...valuesOf(state.changes), ...state.waiting, ...fresh], meaning)
  }
  return fresh.length === 0 ? state : integrate(state, fresh)
}

function integrate(start: FoldState, changes: readonly IdentifiedChange[]): FoldState {
  const owner: Owner = {}
  const waiting: IdentifiedChange[] = []
  let state = start
  for (const change of inOrderOnce([...start.waiting, ...changes])) {
    const integrated = integrateOne(state, change, owner)
    if (integrated) state = integrated
    else waiting.push(change)
    state = withNewerMarked(state, change)
  }
  return { ...state, waiting }
}

function inOrderOnce(changes: readonly IdentifiedChange[]): readonly IdentifiedChange[] {
  const once = new Map<ChangeId, IdentifiedChange>()
  for (const change of changes) if (!once.has(change.id)) once.set(change.id, change)
  return [...once.values()].sort(compareChanges)
}

/** Null when the change has to wait. A change sorts after all it names, so one pass in order finds them. */
function integrateOne(state: FoldState, identified: IdentifiedChange, owner: Owner): FoldState | null {
  const { id, change, raw } = identified
  const prev = change.prev === null ? null : lookUp(state.changes, change.prev)
  const seen = change.seen.map((other) => lookUp(state.changes, other))
  if (prev === undefined || reasonToWait(identified, prev, seen)) return null
  const { place, lineages } = placeAfter(
    state.lineages,
    identified,
    prev,
    seen.filter((other) => other !== undefined),
  )
  const placed: PlacedChange = raw === undefined ? { id, change, place } : { id, change, raw, place }
  const changes = withEntry(state.changes, id, placed, owner)
  const before: FoldState = { ...state, changes, lineages, last: placed }
  return change.operations.reduce(
    (next, operation, index) => applyOperation(next, placed, operation, index, owner),
    before,
  )
}

function withNewerMarked(state: FoldState, { change }: IdentifiedChange): FoldState {
  if (change.v <= Math.max(currentChangeVersion, state.readOnlyBecause?.v ?? 0)) return state
  return { ...state, readOnlyBecause: { code: 'newer-version', v: change.v } }
}
