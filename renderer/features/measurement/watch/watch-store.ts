import type { Tap } from '../../../../shared/measurement/time-study/tap.ts'
import { isStall, type ClockSession } from './watch-clock.ts'

/** Two moments of the clock on the wall between which the computer kept no time. */
export type Stall = { readonly from: number; readonly to: number }

export type WatchSnapshot = {
  readonly session: ClockSession | null
  /** Presses made here that the record does not show yet. */
  readonly pending: readonly Tap[]
  readonly lastPressAt: number | null
  readonly stall: Stall | null
  /** The browser's own store refused a press; it is tried again with the next one. */
  readonly unsaved: boolean
}

export type WatchStore = {
  readonly snapshot: () => WatchSnapshot
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (change: Partial<WatchSnapshot>) => void
  /**
   * Presses are recorded one after the other: one that the browser refuses is tried again before the next, or the
   * study's time would go back. `record` answers whether there is nothing more to do.
   */
  readonly inOrder: (record: () => Promise<boolean>) => void
}

const retryMilliseconds = 1_000

async function untilDone(record: () => Promise<boolean>, onFailure: () => void): Promise<void> {
  for (;;) {
    if (await record().catch(() => false)) return
    onFailure()
    await new Promise((resolve) => setTimeout(resolve, retryMilliseconds))
  }
}

const fresh: WatchSnapshot = { session: null, pending: [], lastPressAt: null, stall: null, unsaved: false }

function keepTime(store: WatchStore): void {
  let beat = { clock: performance.now(), wall: Date.now() }
  setInterval(() => {
    const next = { clock: performance.now(), wall: Date.now() }
    const passed = Math.max(next.clock - beat.clock, next.wall - beat.wall)
    if (store.snapshot().session !== null && isStall(passed, document.hidden))
      store.change({ session: null, stall: { from: beat.wall, to: next.wall } })
    beat = next
  }, 1_000)
}

function openStore(): WatchStore {
  let snapshot = fresh
  let turn: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()
  const store: WatchStore = {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(change) {
      snapshot = { ...snapshot, ...change }
      for (const listener of listeners) listener()
    },
    inOrder(record) {
      turn = turn.then(() => untilDone(record, () => store.change({ unsaved: true })))
    },
  }
  keepTime(store)
  return store
}

const stores = new Map<string, WatchStore>()

/** The watch of a study outlives its page: it runs on while another step is shown. */
export function watchStoreOf(studyId: string): WatchStore {
  const known = stores.get(studyId)
  if (known !== undefined) return known
  const store = openStore()
  stores.set(studyId, store)
  return store
}
