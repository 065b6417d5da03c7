import { ExclamationCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from './icon.tsx'
import './missing-list.css'

export type MissingItem = {
  readonly key: string
  /** The same sentence as in the cell and in the row. */
  readonly sentence: string
  /** What the button does, verb and object: `填方法卡`. */
  readonly act?: string
  readonly onGo?: () => void
}

type MissingListProps = {
  readonly label: string
  readonly items: readonly MissingItem[]
}

export function MissingList({ label, items }: MissingListProps) {
  return (
    <ul className="missing-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className="missing-list-item">
          <Icon of={ExclamationCircleOutlined} />
          <span className="missing-list-words">{item.sentence}</span>
          {item.onGo !== undefined && (
            <Button size="small" onClick={item.onGo}>
              {item.act ?? '去补'}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
