import type { SetOperation } from '../../record/change.ts'
import type { FieldValue } from '../../record/field-value.ts'
import type { FoldState, Survivor } from '../../record/fold-state.ts'
import { changeOf, conflictsOf, record, type Conflict } from '../../record/read-state.ts'
import { remember } from '../../record/remember.ts'

/** One of the values that two people wrote without seeing each other. */
export type FieldVersion = {
  readonly value: FieldValue
  /** What undo said of the change that wrote it. */
  readonly label: string
  readonly by: string
  readonly at: string
}

/** A field in two versions: it counts as open until a person chooses. */
export type OpenField = {
  readonly conflict: Conflict
  /** In order; the last one is what shows meanwhile. */
  readonly versions: readonly FieldVersion[]
}

const versionOf = (state: FoldState, { value, changeId }: Survivor): FieldVersion => {
  const change = changeOf(state, changeId)?.change
  return { value, label: change?.label ?? '', by: change?.by ?? '', at: change?.at ?? '' }
}

/** Nothing rests on a row that was taken out, so its other fields ask nobody; whether it is out may itself be open. */
const asks = (state: FoldState, { kind, id, field }: Conflict): boolean =>
  field === 'removed' || record(state, kind, id)?.fields['removed'] !== true

/** Every field of the case that somebody still has to decide.  */
export const openFieldsOf: (state: FoldState) => readonly OpenField[] = remember((state) =>
  conflictsOf(state)
    .filter((conflict) => asks(state, conflict))
    .map((conflict) => ({
      conflict,
      versions: conflict.survivors.map((survivor) => versionOf(state, survivor)),
    })),
)

export type FieldReference = Pick<Conflict, 'kind' | 'id' | 'field'>

/** Names a field in a list of what is missing. */
export const fieldKey = ({ kind, id, field }: FieldReference): string => JSON.stringify([kind, id, field])

export const openFieldAt = (state: FoldState, { kind, id, field }: FieldReference): OpenField | undefined =>
  openFieldsOf(state).find(
    ({ conflict }) => conflict.kind === kind && conflict.id === id && conflict.field === field,
  )

/** Choosing sets the field anew, on top of all that survived. */
export const decideField = (
  { conflict: { kind, id, visibility, field } }: OpenField,
  value: FieldValue,
): SetOperation => ({ type: 'set', kind, id, visibility, fields: { [field]: value } })
