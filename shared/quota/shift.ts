import type { Recorder } from '../derivation/recorder.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../numbers/decimal-string.ts'
import { writeTerminating } from '../numbers/exact-string.ts'
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
  { shiftHours }: { readonly shiftHours: DecimalString },
  recorder?: Recorder,
): Result<DecimalString> => {
  const at = { field: 'shift' } as const
  const problem =
    findRangeProblem(shiftHours, [{ kind: 'more-than', bound: decimalOfCount(0n) }], at) ??
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
      { name: 'shift-hours', role: 'times', value: shiftHours, unit: 'hour' },
      { name: 'seconds-per-hour', role: 'times', value: secondsPerHour, unit: 'second-per-hour' },
    ],
    result: { kind: 'exact', value: seconds, unit: 'second' },
  })
  return succeed(seconds)
}
