import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { findProblems, notNegative } from '../../numbers/range-checks.ts'
import { over, ratioOf, times } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { addUpPremium, type PremiumInput, type PremiumWage } from './premium-wage.ts'
import { calculateSavedHours, calculateTimeWage, findJobProblems } from './saved-hours.ts'

/**
 * Rowan: T·R·(1 + (S − T) ÷ S), with savings never below zero; the pay of an hour never doubles. Equal to Halsey
 * with half the saving at T = S ÷ 2. Yuan, rounded once. S 10, T 3, R 2: 6 × 1.7 = 10.2.
 */
export const calculateRowan = (input: PremiumInput, recorder?: Recorder): Result<PremiumWage> => {
  const problems = [
    ...findJobProblems(input),
    ...findProblems([input.dearnessYuanPerHour, notNegative, 'dearness']),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const savedHours = calculateSavedHours(input, recorder)
  const timeWage = calculateTimeWage(input, recorder)
  const bonusYuan = over(times(timeWage, savedHours), ratioOf(input.standardHours))
  recorder?.record({
    rule: 'premium',
    operation: 'product',
    inputs: [
      part('times', 'time-wage', timeWage, 'yuan'),
      part('times', 'saved-hours', savedHours, 'hour'),
      part('over', 'standard-hours', input.standardHours, 'hour'),
    ],
    result: exactly(bonusYuan, 'yuan'),
  })
  return succeed(addUpPremium(input, { timeWage, savedHours, bonusYuan }, recorder))
}
