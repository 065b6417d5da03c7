import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react'
import { CloseOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { Icon } from './icon.tsx'
import './side-panel.css'

type SidePanelProps = {
  readonly title: string
  readonly children: ReactNode
  /** Outlined buttons under a line. */
  readonly foot?: ReactNode
  readonly onClose: () => void
}

/**
 * Stands at the right and leaves the table in use: opening it moves no focus, so arrows go on to the next figure.
 * Esc closes it from anywhere, and focus returns to where it was when the panel opened unless it is already elsewhere.
 */
export function SidePanel({ title, children, foot, onClose }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null)
  const titleId = useId()
  const close = useEffectEvent(() => onClose())

  useEffect(() => {
    const opener = document.activeElement
    const element = panel.current
    const listen = (event: KeyboardEvent) => {
      if (event.code !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
      const lost =
        document.activeElement === document.body || element?.contains(document.activeElement) === true
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  return (
    <aside ref={panel} className="side-panel" aria-labelledby={titleId} data-region="side-panel">
      <div className="side-panel-head">
        <h2 id={titleId} className="side-panel-title">
          {title}
        </h2>
        <Tooltip title="关上（Esc）">
          <button type="button" className="side-panel-close" aria-label="关上" onClick={onClose}>
            <Icon of={CloseOutlined} />
          </button>
        </Tooltip>
      </div>
      <div className="side-panel-body">{children}</div>
      {foot !== undefined && <div className="side-panel-foot">{foot}</div>}
    </aside>
  )
}
