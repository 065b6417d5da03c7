import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import { squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import {
  compare,
  isPositive,
  minus,
  oneRatio,
  over,
  ratioOf,
  ratioOfCount,
  square,
  times,
  type Ratio,
} from '../../numbers/ratio.ts'
import { validReadings, type MeanReading } from '../time-study/mean-reading.ts'
import type { Spread } from './sample-variance.ts'

/** With the suspect inside s, no reading can lie outside 3 s while n ≤ 10: the rule would only reassure. */
const fewestForThreeSigma = 11

const three = ratioOfCount(3n)

/** Whose readings they are, as the spread was recorded. */
type SuspectOf = { readonly of?: string; readonly worker?: string }

export type SuspectReadings =
  | {
      readonly applicable: false
      readonly needed: number
      /** (n − 1) ÷ √n: no reading of so short a series can lie farther than this many s; null without readings. */
      readonly farthestPossible: ApproximateString | null
    }
  | {
      readonly applicable: true
      readonly suspects: readonly MeanReading[]
      /** 3 s in seconds, for the lines of the chart. */
      readonly threeSigmaSeconds: ApproximateString | null
    }

/**
 * The farthest that one of n readings can lie from their mean, in their own s: (n − 1) ÷ √n; approximate.
 * Null of what is no count.
 * n 10: 9 ÷ √10 = 2.846… below 3; n 11: 10 ÷ √11 = 3.015….
 */
export const calculateFarthestPossible = (count: number, recorder?: Recorder): ApproximateString | null => {
  if (!Number.isSafeInteger(count) || count < 1) return null
  const all = ratioOfCount(BigInt(count))
  const others = minus(all, oneRatio)
  const farthest = squareRoot(over(square(others), all))
  recorder?.record({
    rule: 'other-readings',
    operation: 'sum',
    inputs: [part('plus', 'readings-count', all, 'count'), part('minus', 'one', oneRatio, 'count')],
    result: exactly(others, 'count'),
  })
  if (farthest !== null)
    recorder?.record({
      rule: 'farthest-possible',
      operation: 'root-of-product',
      inputs: [
        part('times', 'other-readings', others, 'count', { power: 2 }),
        part('over', 'readings-count', all, 'count'),
      ],
      result: approximately(farthest, 'ratio'),
    })
  return farthest
}

/** 3 s = √(3² × s²), in seconds; approximate. */
const threeSigma = (variance: Ratio, of: SuspectOf, recorder?: Recorder): ApproximateString | null => {
  const width = squareRoot(times(square(three), variance))
  if (width !== null)
    recorder?.record({
      rule: 'three-sigma',
      operation: 'root-of-product',
      ...of,
      inputs: [
        part('times', 'sigma-multiple', three, 'count', { power: 2 }),
        part('times', 'sample-variance', variance, 'second-squared', of),
      ],
      result: approximately(width, 'second'),
    })
  return width
}

/** Readings outside x̄ ± 3 s, decided exactly on squares. It is advice beside the reading and removes nothing. */
export const findSuspectReadings = (
  readings: readonly MeanReading[],
  spread: Spread,
  recorder?: Recorder,
  of: SuspectOf = {},
): SuspectReadings => {
  if (spread.count < fewestForThreeSigma) {
    const farthestPossible = calculateFarthestPossible(spread.count, recorder)
    return { applicable: false, needed: fewestForThreeSigma, farthestPossible }
  }
  const limit = times(square(three), spread.variance)
  const suspects = validReadings(readings).filter(
    ({ seconds }) => compare(square(minus(ratioOf(seconds), spread.mean)), limit) > 0,
  )
  return { applicable: true, suspects, threeSigmaSeconds: threeSigma(spread.variance, of, recorder) }
}

/** Coefficient of variation s ÷ x̄, approximate, for the column 波动; null when the mean is not above zero. */
export const calculateVariation = ({ mean, variance }: Spread): ApproximateString | null =>
  isPositive(mean) ? squareRoot(over(variance, square(mean))) : null
