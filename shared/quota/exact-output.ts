import type { Recorder } from '../derivation/recorder.ts'
import { exactResult, stepInput } from '../derivation/step-figures.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { ExactString } from '../numbers/exact-string.ts'
import { displayExact } from '../numbers/display.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { isPositive, over, ratioOf, type Ratio } from '../numbers/ratio.ts'
import { ratioOfExact } from '../numbers/exact-string.ts'
import { moreThanZero } from '../numbers/usual-ranges.ts'
import type { Problem } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type ExactOutputInput = {
  /** Any span, in the same unit as the time of a piece. */
  readonly period: DecimalString
  readonly unitTime: ExactString
}

const findUnitTimeProblem = (unitTime: ExactString): Problem | null =>
  isPositive(ratioOfExact(unitTime))
    ? null
    : {
        code: 'out-of-range',
        at: { field: 'standard-time' },
        given: displayExact(unitTime, 10).text,
        expected: { kind: 'more-than', bound: '0' },
        remedy: 'check-the-value',
      }

/**
 * Pieces in a span = span ÷ time of a piece, both in one unit; exact and not rounded, so it may be less than one. The agreed
 * quota is `calculateOutputQuota`. Source: output and time are reciprocals. 60 min ÷ 10 min → 6.
 */
export const calculateExactOutput = (
  { period, unitTime }: ExactOutputInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const problem = findRangeProblem(period, moreThanZero, { field: 'shift' }) ?? findUnitTimeProblem(unitTime)
  if (problem !== null) return refuse(problem)
  const pieces = over(ratioOf(period), ratioOfExact(unitTime))
  recorder?.record({
    rule: 'exact-output',
    operation: 'product',
    inputs: [
      stepInput('period', 'times', period, 'time-unit'),
      stepInput('unit-time', 'over', unitTime, 'time-unit'),
    ],
    result: exactResult(pieces, 'piece'),
  })
  return succeed(pieces)
}
