import type { ReactNode } from 'react'
import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import { KeyCap } from '../../components/key-cap.tsx'
import './bottom-bar.css'

/** What stands at the bottom left: what the step lacks, that it lacks nothing, or plain facts where no step is. */
export type BottomNotice =
  | { readonly kind: 'missing'; readonly sentence: string; readonly onGo?: () => void }
  | { readonly kind: 'complete'; readonly words?: string }
  | { readonly kind: 'facts'; readonly facts: readonly string[] }

export type KeyHint = {
  /** One cap each: `['↑', '↓']`, `['Ctrl Enter']`. */
  readonly caps: readonly string[]
  readonly label: string
}

type BottomBarProps = {
  readonly notice: BottomNotice
  /** Up to five; those that do not fit leave whole. */
  readonly keys?: readonly KeyHint[]
  /** The saved mark. */
  readonly saved?: ReactNode
}

export function BottomBar({ notice, keys = [], saved }: BottomBarProps) {
  return (
    <footer className="bottom-bar" data-region="bottom-bar">
      <div className="bottom-bar-notice" role="status" aria-label="本步情况">
        <Notice notice={notice} />
      </div>
      <ul className="bottom-bar-keys" aria-label="这一页的按键">
        {keys.map((hint) => (
          <li key={hint.label} className="bottom-bar-key">
            {hint.caps.map((cap) => (
              <KeyCap key={cap} keys={cap} />
            ))}
            <span>{hint.label}</span>
          </li>
        ))}
      </ul>
      {saved !== undefined && <div className="bottom-bar-saved">{saved}</div>}
    </footer>
  )
}

function Notice({ notice }: { readonly notice: BottomNotice }) {
  if (notice.kind === 'facts') {
    return notice.facts.map((fact) => (
      <span key={fact} className="bottom-bar-fact">
        {fact}
      </span>
    ))
  }
  if (notice.kind === 'complete') {
    return (
      <span className="bottom-bar-complete">
        <Icon of={CheckCircleOutlined} />
        {notice.words ?? '本步已齐'}
      </span>
    )
  }
  if (notice.onGo === undefined) {
    return (
      <span className="bottom-bar-missing">
        <Icon of={ExclamationCircleOutlined} />
        {notice.sentence}
      </span>
    )
  }
  return (
    <button type="button" className="bottom-bar-missing bottom-bar-go" onClick={notice.onGo}>
      <Icon of={ExclamationCircleOutlined} />
      {notice.sentence}
    </button>
  )
}
