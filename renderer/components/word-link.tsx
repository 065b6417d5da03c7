import type { ReactNode } from 'react'
import './word-link.css'

type WordLinkProps = {
  readonly onPress: () => void
  readonly children: ReactNode
}

/** An act inside a sentence: underlined words. */
export function WordLink({ onPress, children }: WordLinkProps) {
  return (
    <button type="button" className="word-link" onClick={onPress}>
      {children}
    </button>
  )
}
