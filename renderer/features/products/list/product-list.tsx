import type { KeyboardEvent } from 'react'
import { CopyOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import type { ProductSummary } from '../../../../shared/case/products/product-summaries.ts'
import './product-list.css'

type ProductListProps = {
  readonly products: readonly ProductSummary[]
  readonly productId: string | undefined
  readonly readOnly: boolean
  readonly onChoose: (id: string) => void
  readonly onRename: () => void
  readonly onAdd: () => void
  /** Absent while no style has lines that could be copied. */
  readonly onCopy: (() => void) | undefined
}

const detailOf = ({ code, version, operationCount }: ProductSummary): string =>
  [code, version === '' ? '' : `第 ${version} 版`, `${String(operationCount)} 道工序`]
    .filter((words) => words !== '')
    .join(' · ')

/** The styles of the case; ↑↓ choose, F2 goes to the name. */
export function ProductList(props: ProductListProps) {
  const { products, productId, readOnly, onChoose, onRename, onAdd, onCopy } = props
  const current = products.findIndex(({ id }) => id === productId)
  const answerKey = (event: KeyboardEvent) => {
    const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0
    const next = step === 0 ? undefined : products[current + step]
    if (event.code === 'F2') onRename()
    else if (next !== undefined) onChoose(next.id)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="product-list-head">
        <h2 id="product-list-title">产品</h2>
        <span>{products.length}</span>
      </div>
      {products.length > 0 && (
        <ul
          className="product-list"
          role="listbox"
          aria-labelledby="product-list-title"
          aria-activedescendant={productId === undefined ? undefined : `product-${productId}`}
          tabIndex={0}
          onKeyDown={answerKey}
        >
          {products.map((product) => (
            <li
              key={product.id}
              id={`product-${product.id}`}
              role="option"
              aria-selected={product.id === productId}
              className="product-list-item"
              onClick={() => onChoose(product.id)}
            >
              <span className="product-list-name">{product.name === '' ? '未命名产品' : product.name}</span>
              <span className="product-list-detail">{detailOf(product)}</span>
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className="product-list-acts">
          <Button size="small" icon={<Icon of={PlusOutlined} />} onClick={onAdd}>
            加一个产品
          </Button>
          {onCopy !== undefined && (
            <Button size="small" icon={<Icon of={CopyOutlined} />} onClick={onCopy}>
              从旧款复制
            </Button>
          )}
        </div>
      )}
    </>
  )
}
