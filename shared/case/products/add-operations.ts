import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { placeLines } from '../../product/order-keys.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { readRecord } from '../read.ts'
import type { FieldsOf } from '../record-kinds.ts'
import { setFields } from '../write.ts'
import { operationsOf } from './operation-rows.ts'

export type NewOperation = { readonly id: string; readonly fields: FieldsOf<'operation'> }

const once = decimalLiteral('1')

/** New lines of a style, before the `index`-th of those it has; each is done once a piece until said otherwise. */
export function addOperations(
  state: FoldState,
  productId: string,
  index: number,
  added: readonly NewOperation[],
): readonly SetOperation[] {
  if (added.length === 0) return []
  const stay = operationsOf(state, productId).map(({ id, order }) => ({ id, order: order ?? null }))
  const { keys, repaired } = placeLines(stay, index, added.length)
  const countingUnit = readRecord(state, 'product', productId)?.countingUnit ?? '件'
  return [
    ...repaired.map(({ id, order }) => setFields('operation', id, { order })),
    ...added.map(({ id, fields }, position) =>
      setFields('operation', id, {
        countingUnit,
        countPerGarment: once,
        ...fields,
        productId,
        order: keys[position] ?? null,
      }),
    ),
  ]
}

/** Moves neighbouring lines together one place up or down; nothing when they stand at the end already. */
export function moveOperations(
  state: FoldState,
  productId: string,
  ids: readonly string[],
  by: -1 | 1,
): readonly SetOperation[] {
  const all = operationsOf(state, productId).map(({ id, order }) => ({ id, order: order ?? null }))
  const moving = new Set(ids)
  const first = all.findIndex(({ id }) => moving.has(id))
  const target = first + by
  const stay = all.filter(({ id }) => !moving.has(id))
  if (first < 0 || target < 0 || target > stay.length) return []
  const { keys, repaired } = placeLines(stay, target, moving.size)
  const moved = all.filter(({ id }) => moving.has(id))
  return [
    ...repaired.map(({ id, order }) => setFields('operation', id, { order })),
    ...moved.map(({ id }, position) => setFields('operation', id, { order: keys[position] ?? null })),
  ]
}
