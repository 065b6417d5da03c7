import type { FoldState } from '../../record/fold-state.ts'
import { record } from '../../record/read-state.ts'
import { openFieldsOf, type OpenField } from './open-field.ts'

const setupKinds = new Set([
  'case',
  'party',
  'representative',
  'terms',
  'allowance-part',
  'work-grade',
  'coefficient-table',
  'coefficient-band',
  'skill-table',
])

/** What 立项 has in two versions. */
export const openFieldsOfSetup = (state: FoldState): readonly OpenField[] =>
  openFieldsOf(state).filter(({ conflict }) => setupKinds.has(conflict.kind))

const fieldOf = (state: FoldState, kind: string, id: string, field: string): string | undefined => {
  const value = record(state, kind, id)?.fields[field]
  return typeof value === 'string' ? value : undefined
}

/** The operation a field of 一品 belongs to: its own, its card's or one of its elements'. */
export function operationOf(state: FoldState, { conflict }: OpenField): string | undefined {
  const { kind, id } = conflict
  if (kind === 'operation' || kind === 'method-card') return id
  return kind === 'element' ? fieldOf(state, 'element', id, 'operationId') : undefined
}

/** Whose band it is: a style's, or a line's of it. */
const styleOfChoice = (state: FoldState, id: string): string | undefined => {
  const owner = fieldOf(state, 'coefficient-choice', id, 'ownerId')
  return owner === undefined ? undefined : (fieldOf(state, 'operation', owner, 'productId') ?? owner)
}

/** What the sheet and the cards of one style have in two versions. */
export const openFieldsOfProduct = (state: FoldState, productId: string | undefined): readonly OpenField[] =>
  openFieldsOf(state).filter((open) => {
    const { kind, id } = open.conflict
    if (kind === 'product') return id === productId
    if (kind === 'coefficient-choice') return styleOfChoice(state, id) === productId
    const operationId = operationOf(state, open)
    return operationId !== undefined && fieldOf(state, 'operation', operationId, 'productId') === productId
  })
