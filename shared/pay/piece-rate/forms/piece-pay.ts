import type { Recorder } from '../../../derivation/recorder.ts'
import type { InputName, RuleCode, UnitCode } from '../../../derivation/rule-code.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import {
  compare,
  isPositive,
  minus,
  plus,
  ratioOf,
  times,
  zeroRatio,
  type Ratio,
} from '../../../numbers/ratio.ts'
import type { RoundingRule } from '../../../numbers/rounding-rule.ts'
import { assertNever } from '../../../problems/assert-never.ts'
import { succeed, type Result } from '../../../problems/result.ts'
import { findProblems, notNegative } from '../../find-problems.ts'
import { payOut, type Payment } from '../../payment.ts'
import { exactly, part } from '../../step-parts.ts'
import { findFormProblems, type PiecePayForm } from './piece-pay-form.ts'
import { payByBandReached, payBySlices } from './progressive-pay.ts'

export type PiecePayInput = {
  readonly form: PiecePayForm
  /** What was made; a lump task and a commission do not ask for it. */
  readonly pieces: DecimalString
  readonly rounding: RoundingRule
}

type Factor = readonly [name: InputName, value: DecimalString, unit: UnitCode]

const multiply = (rule: RuleCode, one: Factor, other: Factor, recorder?: Recorder): Ratio => {
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
  pieces: DecimalString,
  recorder?: Recorder,
): Ratio => {
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
  pieces: DecimalString,
  recorder?: Recorder,
): Ratio => {
  const difference = minus(ratioOf(pieces), ratioOf(quotaPieces))
  const above = isPositive(difference) ? difference : zeroRatio
  const pay = times(above, ratioOf(pieceRateYuan))
  const earned = plus(ratioOf(timeWageYuan), pay)
  recorder?.record({
    rule: 'pieces-difference',
    operation: 'sum',
    inputs: [
      part('plus', 'pieces-made', pieces, 'piece'),
      part('minus', 'output-quota', quotaPieces, 'piece'),
    ],
    result: exactly(difference, 'piece'),
  })
  recorder?.record({
    rule: 'pieces-above-quota',
    operation: 'largest',
    inputs: [
      part('item', 'pieces-difference', difference, 'piece'),
      part('item', 'zero', zeroRatio, 'piece'),
    ],
    result: exactly(above, 'piece'),
  })
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

const earn = ({ form, pieces }: PiecePayInput, recorder?: Recorder): Ratio => {
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
