import type { ReactNode } from 'react'
import { CheckCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from './icon.tsx'
import './empty-state.css'

export type EmptyStateItem = {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly done: boolean
  readonly act?: { readonly label: string; readonly primary?: boolean; readonly onPress: () => void }
}

type EmptyStateProps = {
  readonly icon?: ReactNode
  readonly title: string
  readonly lines: readonly string[]
  readonly items?: readonly EmptyStateItem[]
  readonly foot?: ReactNode
}

/** Says why a screen is still empty and what the next act is. */
export function EmptyState({ icon, title, lines, items = [], foot }: EmptyStateProps) {
  return (
    <section className="empty-state" aria-label={title}>
      <div className="empty-state-inside">
        {icon !== undefined && (
          <div className="empty-state-icon" aria-hidden="true">
            {icon}
          </div>
        )}
        <h2 className="empty-state-title">{title}</h2>
        {lines.map((line) => (
          <p key={line} className="empty-state-line">
            {line}
          </p>
        ))}
        {items.length > 0 && (
          <ul className="empty-state-items">
            {items.map((item) => (
              <EmptyStateRow key={item.key} item={item} />
            ))}
          </ul>
        )}
        {foot !== undefined && <p className="empty-state-foot">{foot}</p>}
      </div>
    </section>
  )
}

function EmptyStateRow({ item }: { readonly item: EmptyStateItem }) {
  return (
    <li className="empty-state-item">
      {item.done ? (
        <Icon of={CheckCircleOutlined} className="empty-state-done" label="已做" />
      ) : (
        <span className="empty-state-open" role="img" aria-label="还没做" />
      )}
      <span className="empty-state-words">
        <span className="empty-state-name">{item.title}</span>
        <span className="empty-state-detail">{item.detail}</span>
      </span>
      {item.act !== undefined && (
        <Button type={item.act.primary === true ? 'primary' : 'default'} onClick={item.act.onPress}>
          {item.act.label}
        </Button>
      )}
    </li>
  )
}
