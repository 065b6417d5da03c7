import { recordChoice } from '../../derivation/record-choice.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Band } from '../../numbers/band.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findProblems, notNegative } from '../../numbers/range-checks.ts'
import { compare, oneRatio, plus, ratioOf, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { payOut, type Payment } from '../payment.ts'
import { findJobProblems, type TimedJobInput } from './saved-hours.ts'

/** The bonus on the wage of the standard time: 0.2. */
export type GanttTimeInput = TimedJobInput & { readonly bonusRatio: Quantity<'ratio'> }

export type GanttTimeWage = Payment & {
  readonly paidHours: Quantity<'hour', Ratio>
  readonly bonusRatio: Quantity<'ratio', Ratio>
}

const bandOf = (reached: boolean, standardHours: DecimalString): Band => {
  const standard = ratioOf(standardHours)
  return reached ? { atMost: standard } : { moreThan: standard }
}

/**
 * Gantt by time: who needs more than the standard time is paid the hours worked, without any bonus; who needs the
 * standard time or less is paid the standard time and the bonus on it. So the hours paid are the larger of the two.
 * Yuan, rounded once. S 10, T 8, R 2, bonus 0.2: 10 × 2 × 1.2 = 24.
 */
export const calculateGanttTime = (input: GanttTimeInput, recorder?: Recorder): Result<GanttTimeWage> => {
  const { standardHours, hoursWorked, hourlyYuan, rounding } = input
  const problems = [
    ...findJobProblems(input),
    ...findProblems([input.bonusRatio, notNegative, 'bonus-ratio']),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const reached = compare(ratioOf(hoursWorked), ratioOf(standardHours)) <= 0
  const paidHours = ratioOf(reached ? standardHours : hoursWorked)
  const bonusRatio = reached ? ratioOf(input.bonusRatio) : zeroRatio
  const factor = plus(oneRatio, bonusRatio)
  const earned = times(times(paidHours, ratioOf(hourlyYuan)), factor)
  recorder?.record({
    rule: 'paid-hours',
    operation: 'largest',
    inputs: [
      part('item', 'standard-hours', standardHours, 'hour'),
      part('item', 'hours-worked', hoursWorked, 'hour'),
    ],
    result: exactly(paidHours, 'hour'),
  })
  if (recorder !== undefined) {
    const chosen = ['bonus-ratio', bonusRatio, 'ratio'] as const
    const by = ['hours-worked', hoursWorked, 'hour'] as const
    const edge = ['standard-hours'] as const
    recordChoice('bonus-reached', { chosen, by, band: bandOf(reached, standardHours), edge }, recorder)
  }
  recorder?.record({
    rule: 'bonus-factor',
    operation: 'sum',
    inputs: [part('plus', 'one', oneRatio, 'ratio'), part('plus', 'bonus-reached', bonusRatio, 'ratio')],
    result: exactly(factor, 'ratio'),
  })
  recorder?.record({
    rule: 'earned-wage',
    operation: 'product',
    inputs: [
      part('times', 'paid-hours', paidHours, 'hour'),
      part('times', 'hourly-yuan', hourlyYuan, 'yuan-per-hour'),
      part('times', 'bonus-factor', factor, 'ratio'),
    ],
    result: exactly(earned, 'yuan'),
  })
  return succeed({ ...payOut(earned, rounding, recorder), paidHours, bonusRatio })
}
