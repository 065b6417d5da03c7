import { notBelowZero } from '../../derivation/not-below-zero.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { minus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'

/** A job with a standard time, and the time it took. */
export type TimedJobInput = {
  readonly standardHours: Quantity<'hour'>
  readonly hoursWorked: Quantity<'hour'>
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
  readonly rounding: RoundingRule
}

export const findJobProblems = (job: TimedJobInput): readonly Problem[] =>
  findProblems(
    [job.standardHours, aboveZero, 'standard-hours'],
    [job.hoursWorked, aboveZero, 'hours-worked'],
    [job.hourlyYuan, aboveZero, 'hourly-yuan'],
  )

/** Hours saved = standard − worked, never below zero: who is late loses no hour already worked. 10 − 12 → 0. */
export const calculateSavedHours = (
  { standardHours, hoursWorked }: TimedJobInput,
  recorder?: Recorder,
): Ratio => {
  const difference = minus(ratioOf(standardHours), ratioOf(hoursWorked))
  recorder?.record({
    rule: 'hours-difference',
    operation: 'sum',
    inputs: [
      part('plus', 'standard-hours', standardHours, 'hour'),
      part('minus', 'hours-worked', hoursWorked, 'hour'),
    ],
    result: exactly(difference, 'hour'),
  })
  return notBelowZero('saved-hours', ['hours-difference', difference, 'hour'], recorder)
}

/** Hours worked × hourly yuan. */
export const calculateTimeWage = (
  { hoursWorked, hourlyYuan }: Pick<TimedJobInput, 'hoursWorked' | 'hourlyYuan'>,
  recorder?: Recorder,
): Ratio => {
  const wage = times(ratioOf(hoursWorked), ratioOf(hourlyYuan))
  recorder?.record({
    rule: 'time-wage',
    operation: 'product',
    inputs: [
      part('times', 'hours-worked', hoursWorked, 'hour'),
      part('times', 'hourly-yuan', hourlyYuan, 'yuan-per-hour'),
    ],
    result: exactly(wage, 'yuan'),
  })
  return wage
}
