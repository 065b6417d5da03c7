import { useEffect, useRef, useState } from 'react'
import { productSummaries, type ProductSummary } from '../../../../shared/case/products/product-summaries.ts'
import type { StyleDifferences } from '../../../../shared/case/products/style-differences.ts'
import { WordLink } from '../../../components/word-link.tsx'
import { useCase } from '../../step/case-context.ts'
import { CopyStyleDialog } from '../copy/copy-style-dialog.tsx'
import { differenceWords } from '../copy/difference-panel.tsx'
import { useProductWrites } from '../use-product-writes.ts'
import { ProductFields } from './product-fields.tsx'
import { ProductList } from './product-list.tsx'

type ProductPanelProps = {
  readonly readOnly: boolean
  readonly differences: StyleDifferences | undefined
  /** Lines whose entry in the 工序库 says something else by now. */
  readonly changedInLibrary: number
  readonly onDifferences: () => void
}

/** The styles at the left, and what the chosen one is called. */
export function ProductPanel({ readOnly, differences, changedInLibrary, onDifferences }: ProductPanelProps) {
  const { state, productId, chooseProduct } = useCase()
  const writes = useProductWrites()
  const [copying, setCopying] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const products = productSummaries(state)
  const current = products.find(({ id }) => id === productId)
  const filled = products.filter(({ operationCount }) => operationCount > 0)
  const focusName = () => {
    const name = panel.current?.querySelector<HTMLInputElement>('[data-field="name"] input')
    name?.focus()
    name?.select()
  }
  const begun = useRef<string>(undefined)
  useEffect(() => {
    // Only once the new style stands in the fields: before, they are still those of the one chosen until now.
    if (begun.current === undefined || current?.id !== begun.current) return
    begun.current = undefined
    focusName()
  }, [current?.id])
  const add = () => {
    const id = crypto.randomUUID()
    begun.current = id
    void writes.add(id, products.length + 1)
  }
  const remove = (product: ProductSummary) => {
    // Its own button goes with it.
    panel.current?.querySelector<HTMLElement>('.product-list-acts button')?.focus()
    writes.remove(product)
  }
  return (
    <aside ref={panel} className="product-panel" aria-label="产品" data-region="products">
      <ProductList
        products={products}
        productId={productId}
        readOnly={readOnly}
        onChoose={chooseProduct}
        onRename={focusName}
        onAdd={add}
        onCopy={filled.length === 0 ? undefined : () => setCopying(true)}
      />
      {current !== undefined && (
        <ProductFields
          key={current.id}
          product={current}
          readOnly={readOnly}
          onChange={(field, words) => writes.change(current, field, words)}
          onRemove={readOnly || current.operationCount > 0 ? undefined : () => remove(current)}
        />
      )}
      {differences !== undefined && (
        <div className="product-copied">
          <span>{differences.from === undefined ? '与出处比' : '与旧款比'}</span>
          <WordLink onPress={onDifferences}>{differenceWords(differences, changedInLibrary)}</WordLink>
        </div>
      )}
      {copying && (
        <CopyStyleDialog
          products={filled}
          initial={productId}
          onCancel={() => setCopying(false)}
          onCopy={(from, title) => {
            setCopying(false)
            void writes.copyFrom(from, title)
          }}
        />
      )}
    </aside>
  )
}
