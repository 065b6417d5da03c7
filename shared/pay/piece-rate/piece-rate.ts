import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive, problemsAmong } from '../../numbers/range-checks.ts'
import { isPositive, over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'

export type PieceRateInput = {
  /** As printed on the wall, so that anyone can recompute the price from it. */
  readonly standardTimeSeconds: Quantity<'second'>
  /** The base hourly standard; with a tier's own hourly standard the coefficient is 1. */
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
  /** Belongs to the grade of the work. */
  readonly coefficient: Quantity<'ratio'>
  /** The second of the two roundings that touch a price. */
  readonly rounding: RoundingRule
  readonly grade?: string
  readonly wageSource?: Source
}

/** Money per counting unit: the computed price, 计算单价, before any adjustment. */
export type PieceRate = {
  readonly yuan: Quantity<'yuan-per-unit'>
  readonly exactYuan: Quantity<'yuan-per-unit', Ratio>
}

const secondsPerHourRatio = ratioOf(secondsPerHour)

/** The one formula of a price: all multiplications first, then one division. */
export const exactPieceRate = (
  seconds: Quantity<'second', Ratio>,
  hourlyYuan: Quantity<'yuan-per-hour', Ratio>,
  coefficient: Quantity<'ratio', Ratio>,
): Quantity<'yuan-per-unit', Ratio> =>
  over(times(times(seconds, hourlyYuan), coefficient), secondsPerHourRatio)

const recordPieceRate = (input: PieceRateInput, { yuan, exactYuan }: PieceRate, recorder: Recorder): void =>
  recorder.record({
    rule: 'piece-rate',
    operation: 'product',
    inputs: [
      part('times', 'standard-time', input.standardTimeSeconds, 'second'),
      part('times', 'hourly-yuan', input.hourlyYuan, 'yuan-per-hour', { source: input.wageSource }),
      part('times', 'coefficient', input.coefficient, 'ratio', { of: input.grade, source: input.wageSource }),
      part('over', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
    ],
    result: exactly(yuan, 'yuan-per-unit'),
    rounding: roundedFrom(exactYuan, input.rounding),
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
    const problems = problemsAmong([
      findNotPositive(seconds, 'standard-time', input.standardTimeSeconds),
      findNotPositive(hourly, 'hourly-yuan', input.hourlyYuan),
      findNotPositive(coefficient, 'coefficient', input.coefficient),
    ])
    return { ok: false, problems }
  }
  const exactYuan = exactPieceRate(seconds, hourly, coefficient)
  const made = { yuan: round(exactYuan, input.rounding), exactYuan }
  if (recorder !== undefined) recordPieceRate(input, made, recorder)
  return succeed(made)
}
