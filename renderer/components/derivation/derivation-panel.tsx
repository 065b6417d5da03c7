import type { ReactNode } from 'react'
import { CheckOutlined, CopyOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../icon.tsx'
import { SidePanel } from '../side-panel.tsx'
import { DerivationChain } from './derivation-chain.tsx'
import type { DerivationView } from './derivation-view.ts'

type DerivationPanelProps = {
  readonly derivation: DerivationView
  readonly onClose: () => void
  readonly onCopy?: () => void
  /** The sum is on the clipboard: said after the fact. */
  readonly copied?: boolean
  readonly onPrint?: () => void
  /** Stands below the sum. */
  readonly after?: ReactNode
}

export function DerivationPanel(props: DerivationPanelProps) {
  const { derivation, onClose, onCopy, copied, onPrint, after } = props
  const foot = (
    <>
      {onCopy !== undefined && (
        <Button
          size="small"
          icon={copied === true ? <Icon of={CheckOutlined} /> : <Icon of={CopyOutlined} />}
          onClick={onCopy}
        >
          {copied === true ? '已复制算式' : '复制算式'}
        </Button>
      )}
      {onPrint !== undefined && (
        <Button size="small" icon={<Icon of={PrinterOutlined} />} onClick={onPrint}>
          打印来历
        </Button>
      )}
    </>
  )
  const withFoot = onCopy !== undefined || onPrint !== undefined
  return (
    <SidePanel title="这个数怎么来的" onClose={onClose} {...(withFoot ? { foot } : {})}>
      <DerivationChain derivation={derivation} />
      {after}
    </SidePanel>
  )
}
