import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { approximateOf, squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { zeroRatio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { ReadingSeries } from '../time-study/mean-reading.ts'
import { calculateSpread, type Spread } from './sample-variance.ts'

export type Scatter = { readonly spread: Spread; readonly deviation: ApproximateString }

/**
 * Standard deviation s = √(Σ(x − x̄)² ÷ (n − 1)), in the unit of the readings, at 50 digits, marked approximate.
 * Source: the divisor n − 1 of the textbooks on time study. 10, 8, 12, 10, 7 → √3.8 = 1.949….
 */
export const calculateStandardDeviation = (series: ReadingSeries, recorder?: Recorder): Result<Scatter> => {
  const spread = calculateSpread(series, recorder)
  if (!spread.ok) return spread
  const { element: of, worker } = series
  // A variance is never below zero: its root is always there.
  const deviation = squareRoot(spread.value.variance) ?? approximateOf(zeroRatio)
  recorder?.record({
    rule: 'standard-deviation',
    operation: 'root-of-product',
    of,
    worker,
    inputs: [part('times', 'sample-variance', spread.value.variance, 'second-squared', { of, worker })],
    result: approximately(deviation, 'second'),
  })
  return succeed({ spread: spread.value, deviation })
}
