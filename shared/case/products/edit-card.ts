import { placeLines } from '../../product/order-keys.ts'
import type { Method, MethodCardField } from '../../product/method-card.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { setFields } from '../write.ts'
import { methodConsequences } from './method-consequences.ts'
import { elementsOf, methodOf, type ElementRow } from './methods.ts'

/** Writes one field of a method card; the card comes into being with its first words. */
export function editCard(
  state: FoldState,
  operationId: string,
  field: MethodCardField,
  words: string,
): readonly SetOperation[] {
  const before = methodOf(state, operationId)
  const after: Method = { ...before, card: { ...before.card, [field]: words } }
  return [
    setFields('method-card', operationId, { [field]: words === '' ? null : words }),
    ...methodConsequences(state, operationId, after),
  ]
}

const withElements = (
  state: FoldState,
  operationId: string,
  elements: readonly ElementRow[],
): readonly SetOperation[] =>
  methodConsequences(state, operationId, { ...methodOf(state, operationId), elements })

/** Writes the name or the break point of an element; an `id` not seen before is a new element at the end. */
export function editElement(
  state: FoldState,
  operationId: string,
  id: string,
  words: { readonly name?: string; readonly breakPoint?: string },
): readonly SetOperation[] {
  const elements = elementsOf(state, operationId)
  if (elements.some((element) => element.id === id)) {
    const after = elements.map((element) => (element.id === id ? { ...element, ...words } : element))
    return [setFields('element', id, words), ...withElements(state, operationId, after)]
  }
  const { keys, repaired } = placeLines(elements, elements.length, 1)
  const order = keys[0] ?? null
  const added: ElementRow = { id, order, name: '', breakPoint: '', frequency: '', ...words }
  return [
    ...repaired.map((one) => setFields('element', one.id, { order: one.order })),
    setFields('element', id, { operationId, order, ...words }),
    ...withElements(state, operationId, [...elements, added]),
  ]
}

export function removeElement(state: FoldState, operationId: string, id: string): readonly SetOperation[] {
  const after = elementsOf(state, operationId).filter((element) => element.id !== id)
  return [setFields('element', id, { removed: true }), ...withElements(state, operationId, after)]
}

/** Moves an element one place; nothing at the ends. */
export function moveElement(
  state: FoldState,
  operationId: string,
  id: string,
  by: -1 | 1,
): readonly SetOperation[] {
  const elements = elementsOf(state, operationId)
  const moving = elements.find((element) => element.id === id)
  const target = elements.findIndex((element) => element.id === id) + by
  if (moving === undefined || target < 0 || target >= elements.length) return []
  const stay = elements.filter((element) => element.id !== id)
  const { keys, repaired } = placeLines(stay, target, 1)
  const after = [...stay.slice(0, target), moving, ...stay.slice(target)]
  return [
    ...repaired.map((one) => setFields('element', one.id, { order: one.order })),
    setFields('element', id, { order: keys[0] ?? null }),
    ...withElements(state, operationId, after),
  ]
}
