import type { ReactNode } from 'react'
import { CloseOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../components/icon.tsx'
import './notice-bar.css'

type NoticeBarProps = {
  readonly tone: 'refused' | 'todo' | 'plain'
  readonly label?: string
  readonly children: ReactNode
  /** The one act that helps. */
  readonly act?: { readonly label: string; readonly busy?: boolean; readonly onPress: () => void }
  readonly onClose?: () => void
}

/** One sentence across the page, under the top bar. */
export function NoticeBar({ tone, label, children, act, onClose }: NoticeBarProps) {
  return (
    <div
      className={`notice-bar notice-bar-${tone}`}
      role={tone === 'plain' ? 'status' : 'alert'}
      aria-label={label}
    >
      {tone !== 'plain' && <Icon of={ExclamationCircleOutlined} />}
      <span className="notice-bar-words">{children}</span>
      {act !== undefined && (
        <Button size="small" loading={act.busy === true} onClick={act.onPress}>
          {act.label}
        </Button>
      )}
      {onClose !== undefined && (
        <Button
          size="small"
          type="text"
          aria-label="收起这句话"
          title="收起这句话"
          icon={<Icon of={CloseOutlined} />}
          onClick={onClose}
        />
      )}
    </div>
  )
}
