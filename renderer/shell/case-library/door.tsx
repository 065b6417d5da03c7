import type { ReactNode } from 'react'
import { KeyCap } from '../../components/key-cap.tsx'

export type DoorView = {
  readonly key: string
  readonly icon: ReactNode
  readonly title: string
  readonly detail: string
  /** `Ctrl N`; a browser tab keeps that for itself and takes `Alt N`. */
  readonly keys?: string
  readonly onPress: () => void
}

type DoorProps = {
  readonly door: DoorView
  readonly filled: boolean
}

export function Door({ door, filled }: DoorProps) {
  return (
    <button
      type="button"
      className={filled ? 'library-door library-door-filled' : 'library-door'}
      aria-label={door.title}
      aria-describedby={`library-door-${door.key}`}
      onClick={door.onPress}
    >
      <span className="library-door-icon" aria-hidden="true">
        {door.icon}
      </span>
      <span className="library-door-words">
        <span className="library-door-title">{door.title}</span>
        <span className="library-door-detail" id={`library-door-${door.key}`}>
          {door.detail}
        </span>
      </span>
      {door.keys !== undefined && (
        <span className="library-door-keys">
          <KeyCap keys={door.keys} />
        </span>
      )}
    </button>
  )
}
