import { compareText } from './change-order.ts'
import type { ChangeId, IdentifiedChange, RecordReference } from './change.ts'
import {
  referenceKey,
  type FoldedFact,
  type FoldedRecord,
  type FoldState,
  type Freeze,
  type Ineffective,
  type Survivor,
} from './fold-state.ts'
import { emptyMap, lookUp, valuesOf, type PersistentMap } from './persistent-map.ts'
import { entryOf } from './remember.ts'
import type { Visibility } from './visibility.ts'

/** A field that counts as open, with all that survived; the last one shows. */
export type Conflict = RecordReference & {
  readonly field: string
  readonly visibility: Visibility
  readonly survivors: readonly Survivor[]
}

export function record(state: FoldState, kind: string, id: string): FoldedRecord | undefined {
  return lookUp(entryOf(state, 'records', kind) ?? emptyMap<FoldedRecord>(), id)
}

/**
 * All records of a kind, removed ones too, in the order they appeared. The same array as long as none of
 * them changes, so it may serve as a memo key. A list people arrange sorts by its fractional key.
 */
export function recordsOf(state: FoldState, kind: string): readonly FoldedRecord[] {
  const found = entryOf(state, 'records', kind)
  return found ? inPosition(found, arrangedRecords) : []
}

export function fact(state: FoldState, kind: string, id: string): FoldedFact | undefined {
  return lookUp(entryOf(state, 'facts', kind) ?? emptyMap<FoldedFact>(), id)
}

/** All facts of a kind in the order everybody folds in; the same array as long as none is added. */
export function factsOf(state: FoldState, kind: string): readonly FoldedFact[] {
  const found = entryOf(state, 'facts', kind)
  return found ? inPosition(found, arrangedFacts) : []
}

/** An integrated change: who made what a survivor, a fact or an ineffective operation points at. */
export function changeOf(state: FoldState, id: ChangeId): IdentifiedChange | undefined {
  return entryOf(state, 'changes', id)
}

/** Everything the state was folded from, integrated or waiting, in no particular order. */
export function allChanges(state: FoldState): readonly IdentifiedChange[] {
  return [...valuesOf(state.changes), ...state.waiting]
}

/** An open field cannot be locked, agreed, signed or printed as agreed. */
export const isOpen = (one: FoldedRecord, field: string): boolean => one.open.includes(field)

/** The fact after which no set on this record has any effect. */
export function frozenBy(state: FoldState, reference: RecordReference): Freeze | undefined {
  return entryOf(state, 'frozen', referenceKey(reference))
}

export function conflictsOf(state: FoldState): readonly Conflict[] {
  return valuesOf(state.conflicting)
    .flatMap((reference) => record(state, reference.kind, reference.id) ?? [])
    .sort((one, other) => compareText(one.kind, other.kind) || one.position - other.position)
    .flatMap(({ kind, id, visibility, open, survivors }) =>
      open.map((field) => ({ kind, id, field, visibility, survivors: survivors.get(field) ?? [] })),
    )
}

/** In the order they were folded. */
export function ineffectiveOf(state: FoldState): readonly Ineffective[] {
  return Array.from({ length: state.ineffective.size }, (_, index) =>
    lookUp(state.ineffective, String(index)),
  ).filter((one) => one !== undefined)
}

type Memo<T> = WeakMap<PersistentMap<T>, readonly T[]>
const arrangedRecords: Memo<FoldedRecord> = new WeakMap()
const arrangedFacts: Memo<FoldedFact> = new WeakMap()

function inPosition<T extends { readonly position: number }>(
  map: PersistentMap<T>,
  memo: Memo<T>,
): readonly T[] {
  const known = memo.get(map)
  if (known) return known
  const items = valuesOf(map)
  const arranged = [...items]
  for (const item of items) arranged[item.position] = item
  memo.set(map, arranged)
  return arranged
}
