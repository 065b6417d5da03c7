import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { isPositive, minus, ratioOf, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { aboveZero, findProblems } from '../find-problems.ts'
import { exactly, part } from '../step-parts.ts'

/** A job with a standard time, and the time it took. */
export type TimedJobInput = {
  readonly standardHours: DecimalString
  readonly hoursWorked: DecimalString
  readonly hourlyYuan: DecimalString
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
  const saved = isPositive(difference) ? difference : zeroRatio
  recorder?.record({
    rule: 'hours-difference',
    operation: 'sum',
    inputs: [
      part('plus', 'standard-hours', standardHours, 'hour'),
      part('minus', 'hours-worked', hoursWorked, 'hour'),
    ],
    result: exactly(difference, 'hour'),
  })
  recorder?.record({
    rule: 'saved-hours',
    operation: 'largest',
    inputs: [part('item', 'hours-difference', difference, 'hour'), part('item', 'zero', zeroRatio, 'hour')],
    result: exactly(saved, 'hour'),
  })
  return saved
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
