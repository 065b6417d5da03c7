import { notBelowZero } from '../../../derivation/not-below-zero.ts'
import type { Recorder } from '../../../derivation/recorder.ts'
import type { InputName, RuleCode } from '../../../derivation/rule-code.ts'
import { exactly, part } from '../../../derivation/step-parts.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { findProblems, notNegative } from '../../../numbers/range-checks.ts'
import { compare, minus, plus, ratioOf, times, type Ratio } from '../../../numbers/ratio.ts'
import type { RoundingRule } from '../../../numbers/rounding-rule.ts'
import type { UnitCode } from '../../../numbers/unit-code.ts'
import { assertNever } from '../../../problems/assert-never.ts'
import { succeed, type Result } from '../../../problems/result.ts'
import { payOut, type Payment } from '../../payment.ts'
import { findFormProblems, type PiecePayForm } from './piece-pay-form.ts'
import { payByBandReached, payBySlices } from './progressive-pay.ts'

export type PiecePayInput = {
  readonly form: PiecePayForm
  /** What was made; a lump task and a commission do not ask for it. */
  readonly pieces: Quantity<'piece'>
  readonly rounding: RoundingRule
}

type Factor = readonly [name: InputName, value: DecimalString, unit: UnitCode]

const multiply = (
  rule: RuleCode,
  one: Factor,
  other: Factor,
  recorder?: Recorder,
): Quantity<'yuan', Ratio> => {
  const pay = times(ratioOf(one[1]), ratioOf(other[1]))
  recorder?.record({
    rule,
    operation: 'product',
    inputs: [part('times', ...one), part('times', ...other)],
    result: exactly(pay, 'yuan'),
  })
  return pay
}

const payLimited = (
  form: Extract<PiecePayForm, { kind: 'limited' }>,
  pieces: Quantity<'piece'>,
  recorder?: Recorder,
): Quantity<'yuan', Ratio> => {
  const made = ['pieces-made', pieces, 'piece'] as const
  const full = multiply('piece-pay', made, ['piece-rate', form.pieceRateYuan, 'yuan-per-unit'], recorder)
  const most = ratioOf(form.mostYuan)
  const earned = compare(full, most) < 0 ? full : most
  recorder?.record({
    rule: 'earned-wage',
    operation: 'smallest',
    inputs: [part('item', 'piece-pay', full, 'yuan'), part('item', 'most-pay', form.mostYuan, 'yuan')],
    result: exactly(earned, 'yuan'),
  })
  return earned
}

const payAboveQuota = (
  { timeWageYuan, quotaPieces, pieceRateYuan }: Extract<PiecePayForm, { kind: 'above-quota' }>,
  pieces: Quantity<'piece'>,
  recorder?: Recorder,
): Quantity<'yuan', Ratio> => {
  const difference = minus(ratioOf(pieces), ratioOf(quotaPieces))
  recorder?.record({
    rule: 'pieces-difference',
    operation: 'sum',
    inputs: [
      part('plus', 'pieces-made', pieces, 'piece'),
      part('minus', 'output-quota', quotaPieces, 'piece'),
    ],
    result: exactly(difference, 'piece'),
  })
  const above = notBelowZero('pieces-above-quota', ['pieces-difference', difference, 'piece'], recorder)
  const pay = times(above, ratioOf(pieceRateYuan))
  const earned = plus(ratioOf(timeWageYuan), pay)
  recorder?.record({
    rule: 'piece-pay',
    operation: 'product',
    inputs: [
      part('times', 'pieces-above-quota', above, 'piece'),
      part('times', 'piece-rate', pieceRateYuan, 'yuan-per-unit'),
    ],
    result: exactly(pay, 'yuan'),
  })
  recorder?.record({
    rule: 'earned-wage',
    operation: 'sum',
    inputs: [part('plus', 'time-wage', timeWageYuan, 'yuan'), part('plus', 'piece-pay', pay, 'yuan')],
    result: exactly(earned, 'yuan'),
  })
  return earned
}

const earn = ({ form, pieces }: PiecePayInput, recorder?: Recorder): Quantity<'yuan', Ratio> => {
  const made = ['pieces-made', pieces, 'piece'] as const
  switch (form.kind) {
    case 'unlimited':
      return multiply('earned-wage', made, ['piece-rate', form.pieceRateYuan, 'yuan-per-unit'], recorder)
    case 'limited':
      return payLimited(form, pieces, recorder)
    case 'progressive':
      return form.by === 'slices'
        ? payBySlices(pieces, form.bands, recorder)
        : payByBandReached(pieces, form.bands, recorder)
    case 'above-quota':
      return payAboveQuota(form, pieces, recorder)
    case 'lump-task':
      return multiply(
        'earned-wage',
        ['task-pay', form.taskYuan, 'yuan'],
        ['done-share', form.doneShare, 'ratio'],
        recorder,
      )
    case 'commission':
      return multiply(
        'earned-wage',
        ['commission-base', form.baseYuan, 'yuan'],
        ['commission-ratio', form.ratio, 'ratio'],
        recorder,
      )
    default:
      return assertNever(form)
  }
}

/**
 * What one of the legal forms of piece pay gives; yuan, rounded once. Source: 关于工资总额组成的规定 6 names them.
 * Above quota: 88.00 for 400 pieces and 0.25 for each above: 436 → 88.00 + 36 × 0.25 = 97.00.
 */
export const calculatePiecePay = (input: PiecePayInput, recorder?: Recorder): Result<Payment> => {
  const problems = [...findProblems([input.pieces, notNegative, 'pieces']), ...findFormProblems(input.form)]
  if (problems.length > 0) return { ok: false, problems }
  return succeed(payOut(earn(input, recorder), input.rounding, recorder))
}
