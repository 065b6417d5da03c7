import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import {
  isPositive,
  minus,
  oneRatio,
  over,
  plus,
  ratioOf,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { aboveZero, findProblems, notNegative, share } from '../find-problems.ts'
import { payOut, type Payment } from '../payment.ts'
import { exactly, part } from '../step-parts.ts'

export type GroupBonusInput = {
  /** Pieces the group made in its hours, and the pieces an hour that the standard asks for. */
  readonly pieces: DecimalString
  readonly groupHours: DecimalString
  readonly standardPiecesPerHour: DecimalString
  /** The hourly wage on which the bonus is counted, and the group's share of the excess. */
  readonly baseHourlyYuan: DecimalString
  readonly groupShare: DecimalString
  /** One member: hours and own hourly wage. */
  readonly memberHours: DecimalString
  readonly memberHourlyYuan: DecimalString
  readonly rounding: RoundingRule
}

export type GroupBonus = {
  readonly excess: Ratio
  readonly bonusPerHour: Ratio
  readonly bonusTotal: Ratio
  readonly member: Payment
}

const recordExcess = (
  { pieces, groupHours, standardPiecesPerHour }: GroupBonusInput,
  made: { readonly attainment: Ratio; readonly difference: Ratio; readonly excess: Ratio },
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
  recorder.record({
    rule: 'excess-share',
    operation: 'largest',
    inputs: [
      part('item', 'attainment-difference', made.difference, 'ratio'),
      part('item', 'zero', zeroRatio, 'ratio'),
    ],
    result: exactly(made.excess, 'ratio'),
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
    [input.groupShare, share, 'saving-share'],
    [input.memberHours, notNegative, 'hours-worked'],
    [input.memberHourlyYuan, notNegative, 'hourly-yuan'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const hours = ratioOf(input.groupHours)
  const attainment = over(ratioOf(input.pieces), times(hours, ratioOf(input.standardPiecesPerHour)))
  const difference = minus(attainment, oneRatio)
  const excess = isPositive(difference) ? difference : zeroRatio
  const bonus = times(times(excess, ratioOf(input.groupShare)), ratioOf(input.baseHourlyYuan))
  const hourly = plus(ratioOf(input.memberHourlyYuan), bonus)
  const earned = times(ratioOf(input.memberHours), hourly)
  if (recorder !== undefined) {
    recordExcess(input, { attainment, difference, excess }, recorder)
    recordMember(input, { excess, bonus, hourly, earned }, recorder)
  }
  const member = payOut(earned, input.rounding, recorder)
  return succeed({ excess, bonusPerHour: bonus, bonusTotal: times(bonus, hours), member })
}
