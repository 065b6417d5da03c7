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
  | { readonly applicable: false; readonly needed: number }
  | {
      readonly applicable: true
      readonly suspects: readonly MeanReading[]
      /** 3 s in seconds, for the lines of the chart. */
      readonly threeSigmaSeconds: ApproximateString | null
    }

/** Readings outside x̄ ± 3 s, decided exactly on squares. It is advice beside the reading and removes nothing. */
export const findSuspectReadings = (readings: readonly MeanReading[], spread: Spread): SuspectReadings => {
  if (spread.count < fewestForThreeSigma) return { applicable: false, needed: fewestForThreeSigma }
  const limit = times(nine, spread.variance)
  const suspects = validReadings(readings).filter(
    ({ seconds }) => compare(square(minus(ratioOf(seconds), spread.mean)), limit) > 0,
  )
  return { applicable: true, suspects, threeSigmaSeconds: squareRoot(limit) }
}

/** Coefficient of variation s ÷ x̄, approximate, for the column 波动; null when the mean is not above zero. */
export const calculateVariation = ({ mean, variance }: Spread): ApproximateString | null =>
  isPositive(mean) ? squareRoot(over(variance, square(mean))) : null
