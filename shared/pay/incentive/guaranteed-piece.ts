import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { compare, ratioOf, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { assertNever } from '../../problems/assert-never.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { payOut, type Payment } from '../payment.ts'
import { calculateTimeWage } from './saved-hours.ts'

/** What is owed whatever the output: nothing, an amount, or the hours worked at an hourly rate. */
export type Guarantee =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly yuan: Quantity<'yuan'> }
  | {
      readonly kind: 'time'
      readonly hoursWorked: Quantity<'hour'>
      readonly hourlyYuan: Quantity<'yuan-per-hour'>
    }

export type GuaranteedPieceInput = {
  readonly pieces: Quantity<'piece'>
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
  readonly guarantee: Guarantee
  readonly rounding: RoundingRule
}

export type GuaranteedPiecePay = Payment & {
  readonly piecePayYuan: Quantity<'yuan', Ratio>
  readonly guaranteedYuan: Quantity<'yuan', Ratio>
}

const findGuaranteeProblems = (guarantee: Guarantee): readonly Problem[] => {
  switch (guarantee.kind) {
    case 'none':
      return []
    case 'amount':
      return findProblems([guarantee.yuan, notNegative, 'guaranteed-pay'])
    case 'time':
      return findProblems(
        [guarantee.hoursWorked, notNegative, 'hours-worked'],
        [guarantee.hourlyYuan, notNegative, 'hourly-yuan'],
      )
    default:
      return assertNever(guarantee)
  }
}

const guaranteedPay = (guarantee: Guarantee, recorder?: Recorder): Ratio => {
  switch (guarantee.kind) {
    case 'none':
      return zeroRatio
    case 'amount':
      return ratioOf(guarantee.yuan)
    case 'time':
      return calculateTimeWage(guarantee, recorder)
    default:
      return assertNever(guarantee)
  }
}

/**
 * Straight piece pay with a guarantee: the larger of pieces × price and the guaranteed pay; yuan, rounded once.
 * 400 × 0.208 = 83.20 against 8 h × 11 = 88.00 guaranteed: 88.00 is paid.
 */
export const calculateGuaranteedPiece = (
  input: GuaranteedPieceInput,
  recorder?: Recorder,
): Result<GuaranteedPiecePay> => {
  const { pieces, pieceRateYuan, guarantee, rounding } = input
  const problems = [
    ...findProblems([pieces, notNegative, 'pieces'], [pieceRateYuan, aboveZero, 'piece-rate']),
    ...findGuaranteeProblems(guarantee),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const piecePayYuan = times(ratioOf(pieces), ratioOf(pieceRateYuan))
  const guaranteedYuan = guaranteedPay(guarantee, recorder)
  const earned = compare(piecePayYuan, guaranteedYuan) >= 0 ? piecePayYuan : guaranteedYuan
  recorder?.record({
    rule: 'piece-pay',
    operation: 'product',
    inputs: [
      part('times', 'pieces-made', pieces, 'piece'),
      part('times', 'piece-rate', pieceRateYuan, 'yuan-per-unit'),
    ],
    result: exactly(piecePayYuan, 'yuan'),
  })
  recorder?.record({
    rule: 'earned-wage',
    operation: 'largest',
    inputs: [
      part('item', 'piece-pay', piecePayYuan, 'yuan'),
      part('item', guarantee.kind === 'time' ? 'time-wage' : 'guaranteed-pay', guaranteedYuan, 'yuan'),
    ],
    result: exactly(earned, 'yuan'),
  })
  return succeed({ ...payOut(earned, rounding, recorder), piecePayYuan, guaranteedYuan })
}
