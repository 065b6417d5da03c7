import type { FieldValue } from './field-value.ts'
import type { FoldedRecord, FoldState } from './fold-state.ts'
import { partsOf } from './persistent-map.ts'
import { entryOf } from './remember.ts'

type Part = ReadonlyMap<string, FoldedRecord>
type Found = Map<FieldValue, readonly FoldedRecord[]>

/**
 * Finds the records of a kind that say one of these in a field, removed ones too, in no particular order. What a part of
 * the kind holds is looked up once, and versions share their parts: after one more change few parts are looked through.
 */
export function recordsBy(
  kind: string,
  field: string,
): (state: FoldState, values: ReadonlySet<FieldValue>) => readonly FoldedRecord[] {
  const known = new WeakMap<Part, Found>()
  const foundIn = (part: Part): Found => {
    const found = known.get(part)
    if (found !== undefined) return found
    const none: Found = new Map()
    known.set(part, none)
    return none
  }
  const find = (part: Part, value: FieldValue): readonly FoldedRecord[] => {
    const found = foundIn(part)
    const before = found.get(value)
    if (before !== undefined) return before
    const records = [...part.values()].filter(({ fields }) => fields[field] === value)
    found.set(value, records)
    return records
  }
  return (state, values) => {
    const all = entryOf(state, 'records', kind)
    if (all === undefined) return []
    const found: FoldedRecord[] = []
    for (const part of partsOf(all)) for (const value of values) found.push(...find(part, value))
    return found
  }
}
