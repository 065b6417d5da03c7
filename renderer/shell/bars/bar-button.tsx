import type { ReactNode } from 'react'
import { Tooltip } from 'antd'
import './bar-button.css'

type BarButtonProps = {
  readonly icon: ReactNode
  readonly label: string
  /** Only close, redo and help go without their word; then it is the tooltip and the accessible name. */
  readonly iconOnly?: boolean
  readonly tooltip?: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly onClick: () => void
}

export function BarButton({ icon, label, iconOnly, tooltip, disabled, pressed, onClick }: BarButtonProps) {
  const button = (
    <button
      type="button"
      className="bar-button"
      aria-label={iconOnly === true ? label : undefined}
      aria-disabled={disabled === true ? true : undefined}
      aria-pressed={pressed}
      onClick={disabled === true ? undefined : onClick}
    >
      <span className="bar-button-icon" aria-hidden="true">
        {icon}
      </span>
      {iconOnly === true ? null : <span className="bar-button-word">{label}</span>}
    </button>
  )
  const words = tooltip ?? (iconOnly === true ? label : undefined)
  return words === undefined ? button : <Tooltip title={words}>{button}</Tooltip>
}
