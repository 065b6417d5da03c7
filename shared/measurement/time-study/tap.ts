import type { DecimalString } from '../../numbers/decimal-string.ts'
import { recogniseDecimal } from '../../numbers/decimal-string.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { TapId } from './identity.ts'

export const interruptionReasons = [
  'thread-break',
  'thread-change',
  'machine',
  'material',
  'quality',
  'other',
] as const
export type InterruptionReason = (typeof interruptionReasons)[number]

/**
 * One press, a fact that is never edited.
 * `start` the first element of a cycle begins now · `element-end` the current element ends now ·
 * `interruption-start`/`-end` and `foreign-start`/`-end` time that is no work of this operation ·
 * `not-performed` the current element is left out in this cycle, its turn passes to the next ·
 * `missed` the end of the current element was not pressed and the worker is already in the next: neither has
 * a time · `pause` watching stops until the next `start` · `finish` the study ends ·
 * `strike` an earlier press was a mistake: it stays on record and no longer counts.
 */
export type TapKind =
  | { readonly kind: 'start' }
  | { readonly kind: 'element-end' }
  | { readonly kind: 'interruption-start'; readonly reason: InterruptionReason }
  | { readonly kind: 'interruption-end' }
  | { readonly kind: 'foreign-start' }
  | { readonly kind: 'foreign-end' }
  | { readonly kind: 'not-performed' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'strike'; readonly strikes: TapId }

export type Tap = TapKind & {
  readonly id: TapId
  /** One run of one clock. A new session begins after sleep or a restart. */
  readonly session: string
  /**
   * Time on the study's clock in milliseconds, a multiple of 10. It runs on over sessions; what lies between
   * two of them was seen by no clock and is only ever unobserved.
   */
  readonly cumulativeMilliseconds: DecimalString
}

const wholeTens = /^(?:0|[1-9][0-9]*0)$/

/** The tap's time in hundredths of a second, the finest the record knows. */
export const hundredthsOf = (tap: Tap, row: number): Result<bigint> => {
  const text = tap.cumulativeMilliseconds
  if (wholeTens.test(text) && text.length <= 12) return succeed(BigInt(text) / 10n)
  const expected = { kind: 'multiple-of', step: '10' } as const
  const at = { field: 'tap', row } as const
  return refuse({ code: 'tap-time-not-readable', at, given: text, expected, remedy: 'reload-the-source' })
}

/** Rounds an event's own time stamp once to the 0.01 s that the record keeps; null for what is no time. */
export const millisecondsOfTimeStamp = (timeStamp: number): DecimalString | null =>
  Number.isFinite(timeStamp) && timeStamp >= 0 && timeStamp < 1e11
    ? recogniseDecimal(String(Math.round(timeStamp / 10) * 10))
    : null
