import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findProblems, fromZeroToOne, notNegative } from '../../numbers/range-checks.ts'
import { ratioOf, times } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { addUpPremium, type PremiumInput, type PremiumWage } from './premium-wage.ts'
import { calculateSavedHours, calculateTimeWage, findJobProblems } from './saved-hours.ts'

/** The worker's share of the hours saved: 0.5, or 0.3 after Weir. */
export type HalseyInput = PremiumInput & { readonly savingShare: Quantity<'ratio'> }

/**
 * Halsey: T·R + share·(S − T)·R, with savings never below zero, so T > S pays T·R; yuan, rounded once.
 * Source: the plan as cost accounting teaches it. S 10, T 3, R 2, share 0.5: 6 + 7 = 13.
 */
export const calculateHalsey = (input: HalseyInput, recorder?: Recorder): Result<PremiumWage> => {
  const problems = [
    ...findJobProblems(input),
    ...findProblems(
      [input.savingShare, fromZeroToOne, 'saving-share'],
      [input.dearnessYuanPerHour, notNegative, 'dearness'],
    ),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const savedHours = calculateSavedHours(input, recorder)
  const timeWage = calculateTimeWage(input, recorder)
  const bonusYuan = times(times(savedHours, ratioOf(input.savingShare)), ratioOf(input.hourlyYuan))
  recorder?.record({
    rule: 'premium',
    operation: 'product',
    inputs: [
      part('times', 'saved-hours', savedHours, 'hour'),
      part('times', 'saving-share', input.savingShare, 'ratio'),
      part('times', 'hourly-yuan', input.hourlyYuan, 'yuan-per-hour'),
    ],
    result: exactly(bonusYuan, 'yuan'),
  })
  return succeed(addUpPremium(input, { timeWage, savedHours, bonusYuan }, recorder))
}
