import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { isPositive, over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { FieldCode } from '../../problems/field-code.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'

export type PieceRateInput = {
  /** As printed on the wall, so that anyone can recompute the price from it. */
  readonly standardTimeSeconds: DecimalString
  /** The base hourly standard; with a tier's own hourly standard the coefficient is 1. */
  readonly hourlyYuan: DecimalString
  /** Belongs to the grade of the work. */
  readonly coefficient: DecimalString
  /** The second of the two roundings that touch a price. */
  readonly rounding: RoundingRule
  readonly grade?: string
  readonly wageSource?: Source
}

/** Money per counting unit: the computed price, 计算单价, before any adjustment. */
export type PieceRate = { readonly yuan: DecimalString; readonly exactYuan: Ratio }

const secondsPerHourRatio = ratioOf(secondsPerHour)

/** The one formula of a price: all multiplications first, then one division. */
export const exactPieceRate = (seconds: Ratio, hourlyYuan: Ratio, coefficient: Ratio): Ratio =>
  over(times(times(seconds, hourlyYuan), coefficient), secondsPerHourRatio)

export const findNotPositive = (value: DecimalString, ratio: Ratio, field: FieldCode): Problem | null =>
  isPositive(ratio)
    ? null
    : {
        code: 'out-of-range',
        at: { field },
        given: value,
        expected: { kind: 'more-than', bound: '0' },
        remedy: 'check-the-value',
      }

const recordPieceRate = (input: PieceRateInput, { yuan, exactYuan }: PieceRate, recorder: Recorder): void =>
  recorder.record({
    rule: 'piece-rate',
    operation: 'product',
    inputs: [
      { name: 'standard-time', role: 'times', value: input.standardTimeSeconds, unit: 'second' },
      {
        name: 'hourly-yuan',
        role: 'times',
        value: input.hourlyYuan,
        unit: 'yuan-per-hour',
        source: input.wageSource,
      },
      {
        name: 'coefficient',
        role: 'times',
        value: input.coefficient,
        unit: 'ratio',
        of: input.grade,
        source: input.wageSource,
      },
      { name: 'seconds-per-hour', role: 'over', value: secondsPerHour, unit: 'second-per-hour' },
    ],
    result: { kind: 'exact', value: yuan, unit: 'yuan-per-unit' },
    rounding: {
      rule: input.rounding,
      unrounded: writeExact(exactYuan),
      tie: isTie(exactYuan, input.rounding.scale),
    },
  })

/**
 * Piece rate = printed standard time × hourly standard × coefficient of the work's grade ÷ 3600; yuan per
 * counting unit, rounded once as the terms say. Source: unit wage × time quota, the agreement's own formula.
 * 66 s × 11.34 × 1 ÷ 3600 = 0.2079 → 0.208 at 0.001 yuan, half up.
 */
export const calculatePieceRate = (input: PieceRateInput, recorder?: Recorder): Result<PieceRate> => {
  const seconds = ratioOf(input.standardTimeSeconds)
  const hourly = ratioOf(input.hourlyYuan)
  const coefficient = ratioOf(input.coefficient)
  if (!isPositive(seconds) || !isPositive(hourly) || !isPositive(coefficient)) {
    const problems = [
      findNotPositive(input.standardTimeSeconds, seconds, 'standard-time'),
      findNotPositive(input.hourlyYuan, hourly, 'hourly-yuan'),
      findNotPositive(input.coefficient, coefficient, 'coefficient'),
    ].flatMap((problem) => problem ?? [])
    return { ok: false, problems }
  }
  const exactYuan = exactPieceRate(seconds, hourly, coefficient)
  const made = { yuan: round(exactYuan, input.rounding), exactYuan }
  if (recorder !== undefined) recordPieceRate(input, made, recorder)
  return succeed(made)
}
