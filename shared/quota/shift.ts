import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import { writeTerminating } from '../numbers/exact-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { ratioOf, times } from '../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export const secondsPerHour = decimalLiteral('3600')
const hoursPerDay = decimalLiteral('24')

/**
 * Seconds of a shift = hours × 3600, exact. A shift is longer than nothing and no longer than a day.
 * 8 h → 28800 s.
 */
export const calculateShiftSeconds = (
  { shiftHours }: { readonly shiftHours: Quantity<'hour'> },
  recorder?: Recorder,
): Result<Quantity<'second'>> => {
  const at = { field: 'shift' } as const
  const problem =
    findRangeProblem(shiftHours, aboveZero, at) ??
    findRangeProblem(shiftHours, [{ kind: 'at-most', bound: hoursPerDay }], at)
  if (problem !== null) {
    const isTooLong = problem.expected.kind === 'at-most'
    return refuse(isTooLong ? { ...problem, code: 'shift-longer-than-a-day' } : problem)
  }
  const seconds = writeTerminating(times(ratioOf(shiftHours), ratioOf(secondsPerHour))) ?? shiftHours
  recorder?.record({
    rule: 'shift-seconds',
    operation: 'product',
    inputs: [
      part('times', 'shift-hours', shiftHours, 'hour'),
      part('times', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
    ],
    result: exactly(seconds, 'second'),
  })
  return succeed(seconds)
}
