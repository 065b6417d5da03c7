import { placeLines } from '../../product/order-keys.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecords } from '../read.ts'
import { setFields } from '../write.ts'

export type ProductTitle = { readonly name: string; readonly code: string; readonly version: string }

/** A new style at the end of the list. */
export function addProduct(
  state: FoldState,
  id: string,
  title: ProductTitle,
  copiedFrom?: string,
): readonly SetOperation[] {
  const products = listRecords(state, 'product').map((product) => ({
    id: product.id,
    order: product.order ?? null,
  }))
  const { keys, repaired } = placeLines(products, products.length, 1)
  return [
    ...repaired.map(({ id: other, order }) => setFields('product', other, { order })),
    setFields('product', id, {
      ...title,
      countingUnit: '件',
      order: keys[0] ?? null,
      ...(copiedFrom === undefined ? {} : { copiedFrom }),
    }),
  ]
}
