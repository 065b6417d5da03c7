import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { approximateOf, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalsOnScreen, displayRatio } from '../../numbers/display.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import { minus, oneRatio, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { distributions } from '../statistics/distributions.ts'
import type { ThreePoint } from './three-point.ts'

/** The share of people who meet a time that stands λ deviations from the mean, by the normal distribution. */
export type EstimatedTime = ThreePoint & {
  readonly lambda: Ratio
  readonly time: Ratio
  readonly shareWithin: ApproximateString
  readonly shareBeyond: ApproximateString
}

const shareAt = (lambda: Ratio): Result<ApproximateString> => {
  const share = distributions.normalShare(lambda)
  if (share !== null) return succeed(share)
  const given = displayRatio(lambda, decimalsOnScreen).text
  const expected = { kind: 'plain-number' } as const
  return refuse({
    code: 'out-of-range',
    at: { field: 'lambda' },
    given,
    expected,
    remedy: 'check-the-value',
  })
}

const recordShares = (
  lambda: Ratio,
  within: ApproximateString,
  beyond: ApproximateString,
  recorder: Recorder,
) => {
  recorder.record({
    rule: 'share-within',
    operation: 'normal-share',
    inputs: [part('argument', 'estimate-lambda', lambda, 'ratio')],
    result: approximately(within, 'ratio'),
  })
  recorder.record({
    rule: 'share-beyond',
    operation: 'sum',
    inputs: [part('plus', 'one', oneRatio, 'ratio'), part('minus', 'share-within', within, 'ratio')],
    result: approximately(beyond, 'ratio'),
  })
}

/** The two shares of a time that stands λ deviations from the mean. */
export const withShares = (
  point: ThreePoint,
  { lambda, time }: Pick<EstimatedTime, 'lambda' | 'time'>,
  recorder?: Recorder,
): Result<EstimatedTime> => {
  const within = shareAt(lambda)
  if (!within.ok) return within
  const shareBeyond = approximateOf(minus(oneRatio, ratioOfApproximate(within.value)))
  if (recorder !== undefined) recordShares(lambda, within.value, shareBeyond, recorder)
  return succeed({ ...point, lambda, time, shareWithin: within.value, shareBeyond })
}
