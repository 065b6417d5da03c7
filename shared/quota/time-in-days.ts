import type { Recorder } from '../derivation/recorder.ts'
import { exactResult, stepInput } from '../derivation/step-figures.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { displayRatio } from '../numbers/display.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { isPositive, over, ratioOf, type Ratio } from '../numbers/ratio.ts'
import { moreThanZero, problemsAmong } from '../numbers/usual-ranges.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type TimeInDaysInput = {
  readonly time: Ratio
  /** In the unit of the time. */
  readonly hoursPerDay: DecimalString
}

/** A time quota in working days = hours ÷ hours of a day; exact. 10.4208… h ÷ 8 → 1.3026… days. */
export const calculateTimeInDays = (
  { time, hoursPerDay }: TimeInDaysInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const at = { field: 'estimated-time' } as const
  const given = displayRatio(time, 4).text
  const expected = { kind: 'more-than', bound: '0' } as const
  const [first, ...others] = problemsAmong([
    isPositive(time) ? null : { code: 'out-of-range', at, given, expected, remedy: 'check-the-value' },
    findRangeProblem(hoursPerDay, moreThanZero, { field: 'shift' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const days = over(time, ratioOf(hoursPerDay))
  recorder?.record({
    rule: 'time-in-days',
    operation: 'product',
    inputs: [
      stepInput('estimated-time', 'times', time, 'time-unit'),
      stepInput('day-hours', 'over', hoursPerDay, 'hour'),
    ],
    result: exactResult(days, 'day'),
  })
  return succeed(days)
}
