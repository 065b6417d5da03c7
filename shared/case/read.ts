import type { FieldValue } from '../record/field-value.ts'
import type { FoldedFact, FoldedRecord, FoldState } from '../record/fold-state.ts'
import { factsOf, record, recordsOf } from '../record/read-state.ts'
import { recordsBy } from '../record/records-by.ts'
import type { FactKindName, FieldsOf, RecordKindName } from './record-kinds.ts'

/**
 * A record as its kind says. The fold has already refused every operation whose fields do not fit the kind,
 * so what shows has the kind's shape.
 */
export type Entry<Name extends RecordKindName> = {
  readonly id: string
  readonly source: FoldedRecord
} & FieldsOf<Name>
export type FactEntry<Name extends FactKindName> = {
  readonly id: string
  readonly source: FoldedFact
} & FieldsOf<Name>

/** Removed, or made and taken back again: undoing what made a record puts all its fields back to unset. */
export const isPresent = ({ fields }: FoldedRecord): boolean =>
  fields['removed'] !== true && Object.values(fields).some((value) => value !== null)

const entryOf = <Name extends RecordKindName>(source: FoldedRecord): Entry<Name> =>
  ({ ...source.fields, id: source.id, source }) as unknown as Entry<Name>

/** One record; undefined when it was never made or has been removed. */
export function readRecord<Name extends RecordKindName>(
  state: FoldState,
  kind: Name,
  id: string,
): Entry<Name> | undefined {
  const found = record(state, kind, id)
  return found === undefined || !isPresent(found) ? undefined : entryOf<Name>(found)
}

const orderOf = (entry: FoldedRecord): string => {
  const order = entry.fields['order']
  return typeof order === 'string' ? order : ''
}

function arrange<Name extends RecordKindName>(records: readonly FoldedRecord[]): readonly Entry<Name>[] {
  return records
    .filter(isPresent)
    .sort((one, other) => {
      const [left, right] = [orderOf(one), orderOf(other)]
      return left === right ? one.position - other.position : left < right ? -1 : 1
    })
    .map((found) => entryOf<Name>(found))
}

const arranged = new WeakMap<readonly FoldedRecord[], readonly unknown[]>()

/**
 * All records of a kind that were not removed; arranged by `order`, then as they appeared. The same list and the same
 * entries as long as no record of the kind changes.
 */
export function listRecords<Name extends RecordKindName>(
  state: FoldState,
  kind: Name,
): readonly Entry<Name>[] {
  const records = recordsOf(state, kind)
  const known = (arranged.get(records) as readonly Entry<Name>[] | undefined) ?? arrange<Name>(records)
  arranged.set(records, known)
  return known
}

/** The records of a kind that were not removed and say one of these in a field; arranged like all of them. */
export function listRecordsBy<Name extends RecordKindName>(
  kind: Name,
  field: keyof FieldsOf<Name> & string,
): (state: FoldState, values: ReadonlySet<FieldValue>) => readonly Entry<Name>[] {
  const find = recordsBy(kind, field)
  return (state, values) => arrange<Name>(find(state, values))
}

/** All facts of a kind in the order everybody folds in. */
export function listFacts<Name extends FactKindName>(
  state: FoldState,
  kind: Name,
): readonly FactEntry<Name>[] {
  return factsOf(state, kind).map(
    (source) => ({ ...source.fields, id: source.id, source }) as unknown as FactEntry<Name>,
  )
}
