import { notBelowZero } from '../../derivation/not-below-zero.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, fromZeroToOne, notNegative } from '../../numbers/range-checks.ts'
import { minus, oneRatio, over, plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { payOut, type Payment } from '../payment.ts'

export type GroupBonusInput = {
  /** Pieces the group made in its hours, and the pieces an hour that the standard asks for. */
  readonly pieces: Quantity<'piece'>
  readonly groupHours: Quantity<'hour'>
  readonly standardPiecesPerHour: Quantity<'piece'>
  /** The hourly wage on which the bonus is counted, and the group's share of the excess. */
  readonly baseHourlyYuan: Quantity<'yuan-per-hour'>
  readonly groupShare: Quantity<'ratio'>
  /** One member: hours and own hourly wage. */
  readonly memberHours: Quantity<'hour'>
  readonly memberHourlyYuan: Quantity<'yuan-per-hour'>
  readonly rounding: RoundingRule
}

export type GroupBonus = {
  readonly excess: Ratio
  readonly bonusPerHour: Ratio
  readonly bonusTotal: Ratio
  readonly member: Payment
}

const recordAttainment = (
  { pieces, groupHours, standardPiecesPerHour }: GroupBonusInput,
  made: { readonly attainment: Ratio; readonly difference: Ratio },
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'attainment',
    operation: 'product',
    inputs: [
      part('times', 'pieces-made', pieces, 'piece'),
      part('over', 'hours-worked', groupHours, 'hour'),
      part('over', 'standard-pieces', standardPiecesPerHour, 'piece'),
    ],
    result: exactly(made.attainment, 'ratio'),
  })
  recorder.record({
    rule: 'attainment-difference',
    operation: 'sum',
    inputs: [part('plus', 'attainment', made.attainment, 'ratio'), part('minus', 'one', oneRatio, 'ratio')],
    result: exactly(made.difference, 'ratio'),
  })
}

const recordMember = (
  { baseHourlyYuan, groupShare, memberHours, memberHourlyYuan }: GroupBonusInput,
  made: { readonly excess: Ratio; readonly bonus: Ratio; readonly hourly: Ratio; readonly earned: Ratio },
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'bonus-per-hour',
    operation: 'product',
    inputs: [
      part('times', 'excess-share', made.excess, 'ratio'),
      part('times', 'saving-share', groupShare, 'ratio'),
      part('times', 'hourly-yuan', baseHourlyYuan, 'yuan-per-hour'),
    ],
    result: exactly(made.bonus, 'yuan-per-hour'),
  })
  recorder.record({
    rule: 'hourly-with-bonus',
    operation: 'sum',
    inputs: [
      part('plus', 'hourly-yuan', memberHourlyYuan, 'yuan-per-hour'),
      part('plus', 'bonus-per-hour', made.bonus, 'yuan-per-hour'),
    ],
    result: exactly(made.hourly, 'yuan-per-hour'),
  })
  recorder.record({
    rule: 'earned-wage',
    operation: 'product',
    inputs: [
      part('times', 'hours-worked', memberHours, 'hour'),
      part('times', 'hourly-with-bonus', made.hourly, 'yuan-per-hour'),
    ],
    result: exactly(made.earned, 'yuan'),
  })
}

/**
 * Group bonus on the excess: excess = pieces ÷ (hours × standard) − 1, never below zero; bonus an hour = excess ×
 * share × base hourly wage, on top of each member's own hourly wage. Yuan, rounded once.
 * 99076 in 399.5 h at 200: 24 %; 0.24 × 0.5 × 12.50 = 1.50; 40 h × (5.00 + 1.50) = 260.
 */
export const calculateGroupBonus = (input: GroupBonusInput, recorder?: Recorder): Result<GroupBonus> => {
  const problems = findProblems(
    [input.pieces, notNegative, 'pieces'],
    [input.groupHours, aboveZero, 'hours-worked'],
    [input.standardPiecesPerHour, aboveZero, 'standard-pieces'],
    [input.baseHourlyYuan, notNegative, 'hourly-yuan'],
    [input.groupShare, fromZeroToOne, 'saving-share'],
    [input.memberHours, notNegative, 'hours-worked'],
    [input.memberHourlyYuan, notNegative, 'hourly-yuan'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const hours = ratioOf(input.groupHours)
  const attainment = over(ratioOf(input.pieces), times(hours, ratioOf(input.standardPiecesPerHour)))
  const difference = minus(attainment, oneRatio)
  if (recorder !== undefined) recordAttainment(input, { attainment, difference }, recorder)
  const excess = notBelowZero('excess-share', ['attainment-difference', difference, 'ratio'], recorder)
  const bonus = times(times(excess, ratioOf(input.groupShare)), ratioOf(input.baseHourlyYuan))
  const hourly = plus(ratioOf(input.memberHourlyYuan), bonus)
  const earned = times(ratioOf(input.memberHours), hourly)
  if (recorder !== undefined) recordMember(input, { excess, bonus, hourly, earned }, recorder)
  const member = payOut(earned, input.rounding, recorder)
  return succeed({ excess, bonusPerHour: bonus, bonusTotal: times(bonus, hours), member })
}
