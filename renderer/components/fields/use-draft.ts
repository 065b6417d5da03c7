import { useState } from 'react'
import { useHandedOver } from './use-handed-over.ts'

type Draft = {
  readonly shown: string
  readonly typing: boolean
  /** The entry was handed over and not accepted; half-typed numbers are not called wrong before that. */
  readonly refused: boolean
  readonly type: (next: string) => void
  /** Hands the entry over if it differs; keeps what was typed if it is refused. */
  readonly finish: () => void
  readonly drop: () => void
  /** For the box itself: undo is the browser's while it holds typing, and the application's else. */
  readonly marks: { readonly 'data-typing': boolean }
}

/**
 * What is being typed, apart from what is recorded: a field is committed when it is left or by Enter, so that one
 * entry is one change, and Esc gives the recorded value back. What was handed over shows until the record holds it.
 */
export function useDraft(
  value: string,
  onCommit: (next: string) => void,
  accepts: (next: string) => boolean = () => true,
): Draft {
  const [draft, setDraft] = useState<string>()
  const [refused, setRefused] = useState(false)
  const [recorded, handOver] = useHandedOver(value)
  const end = () => {
    setDraft(undefined)
    setRefused(false)
  }
  return {
    shown: draft ?? recorded,
    typing: draft !== undefined,
    refused,
    type: (next) => {
      // Typed back to what is recorded: nothing is being typed any more.
      if (next === recorded) end()
      else setDraft(next)
    },
    finish: () => {
      if (draft === undefined) return
      if (!accepts(draft)) {
        setRefused(true)
        return
      }
      end()
      if (draft === recorded) return
      handOver(draft)
      onCommit(draft)
    },
    drop: end,
    marks: { 'data-typing': draft !== undefined },
  }
}
