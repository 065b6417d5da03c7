import { squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import {
  compare,
  isPositive,
  minus,
  over,
  ratioOf,
  ratioOfCount,
  square,
  times,
} from '../../numbers/ratio.ts'
import { validReadings, type MeanReading } from '../time-study/mean-reading.ts'
import type { Spread } from './sample-variance.ts'

/** With the suspect inside s, no reading can lie outside 3 s while n ≤ 10: the rule would only reassure. */
const fewestForThreeSigma = 11

const nine = ratioOfCount(9n)

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
 * n 10: 9 ÷ √10 = 2.846… below 3; n 11: 10 ÷ √11 = 3.015….
 */
export const calculateFarthestPossible = (count: number): ApproximateString | null =>
  count < 1 ? null : squareRoot(over(square(ratioOfCount(BigInt(count - 1))), ratioOfCount(BigInt(count))))

/** Readings outside x̄ ± 3 s, decided exactly on squares. It is advice beside the reading and removes nothing. */
export const findSuspectReadings = (readings: readonly MeanReading[], spread: Spread): SuspectReadings => {
  if (spread.count < fewestForThreeSigma) {
    const farthestPossible = calculateFarthestPossible(spread.count)
    return { applicable: false, needed: fewestForThreeSigma, farthestPossible }
  }
  const limit = times(nine, spread.variance)
  const suspects = validReadings(readings).filter(
    ({ seconds }) => compare(square(minus(ratioOf(seconds), spread.mean)), limit) > 0,
  )
  return { applicable: true, suspects, threeSigmaSeconds: squareRoot(limit) }
}

/** Coefficient of variation s ÷ x̄, approximate, for the column 波动; null when the mean is not above zero. */
export const calculateVariation = ({ mean, variance }: Spread): ApproximateString | null =>
  isPositive(mean) ? squareRoot(over(variance, square(mean))) : null
