import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero, findNotPositive, problemsAmong } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { over, ratioOf, type Ratio } from '../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type TimeInDaysInput = {
  readonly time: Ratio
  /** In the unit of the time. */
  readonly hoursPerDay: Quantity<'hour'>
}

/** A time quota in working days = hours ÷ hours of a day; exact. 10.4208… h ÷ 8 → 1.3026… days. */
export const calculateTimeInDays = (
  { time, hoursPerDay }: TimeInDaysInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = problemsAmong([
    findNotPositive(time, 'estimated-time'),
    findRangeProblem(hoursPerDay, aboveZero, { field: 'shift' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const days = over(time, ratioOf(hoursPerDay))
  recorder?.record({
    rule: 'time-in-days',
    operation: 'product',
    inputs: [
      part('times', 'estimated-time', time, 'time-unit'),
      part('over', 'day-hours', hoursPerDay, 'hour'),
    ],
    result: exactly(days, 'day'),
  })
  return succeed(days)
}
