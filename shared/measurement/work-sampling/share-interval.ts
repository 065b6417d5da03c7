import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { approximateOf, squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { displayRatio } from '../../numbers/display.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, problemsAmong } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import {
  compare,
  minus,
  oneRatio,
  over,
  plus,
  ratioOf,
  square,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { findWholeProblem } from '../../numbers/whole-count.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { recordComplement } from './complement-share.ts'

export type ShareIntervalInput = {
  readonly z: Quantity<'ratio'>
  readonly share: Ratio
  readonly observations: DecimalString
}

/** Low and high may leave 0 to 1 when observations are few: that says that they are too few. */
export type ShareInterval = {
  readonly halfWidth: ApproximateString
  readonly low: ApproximateString
  readonly high: ApproximateString
}

export const mostObservations = 10n ** 9n

export const findIntervalProblems = ({ z, share, observations }: ShareIntervalInput): readonly Problem[] => {
  const at = { field: 'sampled-share' } as const
  const given = displayRatio(share, 4).text
  const isShare = compare(share, zeroRatio) >= 0 && compare(share, oneRatio) <= 0
  const expected = { kind: 'between', low: '0', high: '1' } as const
  return problemsAmong([
    findRangeProblem(z, aboveZero, { field: 'confidence' }),
    isShare ? null : { code: 'out-of-range', at, given, expected, remedy: 'check-the-value' },
    findWholeProblem(observations, [1n, mostObservations], { field: 'observations' }),
  ])
}

const recordInterval = (input: ShareIntervalInput, made: ShareInterval, recorder: Recorder): void => {
  const { z, share, observations } = input
  const half = part('plus', 'share-half-width', made.halfWidth, 'ratio')
  const middle = part('plus', 'sampled-share', share, 'ratio')
  const idle = recordComplement(share, 'sampled-share', recorder)
  recorder.record({
    rule: 'share-half-width',
    operation: 'root-of-product',
    inputs: [
      part('times', 'confidence-z', z, 'ratio', { power: 2 }),
      part('times', 'sampled-share', share, 'ratio'),
      part('times', 'complement-share', idle, 'ratio'),
      part('over', 'sample-observations', observations, 'count'),
    ],
    result: approximately(made.halfWidth, 'ratio'),
  })
  recorder.record({
    rule: 'share-low',
    operation: 'sum',
    inputs: [middle, { ...half, role: 'minus' }],
    result: approximately(made.low, 'ratio'),
  })
  recorder.record({
    rule: 'share-high',
    operation: 'sum',
    inputs: [middle, half],
    result: approximately(made.high, 'ratio'),
  })
}

/**
 * The share that was observed, p ± z × √(p × (1 − p) ÷ n); approximate. Source: the normal interval of a proportion.
 * z 1.96, p 0.15, n 500 → 0.15 ± 0.0313.
 */
export const calculateShareInterval = (
  input: ShareIntervalInput,
  recorder?: Recorder,
): Result<ShareInterval> => {
  const { z, share, observations } = input
  const [first, ...others] = findIntervalProblems(input)
  if (first !== undefined) return refuse(first, ...others)
  const variance = over(times(share, minus(oneRatio, share)), ratioOf(observations))
  const halfWidth = squareRoot(times(square(ratioOf(z)), variance)) ?? approximateOf(zeroRatio)
  const half = ratioOfApproximate(halfWidth)
  const made = {
    halfWidth,
    low: approximateOf(minus(share, half)),
    high: approximateOf(plus(share, half)),
  }
  if (recorder !== undefined) recordInterval(input, made, recorder)
  return succeed(made)
}
