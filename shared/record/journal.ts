import type { IdentifiedChange } from './change.ts'
import { parseJournalLine } from './journal-line.ts'
import type { RecordProblem } from './record-problem.ts'
import { upcasts, type Upcast } from './upcast.ts'

export type DamagedLine = { readonly line: number; readonly problems: readonly RecordProblem[] }

export type Journal = {
  readonly changes: readonly IdentifiedChange[]
  /** An unterminated last line: a write that was cut off. It was never acknowledged, even if it reads well. */
  readonly torn: string | null
  readonly damaged: readonly DamagedLine[]
}

/**
 * Reads a whole journal; line numbers count from 1. A damaged line loses only itself: what depended on it
 * shows as a gap when the rest is folded.
 */
export function parseJournal(text: string, registry: readonly Upcast[] = upcasts): Journal {
  const end = text.lastIndexOf('\n') + 1
  const torn = end === text.length ? null : text.slice(end)
  const changes: IdentifiedChange[] = []
  const damaged: DamagedLine[] = []
  let start = 0
  for (let line = 1; start < end; line += 1) {
    const next = text.indexOf('\n', start) + 1
    const parsed = parseJournalLine(text.slice(start, next), registry)
    if (parsed.ok) changes.push(parsed.value)
    else damaged.push({ line, problems: parsed.problems })
    start = next
  }
  return { changes, torn, damaged }
}
