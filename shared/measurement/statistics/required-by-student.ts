import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, ratioOf, square, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
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
  readonly accuracy: Quantity<'ratio'>
  readonly rounding: RoundingRule
}

export type RequiredByStudent = RequiredObservations & { readonly spread: Spread }

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
      part('times', factor.name, factor.value, 'ratio', { power: 2 }),
      part('times', 'sample-variance', spread.variance, 'second-squared', { of, worker: series.worker }),
      part('over', 'accuracy', accuracy, 'ratio', { power: 2 }),
      part('over', 'element-mean', spread.mean, 'second', { of, worker: series.worker, power: 2 }),
    ],
    result: exactly(count, 'count'),
    rounding: roundedFrom(exact, rounding),
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
  const problem = findRangeProblem(accuracy, aboveZero, { field: 'accuracy' })
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
