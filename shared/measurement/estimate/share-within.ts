import type { Recorder } from '../../derivation/recorder.ts'
import { exactResult, stepInput } from '../../derivation/step-figures.ts'
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
      stepInput('target-time', 'plus', time, 'time-unit'),
      stepInput('estimate-mean', 'minus', mean, 'time-unit'),
    ],
    result: exactResult(difference, 'time-unit'),
  })
  recorder?.record({
    rule: 'estimate-lambda',
    operation: 'product',
    inputs: [
      stepInput('distance-from-mean', 'times', difference, 'time-unit'),
      stepInput('estimate-deviation', 'over', deviation, 'time-unit'),
    ],
    result: exactResult(lambda, 'ratio'),
  })
  return withShares(point.value, { lambda, time: ratioOf(time) }, recorder)
}
