import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { payOut, type Payment } from '../payment.ts'
import type { TimedJobInput } from './saved-hours.ts'

export type PremiumInput = TimedJobInput & {
  /** Paid for every hour worked beside the wage, outside the premium; 0 where there is none. */
  readonly dearnessYuanPerHour: Quantity<'yuan-per-hour'>
}

export type PremiumWage = Payment & {
  readonly savedHours: Quantity<'hour', Ratio>
  readonly bonusYuan: Quantity<'yuan', Ratio>
}

/** Time wage + premium + dearness allowance for the hours worked; yuan, rounded once. */
export const addUpPremium = (
  input: PremiumInput,
  parts: {
    readonly timeWage: Quantity<'yuan', Ratio>
    readonly savedHours: Quantity<'hour', Ratio>
    readonly bonusYuan: Quantity<'yuan', Ratio>
  },
  recorder?: Recorder,
): PremiumWage => {
  const { hoursWorked, dearnessYuanPerHour, rounding } = input
  const { timeWage, savedHours, bonusYuan } = parts
  const dearness = times(ratioOf(hoursWorked), ratioOf(dearnessYuanPerHour))
  const earned = plus(plus(timeWage, bonusYuan), dearness)
  recorder?.record({
    rule: 'dearness-pay',
    operation: 'product',
    inputs: [
      part('times', 'hours-worked', hoursWorked, 'hour'),
      part('times', 'dearness-per-hour', dearnessYuanPerHour, 'yuan-per-hour'),
    ],
    result: exactly(dearness, 'yuan'),
  })
  recorder?.record({
    rule: 'earned-wage',
    operation: 'sum',
    inputs: [
      part('plus', 'time-wage', timeWage, 'yuan'),
      part('plus', 'premium', bonusYuan, 'yuan'),
      part('plus', 'dearness-pay', dearness, 'yuan'),
    ],
    result: exactly(earned, 'yuan'),
  })
  return { ...payOut(earned, rounding, recorder), savedHours, bonusYuan }
}
