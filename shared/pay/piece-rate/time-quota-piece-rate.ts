import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { ratioOf, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { PieceRate } from './piece-rate.ts'

export type TimeQuotaPieceRateInput = {
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
  readonly hoursPerPiece: Quantity<'hour'>
  readonly rounding: RoundingRule
}

/**
 * 计件单价 = hourly wage × time quota in hours, the same price from the other side: quota and time are reciprocals.
 * Yuan per counting unit, rounded once. 11 × 0.25 h = 2.75.
 */
export const calculateTimeQuotaPieceRate = (
  { hourlyYuan, hoursPerPiece, rounding }: TimeQuotaPieceRateInput,
  recorder?: Recorder,
): Result<PieceRate> => {
  const problems = findProblems(
    [hourlyYuan, aboveZero, 'hourly-yuan'],
    [hoursPerPiece, aboveZero, 'standard-hours'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const exactYuan = times(ratioOf(hourlyYuan), ratioOf(hoursPerPiece))
  const yuan = round(exactYuan, rounding)
  recorder?.record({
    rule: 'piece-rate',
    operation: 'product',
    inputs: [
      part('times', 'hourly-yuan', hourlyYuan, 'yuan-per-hour'),
      part('times', 'standard-hours', hoursPerPiece, 'hour'),
    ],
    result: exactly(yuan, 'yuan-per-unit'),
    rounding: roundedFrom(exactYuan, rounding),
  })
  return succeed({ yuan, exactYuan })
}
