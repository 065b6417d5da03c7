import { useState } from 'react'

type Draft = {
  readonly shown: string
  readonly typing: boolean
  readonly type: (next: string) => void
  /** Hands the entry over if it differs; keeps what was typed if it is refused. */
  readonly finish: () => void
  readonly drop: () => void
}

/**
 * What is being typed, apart from what is recorded: a field is committed when it is left or by Enter, so that one
 * entry is one change, and Esc gives the recorded value back.
 */
export function useDraft(
  value: string,
  onCommit: (next: string) => void,
  accepts: (next: string) => boolean = () => true,
): Draft {
  const [draft, setDraft] = useState<string>()
  return {
    shown: draft ?? value,
    typing: draft !== undefined,
    type: setDraft,
    finish: () => {
      if (draft === undefined || !accepts(draft)) return
      setDraft(undefined)
      if (draft !== value) onCommit(draft)
    },
    drop: () => setDraft(undefined),
  }
}
