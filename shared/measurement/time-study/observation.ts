import type { Source } from '../../derivation/source.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { ElementId, TapId } from './identity.ts'

/** Why there is no time: a state of the reading, never zero seconds. */
export type UnobservedCause =
  'missed' | 'paused' | 'session-ended' | 'study-ended' | 'interruption-not-ended' | 'no-time'

type Place = { readonly cycle: number; readonly elementId: ElementId }

export type ObservedReading = Place & {
  readonly state: 'observed'
  /** The working time, without interruptions, at 0.01 s from taps or as typed. */
  readonly seconds: Quantity<'second'>
  /** Interruption inside the element, already taken out of `seconds`. */
  readonly interruptionSeconds: Quantity<'second'>
  readonly source: Source
}

/** One element of one cycle: a time, or the reason why there is none. */
export type TimeStudyObservation =
  | ObservedReading
  | (Place & { readonly state: 'unobserved'; readonly cause: UnobservedCause })
  | (Place & { readonly state: 'not-performed' })

/** A press without effect, such as an end of an interruption that was never begun; it stays listed. */
export type IgnoredTap = {
  readonly tapId: TapId
  readonly because: 'not-started' | 'nothing-open' | 'already-open' | 'finished' | 'struck'
}

/** `elapsed = work + interruption + unobserved` in whole hundredths of a second, printed as seconds. */
export type TimeBalance = {
  readonly elapsedSeconds: Quantity<'second'>
  readonly workSeconds: Quantity<'second'>
  readonly interruptionSeconds: Quantity<'second'>
  readonly unobservedSeconds: Quantity<'second'>
}
