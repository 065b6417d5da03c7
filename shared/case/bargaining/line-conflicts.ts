import type { FieldValue } from '../../record/field-value.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { record, type Conflict } from '../../record/read-state.ts'
import { readLineCoefficients } from '../pricing/line-coefficients.ts'
import { readRecord } from '../read.ts'
import { openFieldsOf, type OpenField } from '../versions/open-field.ts'

const fieldOf = (state: FoldState, kind: string, id: string, field: string): FieldValue | undefined =>
  record(state, kind, id)?.fields[field]

/** The coefficient tables that the line, or its style, takes a band from. */
function tablesOf(state: FoldState, operationId: string): ReadonlySet<string> {
  const operation = readRecord(state, 'operation', operationId)
  const { chosen } = operation === undefined ? { chosen: [] } : readLineCoefficients(state, operation)
  return new Set(chosen.map(({ tableId }) => tableId))
}

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
    case 'coefficient-table':
      return tablesOf(state, operationId).has(id)
    case 'coefficient-band':
      return tablesOf(state, operationId).has(String(fieldOf(state, kind, id, 'tableId')))
    case 'coefficient-choice': {
      const owner = fieldOf(state, kind, id, 'ownerId')
      return owner === operationId || owner === fieldOf(state, 'operation', operationId, 'productId')
    }
    case 'terms':
    case 'allowance-part':
      return true
    default:
      return false
  }
}

/** Open fields under a line: while there is one, the line cannot be agreed. */
export const conflictsOfLine = (state: FoldState, operationId: string): readonly OpenField[] =>
  openFieldsOf(state).filter(({ conflict }) => restsOn(state, operationId, conflict))
