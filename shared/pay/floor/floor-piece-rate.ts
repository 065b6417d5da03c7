import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import {
  aboveZero,
  findExactNotPositive,
  findProblems,
  notNegative,
  problemsAmong,
} from '../../numbers/range-checks.ts'
import { compare, over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'

export type FloorPieceRateInput = {
  readonly standardTimeSeconds: Quantity<'second'>
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'>
  /** The worker's own social insurance and housing fund, where the place does not count them; else 0. */
  readonly ownContributionsYuan: Quantity<'yuan-per-month'>
  /** Resolved by `resolveFloorHours`. */
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  /** Always up: a floor that is cut is no floor. */
  readonly rounding: RoundingRule
  readonly minimumSource?: Source
  readonly hoursSource?: Source
}

export type FloorPieceRate = {
  readonly yuan: Quantity<'yuan-per-unit'>
  readonly exactYuan: Quantity<'yuan-per-unit', Ratio>
}

const recordFloor = (
  input: FloorPieceRateInput,
  pay: Quantity<'yuan-per-month'>,
  made: FloorPieceRate,
  recorder: Recorder,
): void => {
  const { monthlyMinimumYuan, ownContributionsYuan, hoursPerMonth, rounding, minimumSource, hoursSource } =
    input
  recorder.record({
    rule: 'floor-monthly-pay',
    operation: 'sum',
    inputs: [
      part('plus', 'monthly-minimum', monthlyMinimumYuan, 'yuan-per-month', { source: minimumSource }),
      part('plus', 'own-contributions', ownContributionsYuan, 'yuan-per-month'),
    ],
    result: exactly(pay, 'yuan-per-month'),
  })
  recorder.record({
    rule: 'floor-piece-rate',
    operation: 'product',
    inputs: [
      part('times', 'standard-time', input.standardTimeSeconds, 'second'),
      part('times', 'floor-monthly-pay', pay, 'yuan-per-month'),
      part('over', 'hours-per-month', hoursPerMonth, 'hour-per-month', { source: hoursSource }),
      part('over', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
    ],
    result: exactly(made.yuan, 'yuan-per-unit'),
    rounding: roundedFrom(made.exactYuan, rounding),
  })
}

/**
 * The price that yields the minimum wage at 100 % pace = standard time × (monthly minimum + own contributions)
 * ÷ hours per month ÷ 3600; yuan per counting unit, rounded up. A reference line, 低于折算底线（参考）: the
 * statute tests a worker's month, not a line. 66 × 2740 ÷ 174 ÷ 3600 = 0.2886… → 0.289; ÷ 496/3 → 0.304.
 */
export const calculateFloorPieceRate = (
  input: FloorPieceRateInput,
  recorder?: Recorder,
): Result<FloorPieceRate> => {
  const problems = [
    ...findProblems(
      [input.standardTimeSeconds, aboveZero, 'standard-time'],
      [input.monthlyMinimumYuan, aboveZero, 'monthly-minimum'],
      [input.ownContributionsYuan, notNegative, 'own-contributions'],
    ),
    ...problemsAmong([findExactNotPositive(input.hoursPerMonth, 'hours-per-month')]),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const pay = sumDecimals([input.monthlyMinimumYuan, input.ownContributionsYuan])
  const seconds = times(ratioOfExact(input.hoursPerMonth), ratioOf(secondsPerHour))
  const exactYuan = over(times(ratioOf(input.standardTimeSeconds), ratioOf(pay)), seconds)
  const made = { yuan: round(exactYuan, input.rounding), exactYuan }
  if (recorder !== undefined) recordFloor(input, pay, made, recorder)
  return succeed(made)
}

/** A price on the line is not below it. */
export const isBelowFloor = (
  pieceRateYuan: Quantity<'yuan-per-unit'>,
  floorYuan: Quantity<'yuan-per-unit'>,
): boolean => compare(ratioOf(pieceRateYuan), ratioOf(floorYuan)) < 0
