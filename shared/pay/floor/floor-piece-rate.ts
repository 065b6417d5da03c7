import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'

export type FloorPieceRateInput = {
  readonly standardTimeSeconds: DecimalString
  readonly monthlyMinimumYuan: DecimalString
  /** The worker's own social insurance and housing fund, where the place does not count them; else 0. */
  readonly ownContributionsYuan: DecimalString
  /** Resolved by `resolveFloorHours`. */
  readonly hoursPerMonth: ExactString
  /** Always up: a floor that is cut is no floor. */
  readonly rounding: RoundingRule
  readonly minimumSource?: Source
  readonly hoursSource?: Source
}

export type FloorPieceRate = { readonly yuan: DecimalString; readonly exactYuan: Ratio }

const zero = decimalOfCount(0n)

const recordFloor = (
  input: FloorPieceRateInput,
  pay: DecimalString,
  made: FloorPieceRate,
  recorder: Recorder,
): void => {
  const { monthlyMinimumYuan, ownContributionsYuan, hoursPerMonth, rounding, minimumSource, hoursSource } =
    input
  recorder.record({
    rule: 'floor-monthly-pay',
    operation: 'sum',
    inputs: [
      {
        name: 'monthly-minimum',
        role: 'plus',
        value: monthlyMinimumYuan,
        unit: 'yuan-per-month',
        source: minimumSource,
      },
      { name: 'own-contributions', role: 'plus', value: ownContributionsYuan, unit: 'yuan-per-month' },
    ],
    result: { kind: 'exact', value: pay, unit: 'yuan-per-month' },
  })
  recorder.record({
    rule: 'floor-piece-rate',
    operation: 'product',
    inputs: [
      { name: 'standard-time', role: 'times', value: input.standardTimeSeconds, unit: 'second' },
      { name: 'floor-monthly-pay', role: 'times', value: pay, unit: 'yuan-per-month' },
      {
        name: 'hours-per-month',
        role: 'over',
        value: hoursPerMonth,
        unit: 'hour-per-month',
        source: hoursSource,
      },
      { name: 'seconds-per-hour', role: 'over', value: secondsPerHour, unit: 'second-per-hour' },
    ],
    result: { kind: 'exact', value: made.yuan, unit: 'yuan-per-unit' },
    rounding: {
      rule: rounding,
      unrounded: writeExact(made.exactYuan),
      tie: isTie(made.exactYuan, rounding.scale),
    },
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
  const aboveZero = [{ kind: 'more-than', bound: zero }] as const
  const problems = [
    findRangeProblem(input.standardTimeSeconds, aboveZero, { field: 'standard-time' }),
    findRangeProblem(input.monthlyMinimumYuan, aboveZero, { field: 'monthly-minimum' }),
    findRangeProblem(input.ownContributionsYuan, [{ kind: 'at-least', bound: zero }], {
      field: 'own-contributions',
    }),
  ].flatMap((problem) => problem ?? [])
  if (problems.length > 0) return { ok: false, problems }
  const pay = sumDecimals([input.monthlyMinimumYuan, input.ownContributionsYuan])
  const seconds = times(ratioOfExact(input.hoursPerMonth), ratioOf(secondsPerHour))
  const exactYuan = over(times(ratioOf(input.standardTimeSeconds), ratioOf(pay)), seconds)
  const made = { yuan: round(exactYuan, input.rounding), exactYuan }
  if (recorder !== undefined) recordFloor(input, pay, made, recorder)
  return succeed(made)
}

/** A price on the line is not below it. */
export const isBelowFloor = (pieceRateYuan: DecimalString, floorYuan: DecimalString): boolean =>
  compare(ratioOf(pieceRateYuan), ratioOf(floorYuan)) < 0
