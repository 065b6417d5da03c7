import type { SetOperation } from '../../record/change.ts'
import type { FieldValue } from '../../record/field-value.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { changeOf, conflictsOf, record, type Conflict } from '../../record/read-state.ts'

/** One of the values that two people wrote without seeing each other. */
export type ConflictChoice = {
  readonly value: FieldValue
  readonly label: string
  readonly by: string
  readonly at: string
}

/** A field that a price rests on and that counts as open until somebody chooses. */
export type LineConflict = {
  readonly conflict: Conflict
  readonly choices: readonly ConflictChoice[]
}

const fieldOf = (state: FoldState, kind: string, id: string, field: string): FieldValue | undefined =>
  record(state, kind, id)?.fields[field]

/** Whether a price of the operation depends on the record. Terms and allowances carry every line. */
function restsOn(state: FoldState, operationId: string, { kind, id }: Conflict): boolean {
  switch (kind) {
    case 'operation':
    case 'method-card':
      return id === operationId
    case 'element':
    case 'time-study':
    case 'proposal-line':
      return fieldOf(state, kind, id, 'operationId') === operationId
    case 'typed-reading': {
      const study = fieldOf(state, kind, id, 'studyId')
      return typeof study === 'string' && fieldOf(state, 'time-study', study, 'operationId') === operationId
    }
    case 'work-grade':
      return fieldOf(state, 'operation', operationId, 'gradeId') === id
    case 'terms':
    case 'allowance-part':
      return true
    default:
      return false
  }
}

const choicesOf = (state: FoldState, { survivors }: Conflict): readonly ConflictChoice[] =>
  survivors.map(({ value, changeId }) => {
    const change = changeOf(state, changeId)?.change
    return { value, label: change?.label ?? '', by: change?.by ?? '', at: change?.at ?? '' }
  })

/** Open fields under a line: while there is one, the line cannot be agreed. */
export const conflictsOfLine = (state: FoldState, operationId: string): readonly LineConflict[] =>
  conflictsOf(state)
    .filter((conflict) => restsOn(state, operationId, conflict))
    .map((conflict) => ({ conflict, choices: choicesOf(state, conflict) }))

/** Choosing sets the field anew, on top of all that survived. */
export const decideConflict = (
  { kind, id, field, visibility }: Conflict,
  value: FieldValue,
): SetOperation => ({ type: 'set', kind, id, visibility, fields: { [field]: value } })
