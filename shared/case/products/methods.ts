import {
  cardState,
  emptyCard,
  methodCardFields,
  type CardState,
  type Method,
  type MethodCard,
  type MethodElement,
} from '../../product/method-card.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { listRecords, readRecord, type Entry } from '../read.ts'

export type ElementRow = MethodElement & { readonly id: string; readonly order: string | null }

const rowOf = ({ id, order, name, breakPoint, frequency }: Entry<'element'>): ElementRow => ({
  id,
  order: order ?? null,
  name: name ?? '',
  breakPoint: breakPoint ?? '',
  frequency: frequency ?? '',
})

const groupElements = remember((state): ReadonlyMap<string, readonly ElementRow[]> => {
  const groups = new Map<string, ElementRow[]>()
  for (const element of listRecords(state, 'element')) {
    const key = element.operationId ?? ''
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [rowOf(element)])
    else group.push(rowOf(element))
  }
  return groups
})

/** The elements of one operation in their order. */
export const elementsOf = (state: FoldState, operationId: string): readonly ElementRow[] =>
  groupElements(state).get(operationId) ?? []

export type MethodCardEntry = {
  readonly operationId: string
  readonly version: string
  readonly card: MethodCard
  readonly elements: readonly ElementRow[]
  readonly state: CardState
}

const textOf = (card: Entry<'method-card'> | undefined): MethodCard =>
  card === undefined
    ? emptyCard
    : methodCardFields.reduce((text, field) => ({ ...text, [field]: card[field] ?? '' }), emptyCard)

/** The method card of an operation; an empty one where nobody has written yet. */
export function readMethodCard(state: FoldState, operationId: string): MethodCardEntry {
  const record = readRecord(state, 'method-card', operationId)
  const card = textOf(record)
  const elements = elementsOf(state, operationId)
  return { operationId, version: record?.version ?? '1', card, elements, state: cardState(card, elements) }
}

/** The whole method of an operation, for holding two against each other. */
export function methodOf(state: FoldState, operationId: string): Method {
  const operation = readRecord(state, 'operation', operationId)
  const { card, elements } = readMethodCard(state, operationId)
  return { machine: operation?.machine ?? '', gradeId: operation?.gradeId ?? null, card, elements }
}
