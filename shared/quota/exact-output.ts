import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { ratioOfExact, type ExactString } from '../numbers/exact-string.ts'
import { aboveZero, findNotPositive } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { over, ratioOf, type Ratio } from '../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type ExactOutputInput = {
  /** Any span, in the same unit as the time of a piece. */
  readonly period: DecimalString
  readonly unitTime: ExactString
}

/**
 * Pieces in a span = span ÷ time of a piece, both in one unit; exact and not rounded, so it may be less than one. The agreed
 * quota is `calculateOutputQuota`. Source: output and time are reciprocals. 60 min ÷ 10 min → 6.
 */
export const calculateExactOutput = (
  { period, unitTime }: ExactOutputInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const time = ratioOfExact(unitTime)
  const problem =
    findRangeProblem(period, aboveZero, { field: 'shift' }) ?? findNotPositive(time, 'standard-time')
  if (problem !== null) return refuse(problem)
  const pieces = over(ratioOf(period), time)
  recorder?.record({
    rule: 'exact-output',
    operation: 'product',
    inputs: [part('times', 'period', period, 'time-unit'), part('over', 'unit-time', unitTime, 'time-unit')],
    result: exactly(pieces, 'piece'),
  })
  return succeed(pieces)
}
