import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { writeExact, type ExactString } from '../numbers/exact-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero, notNegative, problemsAmong } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { compare, over, ratioOf, times } from '../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import type { Achievability } from '../rules/achievability.ts'
import { citeParameter, type DatedParameter } from '../rules/dated-parameter.ts'
import { smallestShownGroup } from './achievability.ts'
import { calculateQuotaShare, type QuotaShare } from './quota-share.ts'

export type ProjectedShareInput = {
  /** Recent completion rates of the post's workers, quota hours ÷ hours used, over other styles. */
  readonly efficiencies: readonly Quantity<'ratio'>[]
  readonly standardTimeSeconds: Quantity<'second'>
  readonly shiftSeconds: Quantity<'second'>
  readonly quota: Quantity<'piece'>
  readonly rule: DatedParameter<Achievability>
}

/** 预测: a new style has no output of its own yet, so the answer always says that it is a forecast and asks for a trial. */
export type ProjectedShare =
  | { readonly kind: 'group-too-small'; readonly needed: number }
  | { readonly kind: 'forecast'; readonly share: QuotaShare; readonly needsTrial: true }

const projectOutput = (
  { shiftSeconds, standardTimeSeconds }: ProjectedShareInput,
  efficiency: DecimalString,
  of: string,
  recorder?: Recorder,
): ExactString => {
  const atFullPace = over(ratioOf(shiftSeconds), ratioOf(standardTimeSeconds))
  const output = writeExact(times(atFullPace, ratioOf(efficiency)))
  recorder?.record({
    rule: 'projected-output',
    operation: 'product',
    of,
    inputs: [
      part('times', 'shift-seconds', shiftSeconds, 'second'),
      part('over', 'standard-time', standardTimeSeconds, 'second'),
      part('times', 'recent-efficiency', efficiency, 'ratio', { of }),
    ],
    result: exactly(output, 'piece'),
  })
  return output
}

/**
 * Forecast for a new style: each worker's output = shift ÷ standard time × own recent efficiency, then the share that reaches the
 * quota as for real outputs. Exact. Source: the projection that precedes a trial. 28800 s ÷ 66 s × 0.95 = 414.54… pieces.
 */
export const calculateProjectedShare = (
  input: ProjectedShareInput,
  recorder?: Recorder,
): Result<ProjectedShare> => {
  const { efficiencies, standardTimeSeconds, shiftSeconds, quota, rule } = input
  const [first, ...others] = problemsAmong([
    findRangeProblem(shiftSeconds, aboveZero, { field: 'shift' }),
    findRangeProblem(standardTimeSeconds, aboveZero, { field: 'standard-time' }),
    ...efficiencies.map((efficiency, index) =>
      findRangeProblem(efficiency, notNegative, { field: 'efficiency', row: index + 1 }),
    ),
  ])
  if (first !== undefined) return refuse(first, ...others)
  if (efficiencies.length < smallestShownGroup)
    return succeed({ kind: 'group-too-small', needed: smallestShownGroup })
  const fromBest = [...efficiencies].sort((a, b) => compare(ratioOf(b), ratioOf(a)))
  const outputs = fromBest.map((efficiency, index) =>
    projectOutput(input, efficiency, String(index + 1), recorder),
  )
  const { theta } = rule.value
  const thetaSource = citeParameter('achievability', rule)
  const share = calculateQuotaShare(
    { outputs, outputsAre: 'projected-output', quota, theta, thetaSource },
    recorder,
  )
  return share.ok ? succeed({ kind: 'forecast', share: share.value, needsTrial: true }) : share
}
