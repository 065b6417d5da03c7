import type { FactOperation, Fields, RecordReference, SetOperation } from '../record/change.ts'
import type { Visibility } from '../record/visibility.ts'
import { recordKinds, type FactKindName, type FieldsOf, type RecordKindName } from './record-kinds.ts'

const visibilityOf = (kind: keyof typeof recordKinds, fields: Fields): Visibility => {
  const { visibility } = recordKinds[kind]
  if (visibility !== 'draft') return visibility
  return fields['side'] === 'employer' ? 'draft-employer' : 'draft-union'
}

/** Leaves out what is undefined: it has no place in the record. */
const present = (fields: object): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields

/** Sets fields of one record. A draft line must name its side in every set. */
export function setFields<Name extends RecordKindName>(
  kind: Name,
  id: string,
  fields: FieldsOf<Name>,
): SetOperation {
  const stated = present(fields)
  return { type: 'set', kind, id, visibility: visibilityOf(kind, stated), fields: stated }
}

/** Adds a fact; `freezes` names records that nothing can change afterwards. */
export function addFact<Name extends FactKindName>(
  kind: Name,
  id: string,
  fields: FieldsOf<Name>,
  freezes: readonly RecordReference[] = [],
): FactOperation {
  const stated = present(fields)
  const operation = {
    type: 'fact',
    kind,
    id,
    visibility: visibilityOf(kind, stated),
    fields: stated,
  } as const
  return freezes.length === 0 ? operation : { ...operation, freezes }
}
