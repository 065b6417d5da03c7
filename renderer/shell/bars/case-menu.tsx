import type { ReactNode } from 'react'
import { DownOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { KeyCap } from '../../components/key-cap.tsx'
import './case-menu.css'

export type CaseMenuItem = {
  readonly label: string
  /** One line of what to know before choosing it. */
  readonly detail: string
  readonly keys: string
  readonly onPress: () => void
}

type CaseMenuProps = {
  readonly caseName: string
  readonly items: readonly CaseMenuItem[]
  readonly children: ReactNode
}

/** What can be done with the case as a whole, behind its name. */
export function CaseMenu({ caseName, items, children }: CaseMenuProps) {
  const entries = items.map(({ label, detail, keys }) => ({
    key: label,
    label: (
      <span className="case-menu-item">
        <span className="case-menu-head">
          {label}
          <KeyCap keys={keys} />
        </span>
        <span className="case-menu-detail">{detail}</span>
      </span>
    ),
  }))
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: entries,
        onClick: ({ key }) => items.find(({ label }) => label === key)?.onPress(),
      }}
    >
      <button type="button" className="case-menu" aria-haspopup="menu" aria-label={`案卷：${caseName}`}>
        {children}
        <Icon of={DownOutlined} />
      </button>
    </Dropdown>
  )
}
