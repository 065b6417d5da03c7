import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { minus, ratioOf, sum, times, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { OvertimeMultiples } from '../../rules/overtime.ts'
import { payOut, type Payment } from '../payment.ts'

export type OvertimePiecesInput = {
  /** The price of statutory hours. */
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
  readonly normalPieces: Quantity<'piece'>
  readonly workdayPieces: Quantity<'piece'>
  /** On rest days for which no time off is given. */
  readonly restDayPieces: Quantity<'piece'>
  /** On rest days for which time off is given instead: at the plain price. */
  readonly restDayWithTimeOffPieces: Quantity<'piece'>
  readonly statutoryHolidayPieces: Quantity<'piece'>
  readonly multiples: OvertimeMultiples
  readonly multiplesSource?: Source
  readonly rounding: RoundingRule
}

export type OvertimePiecePay = Payment & {
  /** The whole pay for overtime pieces, not only the premium: what a minimum-wage test leaves out. */
  readonly exactOvertimeYuan: Quantity<'yuan', Ratio>
}

/**
 * Piece pay with overtime = price × (normal + 1.5 × workday + 2 × rest day without time off + 3 × statutory holiday);
 * yuan, rounded once. Source: 工资支付暂行规定 13. 0.208 × (8000 + 900 + 800 + 300) = 2080.00.
 */
export const calculateOvertimePieces = (
  input: OvertimePiecesInput,
  recorder?: Recorder,
): Result<OvertimePiecePay> => {
  const { pieceRateYuan, multiples, multiplesSource: source } = input
  const rows = [
    ['normal', input.normalPieces, decimalOfCount(1n)],
    ['workday', input.workdayPieces, multiples.workday],
    ['rest-day', input.restDayPieces, multiples.restDay],
    ['rest-day-with-time-off', input.restDayWithTimeOffPieces, decimalOfCount(1n)],
    ['statutory-holiday', input.statutoryHolidayPieces, multiples.statutoryHoliday],
  ] as const
  const problems = [
    ...findProblems([pieceRateYuan, aboveZero, 'piece-rate']),
    ...rows.flatMap(([, pieces, multiple]) =>
      findProblems([pieces, notNegative, 'pieces'], [multiple, aboveZero, 'rate-multiplier']),
    ),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const price = ratioOf(pieceRateYuan)
  const pays = rows.map(([of, pieces, multiple]) => {
    const pay = times(times(price, ratioOf(pieces)), ratioOf(multiple))
    recorder?.record({
      rule: 'piece-pay',
      of,
      operation: 'product',
      inputs: [
        part('times', 'piece-rate', pieceRateYuan, 'yuan-per-unit'),
        part('times', 'pieces-made', pieces, 'piece', { of }),
        part('times', 'rate-multiplier', multiple, 'ratio', { of, source }),
      ],
      result: exactly(pay, 'yuan'),
    })
    return [of, pay] as const
  })
  const earned = sum(pays.map(([, pay]) => pay))
  recorder?.record({
    rule: 'earned-wage',
    operation: 'sum',
    inputs: pays.map(([of, pay]) => part('plus', 'piece-pay', pay, 'yuan', { of })),
    result: exactly(earned, 'yuan'),
  })
  const exactOvertimeYuan = minus(earned, times(price, ratioOf(input.normalPieces)))
  return succeed({ ...payOut(earned, input.rounding, recorder), exactOvertimeYuan })
}
