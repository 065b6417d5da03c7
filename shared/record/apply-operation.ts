import { isInPast, type PlacedChange } from './causality.ts'
import type { FactOperation, FieldValue, Operation, SetOperation } from './change.ts'
import { sameFieldValue } from './field-value.ts'
import {
  referenceKey,
  type FoldedFact,
  type FoldedRecord,
  type FoldState,
  type IneffectiveReason,
  type Survivor,
} from './fold-state.ts'
import { problemsOf } from './meaning.ts'
import {
  emptyMap,
  lookUp,
  withEntry,
  withoutEntry,
  type Owner,
  type PersistentMap,
} from './persistent-map.ts'

/** Applies one operation of an integrated change, or lists it with the reason why it has no effect. */
export function applyOperation(
  state: FoldState,
  placed: PlacedChange,
  operation: Operation,
  index: number,
  owner: Owner,
): FoldState {
  const reason = reasonAgainst(state, operation)
  if (!reason) {
    return operation.type === 'set'
      ? applySet(state, placed, operation, owner)
      : applyFact(state, placed, operation, owner)
  }
  const { kind, id } = operation
  const listed = { kind, id, changeId: placed.id, operation: index, reason }
  return {
    ...state,
    ineffective: withEntry(state.ineffective, String(state.ineffective.size), listed, owner),
  }
}

/** Why an operation would have no effect on this state, or null. */
export function reasonAgainst(state: FoldState, operation: Operation): IneffectiveReason | null {
  const { kind, id, type, visibility } = operation
  const fact = lookUp(lookUp(state.facts, kind) ?? emptyMap<FoldedFact>(), id)
  if (fact) return { code: 'fact-exists', changeId: fact.changeId }
  const record = lookUp(lookUp(state.records, kind) ?? emptyMap<FoldedRecord>(), id)
  if (record && type === 'fact') return { code: 'record-exists' }
  const freeze = type === 'set' ? lookUp(state.frozen, referenceKey(operation)) : undefined
  if (freeze) return { code: 'frozen', ...freeze }
  if (record && record.visibility !== visibility) {
    return { code: 'visibility-differs', expected: record.visibility }
  }
  if (!state.meaning) return null
  const problems = problemsOf(state.meaning, operation)
  if (!problems) return { code: 'unknown-kind' }
  return problems.length > 0 ? { code: 'invalid-fields', problems } : null
}

function applySet(state: FoldState, placed: PlacedChange, operation: SetOperation, owner: Owner): FoldState {
  const { kind, id, visibility } = operation
  const ofKind = lookUp(state.records, kind) ?? emptyMap<FoldedRecord>()
  const before = lookUp(ofKind, id)
  const survivors = new Map(before?.survivors)
  const fields: { [name: string]: FieldValue } = { ...before?.fields }
  const open = new Set(before?.open)
  for (const [name, value] of Object.entries(operation.fields)) {
    const standing = (survivors.get(name) ?? []).filter((one) => stands(state, one, placed))
    survivors.set(name, [...standing, { value, changeId: placed.id }])
    fields[name] = value
    if (standing.every((one) => sameFieldValue(one.value, value))) open.delete(name)
    else open.add(name)
  }
  const position = before?.position ?? ofKind.size
  const record = { kind, id, visibility, fields, survivors, open: [...open].sort(), position }
  const records = withEntry(state.records, kind, withEntry(ofKind, id, record, owner), owner)
  return { ...state, records, conflicting: listConflict(state.conflicting, before, record, owner) }
}

/** A set survives a later one that had not seen it. Within one change the later operation simply wins. */
function stands(state: FoldState, survivor: Survivor, placed: PlacedChange): boolean {
  if (survivor.changeId === placed.id) return false
  const origin = lookUp(state.changes, survivor.changeId)
  return origin !== undefined && !isInPast(origin.place, placed.place)
}

function listConflict(
  conflicting: FoldState['conflicting'],
  before: FoldedRecord | undefined,
  { kind, id, open }: FoldedRecord,
  owner: Owner,
): FoldState['conflicting'] {
  const isListed = before !== undefined && before.open.length > 0
  if (isListed === open.length > 0) return conflicting
  const key = referenceKey({ kind, id })
  return isListed ? withoutEntry(conflicting, key, owner) : withEntry(conflicting, key, { kind, id }, owner)
}

function applyFact(
  state: FoldState,
  placed: PlacedChange,
  operation: FactOperation,
  owner: Owner,
): FoldState {
  const { kind, id, visibility, fields, freezes } = operation
  const ofKind: PersistentMap<FoldedFact> = lookUp(state.facts, kind) ?? emptyMap()
  const fact = { kind, id, visibility, fields, changeId: placed.id, position: ofKind.size }
  const kept: FoldedFact = freezes ? { ...fact, freezes } : fact
  let frozen = state.frozen
  for (const reference of freezes ?? []) {
    const key = referenceKey(reference)
    if (!lookUp(frozen, key)) {
      frozen = withEntry(frozen, key, { by: { kind, id }, changeId: placed.id }, owner)
    }
  }
  return { ...state, frozen, facts: withEntry(state.facts, kind, withEntry(ofKind, id, kept, owner), owner) }
}
