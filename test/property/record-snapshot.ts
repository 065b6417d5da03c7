import { forksOf } from '../../shared/record/forks.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { gapsOf } from '../../shared/record/gaps.ts'
import { valuesOf } from '../../shared/record/persistent-map.ts'
import { conflictsOf, factsOf, ineffectiveOf, recordsOf } from '../../shared/record/read-state.ts'
import { heads, vectorOf, versionOf } from '../../shared/record/version.ts'

/** All that anyone can read from a state, in one comparable text. */
export function snapshotOf(state: FoldState): string {
  const recordKinds = valuesOf(state.records).flatMap((kind) => valuesOf(kind)[0]?.kind ?? [])
  const factKinds = valuesOf(state.facts).flatMap((kind) => valuesOf(kind)[0]?.kind ?? [])
  return JSON.stringify({
    records: recordKinds.sort().map((kind) =>
      recordsOf(state, kind).map((record) => ({
        ...record,
        fields: Object.entries(record.fields).sort(),
        survivors: [...record.survivors].sort(),
      })),
    ),
    facts: factKinds.sort().map((kind) => factsOf(state, kind)),
    frozen: valuesOf(state.frozen)
      .map((freeze) => JSON.stringify(freeze))
      .sort(),
    conflicts: conflictsOf(state),
    ineffective: ineffectiveOf(state),
    gaps: gapsOf(state),
    forks: forksOf(state),
    places: valuesOf(state.changes)
      .map(({ id, place }) => `${id} ${JSON.stringify(place)}`)
      .sort(),
    heads: heads(state),
    vector: vectorOf(state),
    version: versionOf(heads(state)),
    last: state.last?.id ?? null,
    readOnlyBecause: state.readOnlyBecause,
  })
}
