import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { decimalsOnScreen, displayRatio } from '../../numbers/display.ts'
import { isPositive, negate, over, plus, ratioOf, times } from '../../numbers/ratio.ts'
import { refuse, type Result } from '../../problems/result.ts'
import { withShares, type EstimatedTime } from './estimate-shares.ts'
import { calculateThreePoint, type ThreePointInput } from './three-point.ts'

/**
 * Time set λ deviations from the mean: T = M + λ × σ, met by the share Φ(λ) of people; T exact, Φ approximate.
 * λ may be below zero, as long as the time is not: above −M ÷ σ.
 * Source: probability quotas 概率定额. M 11.0333…, σ 1.1666…, λ −0.525 → T 10.4208…, which 30 % can meet.
 */
export const calculateEstimatedTime = (
  { lambda, ...points }: ThreePointInput & { readonly lambda: DecimalString },
  recorder?: Recorder,
): Result<EstimatedTime> => {
  const point = calculateThreePoint(points, recorder)
  if (!point.ok) return point
  const chosen = ratioOf(lambda)
  const time = plus(point.value.mean, times(chosen, point.value.deviation))
  if (!isPositive(time)) {
    const { mean, deviation } = point.value
    const bound = displayRatio(negate(over(mean, deviation)), decimalsOnScreen).text
    const expected = { kind: 'more-than', bound } as const
    const at = { field: 'lambda' } as const
    return refuse({
      code: 'estimated-time-below-zero',
      at,
      given: lambda,
      expected,
      remedy: 'check-the-value',
    })
  }
  recorder?.record({
    rule: 'estimate-lambda',
    operation: 'given',
    inputs: [part('plus', 'estimate-lambda-chosen', lambda, 'ratio')],
    result: exactly(lambda, 'ratio'),
  })
  const made = withShares(point.value, { lambda: chosen, time }, recorder)
  if (!made.ok) return made
  recorder?.record({
    rule: 'estimated-time',
    operation: 'sum',
    inputs: [
      part('plus', 'estimate-mean', point.value.mean, 'time-unit'),
      part('plus', 'estimate-deviation', point.value.deviation, 'time-unit', { weight: lambda }),
    ],
    result: exactly(time, 'time-unit'),
  })
  return made
}
