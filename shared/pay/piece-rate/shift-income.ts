import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { ratioOf, times } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { findNotPositive } from './piece-rate.ts'

export type ShiftIncomeInput = {
  readonly quotaPieces: DecimalString
  readonly pieceRateYuan: DecimalString
  readonly rounding: RoundingRule
}

/**
 * 8 小时计件收入 = output quota × price; yuan per shift, to the cent. A check that shows what the roundings do,
 * not a wage. 436 × 0.208 = 90.688 → 90.69, against 8 × 11.34 = 90.72.
 */
export const calculateShiftIncome = (input: ShiftIncomeInput, recorder?: Recorder): Result<DecimalString> => {
  const quota = ratioOf(input.quotaPieces)
  const price = ratioOf(input.pieceRateYuan)
  const problems = [
    findNotPositive(input.quotaPieces, quota, 'output-quota'),
    findNotPositive(input.pieceRateYuan, price, 'piece-rate'),
  ].flatMap((problem) => problem ?? [])
  if (problems.length > 0) return { ok: false, problems }
  const exact = times(quota, price)
  const income = round(exact, input.rounding)
  recorder?.record({
    rule: 'shift-income',
    operation: 'product',
    inputs: [
      { name: 'output-quota', role: 'times', value: input.quotaPieces, unit: 'piece-per-shift' },
      { name: 'piece-rate', role: 'times', value: input.pieceRateYuan, unit: 'yuan-per-unit' },
    ],
    result: { kind: 'exact', value: income, unit: 'yuan-per-shift' },
    rounding: { rule: input.rounding, unrounded: writeExact(exact), tie: isTie(exact, input.rounding.scale) },
  })
  return succeed(income)
}
