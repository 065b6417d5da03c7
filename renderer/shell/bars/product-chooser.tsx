import { CheckOutlined, DownOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import { Icon } from '../../components/icon.tsx'
import './product-chooser.css'

export type ProductChoice = {
  readonly id: string
  readonly name: string
  /** `第 1 版 · 16 道工序` */
  readonly detail: string
}

type ProductChooserProps = {
  readonly products: readonly ProductChoice[]
  readonly currentId: string | undefined
  readonly onChoose: (id: string) => void
}

/** Steps 2 to 5 belong to one product, chosen here; step 1 and the yearly text do not change with it. */
export function ProductChooser({ products, currentId, onChoose }: ProductChooserProps) {
  const current = products.find((product) => product.id === currentId)
  const items = products.map((product) => ({
    key: product.id,
    label: (
      <span className="product-chooser-item">
        <span>{product.name}</span>
        <span className="product-chooser-detail">{product.detail}</span>
      </span>
    ),
    icon: <Icon of={CheckOutlined} className={product.id === currentId ? '' : 'product-chooser-other'} />,
  }))
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        selectable: true,
        selectedKeys: currentId === undefined ? [] : [currentId],
        onClick: ({ key }) => onChoose(key),
      }}
    >
      <button
        type="button"
        className="product-chooser"
        aria-haspopup="menu"
        aria-label={`产品：${current?.name ?? '还没有产品'}`}
      >
        <span className="product-chooser-words">
          <span className="product-chooser-name">{current?.name ?? '还没有产品'}</span>
          <span className="product-chooser-detail">{current?.detail ?? '先到一品列工序'}</span>
        </span>
        <Icon of={DownOutlined} />
      </button>
    </Dropdown>
  )
}
