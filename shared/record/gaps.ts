import { reasonToWait } from './causality.ts'
import type { ChangeId } from './change.ts'
import type { FoldState } from './fold-state.ts'
import { lookUp } from './persistent-map.ts'

/** A change that is kept but not folded in, and why. */
export type Gap = {
  readonly id: ChangeId
  /** Named by it and nowhere in this copy: what to ask others for. */
  readonly missing: readonly ChangeId[]
  /** Named by it and here, but waiting as well. */
  readonly waitsFor: readonly ChangeId[]
  /** It contradicts its own past (number, replica, case or clock); no arrival will mend that. */
  readonly broken: 'chain' | 'clock' | null
}

export function gapsOf(state: FoldState): readonly Gap[] {
  const waiting = new Set(state.waiting.map(({ id }) => id))
  return state.waiting.map((identified) => {
    const { id, change } = identified
    const prev = change.prev === null ? null : lookUp(state.changes, change.prev)
    const seen = change.seen.map((other) => lookUp(state.changes, other))
    const reason = reasonToWait(identified, prev, seen)
    const named = [...new Set(change.prev === null ? change.seen : [change.prev, ...change.seen])]
    const absent = named.filter((other) => !lookUp(state.changes, other))
    return {
      id,
      missing: absent.filter((other) => !waiting.has(other)),
      waitsFor: absent.filter((other) => waiting.has(other)),
      broken: reason === 'missing' ? null : reason,
    }
  })
}
