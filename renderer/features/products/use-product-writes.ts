import { addProduct } from '../../../shared/case/products/product-writes.ts'
import { copyStyle } from '../../../shared/case/products/copy-style.ts'
import { readPricedLine } from '../../../shared/case/pricing/earlier-line.ts'
import type { ProductTitle } from '../../../shared/case/products/product-writes.ts'
import type { ProductSummary } from '../../../shared/case/products/product-summaries.ts'
import { setFields } from '../../../shared/case/write.ts'
import { useCase } from '../step/case-context.ts'
import { productFieldNames, type ProductField } from './list/product-fields.tsx'
import { productPlace } from './product-place.ts'

const newId = (): string => crypto.randomUUID()

/** The changes of the list of styles. */
export function useProductWrites() {
  const { copy, chooseProduct } = useCase()
  return {
    async add(id: string, number: number): Promise<void> {
      const name = `第 ${String(number)} 款`
      const title: ProductTitle = { name, code: '', version: '1' }
      await copy.commit(`加一个产品：${name}`, addProduct(copy.snapshot().state, id, title), productPlace(id))
      chooseProduct(id)
    },
    change(product: ProductSummary, field: ProductField, words: string): void {
      const before = product[field] === '' ? '空' : product[field]
      const label = `${product.name} ${productFieldNames[field]} ${before} → ${words === '' ? '空' : words}`
      const fields = { [field]: words === '' ? null : words }
      void copy.commit(label, [setFields('product', product.id, fields)], productPlace(product.id))
    },
    remove(product: ProductSummary): void {
      const operations = [setFields('product', product.id, { removed: true })]
      void copy.commit(`删去 ${product.name}`, operations, productPlace(product.id))
    },
    async copyFrom(from: ProductSummary, title: ProductTitle): Promise<void> {
      const productId = newId()
      const operations = copyStyle(copy.snapshot().state, {
        fromProductId: from.id,
        productId,
        title,
        earlier: readPricedLine,
        newId,
      })
      await copy.commit(`由 ${from.name} 复制：${title.name}`, operations, productPlace(productId))
      chooseProduct(productId)
    },
  }
}
