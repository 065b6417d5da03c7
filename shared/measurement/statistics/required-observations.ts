import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { isPositive, over, ratioOf, square, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { meanNotPositive } from '../time-study/mean-not-positive.ts'
import { roundCountsUp } from './round-counts.ts'

/** How sure and how close: z of the confidence, accuracy as a share of the mean. */
export type PrecisionTerms = { readonly z: Quantity<'ratio'>; readonly accuracy: Quantity<'ratio'> }

/** 95.45 % (z = 2) and ±5 %, printed so. */
export const defaultPrecisionTerms: PrecisionTerms = {
  z: decimalLiteral('2'),
  accuracy: decimalLiteral('0.05'),
}

export type RequiredObservationsInput = PrecisionTerms & {
  readonly element: string
  readonly worker?: string
  readonly mean: Ratio
  readonly variance: Ratio
  /** Up, unless an answer key that rounds to the nearest is read. */
  readonly rounding?: RoundingRule
}

export type RequiredObservations = { readonly count: DecimalString; readonly exact: Ratio }

export const findTermsProblem = ({ z, accuracy }: PrecisionTerms): Problem | null => {
  return (
    findRangeProblem(z, aboveZero, { field: 'confidence' }) ??
    findRangeProblem(accuracy, aboveZero, { field: 'accuracy' })
  )
}

/**
 * n = z² × s² ÷ (h² × x̄²), rounded up; readings of one element, s² with n − 1. Rational throughout, so a whole
 * number is not pushed over its edge by a root.
 * z 1.96, s 1, h 0.05, x̄ 3 → 170.7377… → 171; z 1.65, s² 1, h 0.05, x̄ 3 → exactly 121.
 */
export const calculateRequiredObservations = (
  input: RequiredObservationsInput,
  recorder?: Recorder,
): Result<RequiredObservations> => {
  const { z, accuracy, element, worker, mean, variance, rounding = roundCountsUp } = input
  const problem = findTermsProblem(input)
  if (problem !== null) return refuse(problem)
  if (!isPositive(mean)) return refuse(meanNotPositive(mean, element))
  const exact = over(times(square(ratioOf(z)), variance), times(square(ratioOf(accuracy)), square(mean)))
  const count = round(exact, rounding)
  recorder?.record({
    rule: 'required-observations',
    operation: 'product',
    of: element,
    worker,
    inputs: [
      part('times', 'confidence-z', z, 'ratio', { power: 2 }),
      part('times', 'sample-variance', variance, 'second-squared', { of: element, worker }),
      part('over', 'accuracy', accuracy, 'ratio', { power: 2 }),
      part('over', 'element-mean', mean, 'second', { of: element, worker, power: 2 }),
    ],
    result: exactly(count, 'count'),
    rounding: roundedFrom(exact, rounding),
  })
  return succeed({ count, exact })
}
