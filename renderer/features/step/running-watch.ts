import { useSyncExternalStore } from 'react'

/** A stopwatch that runs on while another page of its case is shown. */
export type RunningWatch = {
  readonly caseId: string
  readonly rest: string
  /** `合侧缝 正在测` */
  readonly readWords: () => string
  /** What the watch says now: `06:12`. */
  readonly readElapsed: () => string
}

let running: RunningWatch | undefined
const listeners = new Set<() => void>()

/** The one watch that runs; measurement says it, the frame of every step shows it. */
export function showRunningWatch(watch: RunningWatch | undefined): void {
  running = watch
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useRunningWatch = (): RunningWatch | undefined => useSyncExternalStore(subscribe, () => running)
