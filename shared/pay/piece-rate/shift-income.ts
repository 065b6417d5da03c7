import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive, problemsAmong } from '../../numbers/range-checks.ts'
import { ratioOf, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'

export type ShiftIncomeInput = {
  readonly quotaPieces: Quantity<'piece-per-shift'>
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
  readonly rounding: RoundingRule
}

/**
 * 8 小时计件收入 = output quota × price; yuan per shift, to the cent. A check that shows what the roundings do,
 * not a wage. 436 × 0.208 = 90.688 → 90.69, against 8 × 11.34 = 90.72.
 */
export const calculateShiftIncome = (
  input: ShiftIncomeInput,
  recorder?: Recorder,
): Result<Quantity<'yuan-per-shift'>> => {
  const quota = ratioOf(input.quotaPieces)
  const price = ratioOf(input.pieceRateYuan)
  const problems = problemsAmong([
    findNotPositive(quota, 'output-quota', input.quotaPieces),
    findNotPositive(price, 'piece-rate', input.pieceRateYuan),
  ])
  if (problems.length > 0) return { ok: false, problems }
  const exact = times(quota, price)
  const income = round(exact, input.rounding)
  recorder?.record({
    rule: 'shift-income',
    operation: 'product',
    inputs: [
      part('times', 'output-quota', input.quotaPieces, 'piece-per-shift'),
      part('times', 'piece-rate', input.pieceRateYuan, 'yuan-per-unit'),
    ],
    result: exactly(income, 'yuan-per-shift'),
    rounding: roundedFrom(exact, input.rounding),
  })
  return succeed(income)
}
