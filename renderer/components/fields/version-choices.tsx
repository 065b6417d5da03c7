import type { Ref } from 'react'
import './version-choices.css'

/** One of the values that two people wrote without seeing each other, in words. */
export type VersionWords = {
  readonly words: string
  /** What the change was called, who made it, and when. */
  readonly origin: string
  /** What the field shows until somebody chooses. */
  readonly shown: boolean
}

type VersionChoicesProps = {
  /** What the field is called. */
  readonly name: string
  readonly versions: readonly VersionWords[]
  /** Undefined where this window may only look on. */
  readonly onChoose: ((index: number) => void) | undefined
  readonly first?: Ref<HTMLButtonElement>
}

/** The versions of one field, each with where it comes from; pressing one decides for it. */
export function VersionChoices({ name, versions, onChoose, first }: VersionChoicesProps) {
  return (
    <ul className="version-choices" aria-label={`${name}的 ${String(versions.length)} 个版本`}>
      {versions.map(({ words, origin, shown }, index) => (
        // Versions keep their order and are never added to.
        <li key={index}>
          <button
            {...(index === 0 && first !== undefined ? { ref: first } : {})}
            type="button"
            className="version-choice"
            disabled={onChoose === undefined}
            onClick={() => onChoose?.(index)}
          >
            <span className="version-choice-value">
              <span className="version-choice-act">选定</span>
              <strong>{words}</strong>
              {shown && <span className="version-choice-shown">现在显示</span>}
            </span>
            <span className="version-choice-origin">{origin}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
