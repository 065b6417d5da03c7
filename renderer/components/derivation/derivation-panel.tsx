import { CopyOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { SidePanel } from '../side-panel.tsx'
import { DerivationChain } from './derivation-chain.tsx'
import type { DerivationView } from './derivation-view.ts'

type DerivationPanelProps = {
  readonly derivation: DerivationView
  readonly onClose: () => void
  readonly onCopy?: () => void
  readonly onPrint?: () => void
}

export function DerivationPanel({ derivation, onClose, onCopy, onPrint }: DerivationPanelProps) {
  const foot = (
    <>
      {onCopy !== undefined && (
        <Button size="small" icon={<CopyOutlined />} onClick={onCopy}>
          复制算式
        </Button>
      )}
      {onPrint !== undefined && (
        <Button size="small" icon={<PrinterOutlined />} onClick={onPrint}>
          打印来历
        </Button>
      )}
    </>
  )
  const withFoot = onCopy !== undefined || onPrint !== undefined
  return (
    <SidePanel title="这个数怎么来的" onClose={onClose} {...(withFoot ? { foot } : {})}>
      <DerivationChain derivation={derivation} />
    </SidePanel>
  )
}
