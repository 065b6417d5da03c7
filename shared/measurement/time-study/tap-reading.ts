import type { Quantity } from '../../numbers/quantity.ts'
import type { ElementId } from './identity.ts'
import type { IgnoredTap, TimeBalance, TimeStudyObservation } from './observation.ts'
import { inSeconds, type Interruption, type Watch } from './watch.ts'

/** Where the watch stands after the last tap, so that the stopwatch can go on from it. */
export type WatchPosition = {
  readonly phase: 'not-started' | 'watching' | 'interrupted' | 'paused' | 'finished'
  readonly cycle: number
  /** The element that is being watched; null when none is. */
  readonly elementId: ElementId | null
  readonly cycleBeganSeconds: Quantity<'second'>
  readonly elementBeganSeconds: Quantity<'second'>
  readonly interruptedSeconds: Quantity<'second'>
  readonly interruptionBeganSeconds: Quantity<'second'> | null
}

export type TapReading = {
  readonly observations: readonly TimeStudyObservation[]
  readonly interruptions: readonly Interruption[]
  readonly balance: TimeBalance
  readonly ignored: readonly IgnoredTap[]
  readonly position: WatchPosition
}

export const reportReading = (watch: Watch): TapReading => {
  const isWatching = watch.phase === 'watching'
  return {
    observations: watch.observations,
    interruptions: watch.interruptions,
    balance: {
      elapsedSeconds: inSeconds(watch.accounted - watch.began),
      workSeconds: inSeconds(watch.work),
      interruptionSeconds: inSeconds(watch.interruption),
      unobservedSeconds: inSeconds(watch.unobserved),
    },
    ignored: watch.ignored,
    position: {
      phase: isWatching && watch.open !== null ? 'interrupted' : watch.phase,
      cycle: watch.cycle,
      elementId: isWatching ? (watch.elements[watch.index] ?? null) : null,
      cycleBeganSeconds: inSeconds(watch.cycleBegan),
      elementBeganSeconds: inSeconds(watch.accounted),
      interruptedSeconds: inSeconds(watch.interrupted),
      interruptionBeganSeconds: watch.open === null ? null : inSeconds(watch.open.since),
    },
  }
}
