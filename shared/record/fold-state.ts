import type { Lineage, PlacedChange } from './causality.ts'
import type {
  ChangeId,
  FactOperation,
  Fields,
  FieldValue,
  IdentifiedChange,
  RecordReference,
} from './change.ts'
import type { Meaning } from './meaning.ts'
import { emptyMap, type PersistentMap } from './persistent-map.ts'
import type { Visibility } from './visibility.ts'

/** One set of one field that nobody who saw it has overwritten. */
export type Survivor = { readonly value: FieldValue; readonly changeId: ChangeId }

export type FoldedRecord = RecordReference & {
  /** The one its first operation gave; it never changes. */
  readonly visibility: Visibility
  /** What shows: per field the survivor latest in order. */
  readonly fields: Fields
  readonly survivors: ReadonlyMap<string, readonly Survivor[]>
  /** Fields two people set differently without seeing each other; they cannot be agreed until one decides. */
  readonly open: readonly string[]
  /** Counts records of this kind in the order they appeared. */
  readonly position: number
}

export type FoldedFact = Omit<FactOperation, 'type'> & {
  readonly changeId: ChangeId
  readonly position: number
}

export type IneffectiveReason =
  | { readonly code: 'frozen'; readonly by: RecordReference; readonly changeId: ChangeId }
  | { readonly code: 'visibility-differs'; readonly expected: Visibility }
  | { readonly code: 'fact-exists'; readonly changeId: ChangeId }
  | { readonly code: 'record-exists' }
  | { readonly code: 'unknown-kind' }
  | { readonly code: 'invalid-fields'; readonly problems: readonly string[] }

/** An operation that is kept for ever, changes nothing, and is shown with its reason. */
export type Ineffective = RecordReference & {
  readonly changeId: ChangeId
  /** Where the operation stands in its change. */
  readonly operation: number
  readonly reason: IneffectiveReason
}

export type Freeze = { readonly by: RecordReference; readonly changeId: ChangeId }

export type ReadOnlyReason = { readonly code: 'newer-version'; readonly v: number }

/**
 * A case at one version. Never changed: extending it gives another state that shares all that stayed equal,
 * so an unchanged record is the same object. Read it through `read-state.ts` and `version.ts`.
 */
export type FoldState = {
  readonly meaning: Meaning | undefined
  readonly changes: PersistentMap<PlacedChange>
  /** In order; not integrated, because something they name is missing or they lie about their past. */
  readonly waiting: readonly IdentifiedChange[]
  readonly lineages: readonly Lineage[]
  readonly last: PlacedChange | null
  readonly records: PersistentMap<PersistentMap<FoldedRecord>>
  readonly facts: PersistentMap<PersistentMap<FoldedFact>>
  readonly frozen: PersistentMap<Freeze>
  readonly conflicting: PersistentMap<RecordReference>
  readonly ineffective: PersistentMap<Ineffective>
  readonly readOnlyBecause: ReadOnlyReason | null
}

export const emptyState = (meaning?: Meaning): FoldState => ({
  meaning,
  changes: emptyMap(),
  waiting: [],
  lineages: [],
  last: null,
  records: emptyMap(),
  facts: emptyMap(),
  frozen: emptyMap(),
  conflicting: emptyMap(),
  ineffective: emptyMap(),
  readOnlyBecause: null,
})

/** The length keeps `a` + `bc` and `ab` + `c` apart, whatever characters the names hold. */
export const referenceKey = ({ kind, id }: RecordReference): string => `${kind.length}:${kind}${id}`
