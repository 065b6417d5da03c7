import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, ratioOf, square, times } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateElementMean } from '../time-study/element-mean.ts'
import type { ReadingSeries } from '../time-study/mean-reading.ts'
import type { RequiredObservations } from './required-observations.ts'
import { calculateSpread, type Spread } from './sample-variance.ts'
import { resolveFactor, type KnownFactor, type SpreadFactor } from './student-factor.ts'

export type RequiredByStudentInput = {
  readonly series: ReadingSeries
  readonly factor: SpreadFactor
  /** h, the accuracy as a share of the mean. */
  readonly accuracy: DecimalString
  readonly rounding: RoundingRule
}

export type RequiredByStudent = RequiredObservations & { readonly spread: Spread }

const zero = decimalOfCount(0n)

const recordRequired = (
  { series, accuracy, rounding }: RequiredByStudentInput,
  factor: KnownFactor,
  { spread, exact, count }: RequiredByStudent,
  recorder: Recorder,
): void => {
  const of = series.element
  recorder.record({
    rule: 'required-observations',
    operation: 'product',
    of,
    worker: series.worker,
    inputs: [
      { name: factor.name, role: 'times', value: factor.value, unit: 'ratio', power: 2 },
      {
        name: 'sample-variance',
        role: 'times',
        value: writeExact(spread.variance),
        unit: 'second-squared',
        of,
        worker: series.worker,
      },
      { name: 'accuracy', role: 'over', value: accuracy, unit: 'ratio', power: 2 },
      {
        name: 'element-mean',
        role: 'over',
        value: writeExact(spread.mean),
        unit: 'second',
        of,
        worker: series.worker,
        power: 2,
      },
    ],
    result: { kind: 'exact', value: count, unit: 'count' },
    rounding: { rule: rounding, unrounded: writeExact(exact), tie: isTie(exact, rounding.scale) },
  })
}

/**
 * n = (t × s ÷ (h × x̄))² from a small pilot, taken as t²s² ÷ (h²x̄²) without a root; t is given, or Student's
 * with n′ − 1 degrees of freedom. A count, rounded as stated. Source: sample size for a mean, small pilot.
 * 10, 8, 12, 10, 7 with t 2.7765 and h 0.04: 207.206… → 208.
 */
export const calculateRequiredByStudent = (
  input: RequiredByStudentInput,
  recorder?: Recorder,
): Result<RequiredByStudent> => {
  const { series, factor, accuracy, rounding } = input
  const problem = findRangeProblem(accuracy, [{ kind: 'more-than', bound: zero }], { field: 'accuracy' })
  if (problem !== null) return refuse(problem)
  const mean = calculateElementMean({ ...series, minimumReadings: 2 }, recorder)
  if (!mean.ok) return mean
  const spread = calculateSpread(series, recorder)
  if (!spread.ok) return spread
  const known = resolveFactor(factor, spread.value.count - 1, recorder)
  if (!known.ok) return known
  const { variance, mean: average } = spread.value
  const exact = over(
    times(square(known.value.ratio), variance),
    times(square(ratioOf(accuracy)), square(average)),
  )
  const made = { count: round(exact, rounding), exact, spread: spread.value }
  if (recorder !== undefined) recordRequired(input, known.value, made, recorder)
  return succeed(made)
}
