import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { isPositive, minus, over, ratioOf } from '../../numbers/ratio.ts'
import { refuse, type Result } from '../../problems/result.ts'
import { withShares, type EstimatedTime } from './estimate-shares.ts'
import { calculateThreePoint, type ThreePointInput } from './three-point.ts'

/**
 * The other way round: a time x lies λ = (x − M) ÷ σ deviations from the mean, and Φ(λ) of people need no longer.
 * Source: as above; no time "inside one σ" is met by 84.13 % unless λ is 1. 66, 80, 100 and x 84 → λ 9/17, 70.17 %.
 */
export const calculateShareWithin = (
  { time, ...points }: ThreePointInput & { readonly time: DecimalString },
  recorder?: Recorder,
): Result<EstimatedTime> => {
  const point = calculateThreePoint(points, recorder)
  if (!point.ok) return point
  const { mean, deviation } = point.value
  if (!isPositive(deviation)) {
    const at = { field: 'estimated-time', subject: 'b' } as const
    const expected = { kind: 'more-than', bound: points.optimistic } as const
    return refuse({
      code: 'estimates-without-spread',
      at,
      given: points.pessimistic,
      expected,
      remedy: 'check-the-value',
    })
  }
  const lambda = over(minus(ratioOf(time), mean), deviation)
  const difference = minus(ratioOf(time), mean)
  recorder?.record({
    rule: 'distance-from-mean',
    operation: 'sum',
    inputs: [
      part('plus', 'target-time', time, 'time-unit'),
      part('minus', 'estimate-mean', mean, 'time-unit'),
    ],
    result: exactly(difference, 'time-unit'),
  })
  recorder?.record({
    rule: 'estimate-lambda',
    operation: 'product',
    inputs: [
      part('times', 'distance-from-mean', difference, 'time-unit'),
      part('over', 'estimate-deviation', deviation, 'time-unit'),
    ],
    result: exactly(lambda, 'ratio'),
  })
  return withShares(point.value, { lambda, time: ratioOf(time) }, recorder)
}
