import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import { approximateOf, squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import {
  compare,
  minus,
  oneRatio,
  over,
  plus,
  ratioOf,
  square,
  sum,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { recordComplement } from './complement-share.ts'
import { findHitsProblems } from './sampled-share.ts'

/** One day of a work-sampling study; a day is left out only with a cause that both sides can read. */
export type SamplingDay = {
  readonly day: string
  readonly hits: Quantity<'count'>
  readonly observations: Quantity<'count'>
  readonly droppedBecause?: string
}

export type DayLimits = {
  readonly day: string
  readonly share: Ratio
  readonly low: ApproximateString
  readonly high: ApproximateString
  readonly isOutside: boolean
  readonly isDropped: boolean
}

export type ControlLimits = { readonly share: Ratio; readonly days: readonly DayLimits[] }

const three = decimalLiteral('3')

const findDayProblems = (days: readonly SamplingDay[]): readonly Problem[] => {
  const withoutCause = days.flatMap(({ day, droppedBecause }): readonly Problem[] =>
    droppedBecause === undefined || droppedBecause.trim() !== ''
      ? []
      : [
          {
            code: 'sampling-day-without-cause',
            at: { field: 'sampling-day', subject: day },
            given: null,
            expected: { kind: 'present' },
            remedy: 'give-a-reason',
          },
        ],
  )
  const unreadable = days.flatMap((day) => findHitsProblems(day, day.day))
  if (days.some(({ droppedBecause }) => droppedBecause === undefined)) return [...unreadable, ...withoutCause]
  const expected = { kind: 'count-at-least', count: '1' } as const
  const at = { field: 'sampling-day' } as const
  return [{ code: 'no-sampling-day', at, given: '0', expected, remedy: 'observe-more' }, ...unreadable]
}

const recordShare = (days: readonly SamplingDay[], share: Ratio, recorder: Recorder): void => {
  const hits = sum(days.map((day) => ratioOf(day.hits)))
  const observations = sum(days.map((day) => ratioOf(day.observations)))
  recorder.record({
    rule: 'sample-hits-total',
    operation: 'sum',
    inputs: days.map((day) => part('plus', 'sample-hits', day.hits, 'count', { of: day.day })),
    result: exactly(hits, 'count'),
  })
  recorder.record({
    rule: 'sample-observations-total',
    operation: 'sum',
    inputs: days.map((day) =>
      part('plus', 'sample-observations', day.observations, 'count', { of: day.day }),
    ),
    result: exactly(observations, 'count'),
  })
  recorder.record({
    rule: 'sampled-share',
    operation: 'product',
    inputs: [
      part('times', 'sample-hits-total', hits, 'count'),
      part('over', 'sample-observations-total', observations, 'count'),
    ],
    result: exactly(share, 'ratio'),
  })
}

type Width = { readonly share: Ratio; readonly idle: Ratio; readonly half: ApproximateString }

const recordLimits = (
  { day: of, observations }: SamplingDay,
  { share, idle, half }: Width,
  { low, high }: DayLimits,
  recorder: Recorder,
): void => {
  const middle = part('plus', 'sampled-share', share, 'ratio')
  const width = part('plus', 'control-half-width', half, 'ratio', { of })
  recorder.record({
    rule: 'control-half-width',
    operation: 'root-of-product',
    of,
    inputs: [
      part('times', 'control-sigmas', three, 'count', { power: 2 }),
      part('times', 'sampled-share', share, 'ratio'),
      part('times', 'complement-share', idle, 'ratio'),
      part('over', 'sample-observations', observations, 'count', { of }),
    ],
    result: approximately(half, 'ratio'),
  })
  recorder.record({
    rule: 'control-low',
    operation: 'sum',
    of,
    inputs: [middle, { ...width, role: 'minus' }],
    result: approximately(low, 'ratio'),
  })
  recorder.record({
    rule: 'control-high',
    operation: 'sum',
    of,
    inputs: [middle, width],
    result: approximately(high, 'ratio'),
  })
}

const limitsOf = (day: SamplingDay, share: Ratio, idle: Ratio, recorder?: Recorder): DayLimits => {
  const own = over(ratioOf(day.hits), ratioOf(day.observations))
  const squared = over(times(square(ratioOf(three)), times(share, idle)), ratioOf(day.observations))
  const half = squareRoot(squared) ?? approximateOf(zeroRatio)
  const limits = {
    day: day.day,
    share: own,
    low: approximateOf(minus(share, ratioOfApproximate(half))),
    high: approximateOf(plus(share, ratioOfApproximate(half))),
    // Decided on the squares, so that a day exactly on its limit is not thrown out by a root.
    isOutside: compare(square(minus(own, share)), squared) > 0,
    isDropped: day.droppedBecause !== undefined,
  }
  if (recorder !== undefined) recordLimits(day, { share, idle, half }, limits, recorder)
  return limits
}

/**
 * Control limits of work sampling: P̄ ± 3 × √(P̄ × (1 − P̄) ÷ n of the day), P̄ over the days that count. A day outside stays
 * until somebody names its cause; then it is dropped and all is computed anew. Source: texts on work sampling.
 * P̄ 0.8, 100 observations a day → 0.68 to 0.92.
 */
export const calculateControlLimits = (
  { days }: { readonly days: readonly SamplingDay[] },
  recorder?: Recorder,
): Result<ControlLimits> => {
  const [first, ...others] = findDayProblems(days)
  if (first !== undefined) return refuse(first, ...others)
  const kept = days.filter(({ droppedBecause }) => droppedBecause === undefined)
  const hits = sum(kept.map((day) => ratioOf(day.hits)))
  const share = over(hits, sum(kept.map((day) => ratioOf(day.observations))))
  const idle = minus(oneRatio, share)
  if (recorder !== undefined) recordShare(kept, share, recorder)
  if (recorder !== undefined) recordComplement(share, 'sampled-share', recorder)
  return succeed({ share, days: days.map((day) => limitsOf(day, share, idle, recorder)) })
}
