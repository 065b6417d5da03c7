import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { ReadEarlierLine } from './earlier-line.ts'
import { operationsOf } from './operation-rows.ts'
import { addProduct, type ProductTitle } from './product-writes.ts'
import { chooseBand } from '../terms/coefficient-choices.ts'
import { bandsOfStyle, takeLines } from './take-lines.ts'

export type StyleCopy = {
  readonly fromProductId: string
  readonly productId: string
  readonly title: ProductTitle
  readonly earlier: ReadEarlierLine
  readonly newId: () => string
}

/** A new style is a copy: all lines of an earlier one with their methods, times and prices, in one change. */
export function copyStyle(state: FoldState, copy: StyleCopy): readonly SetOperation[] {
  const { fromProductId, productId, title, earlier, newId } = copy
  const styleBands = bandsOfStyle(state, fromProductId)
  return [
    ...addProduct(state, productId, title, fromProductId),
    ...[...styleBands].flatMap(([tableId, band]) =>
      band === null ? [] : [chooseBand(productId, tableId, band)],
    ),
    ...takeLines(state, {
      productId,
      index: 0,
      from: operationsOf(state, fromProductId),
      earlier,
      newId,
      styleBands,
    }),
  ]
}
