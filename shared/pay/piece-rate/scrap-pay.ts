import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { addUp, payOut, type Payment } from '../payment.ts'

/** 合格品, 料废品 and 工废品 of one line. */
export type InspectedPieces = {
  readonly good: Quantity<'piece'>
  /** Spoilt by the material: paid at the full price. */
  readonly materialScrap: Quantity<'piece'>
  /** Spoilt by the worker: not paid, and nothing is taken from the good pieces for it. */
  readonly workScrap: Quantity<'piece'>
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
}

export type ScrapPayInput = { readonly lines: readonly InspectedPieces[]; readonly rounding: RoundingRule }

const recordLine = (line: InspectedPieces, of: string, paid: Ratio, pay: Ratio, recorder: Recorder): void => {
  recorder.record({
    rule: 'paid-pieces',
    of,
    operation: 'sum',
    inputs: [
      part('plus', 'good-pieces', line.good, 'piece', { of }),
      part('plus', 'material-scrap', line.materialScrap, 'piece', { of }),
    ],
    result: exactly(paid, 'piece'),
  })
  recorder.record({
    rule: 'piece-pay',
    of,
    operation: 'product',
    inputs: [
      part('times', 'paid-pieces', paid, 'piece', { of }),
      part('times', 'piece-rate', line.pieceRateYuan, 'yuan-per-unit', { of }),
    ],
    result: exactly(pay, 'yuan'),
  })
}

/**
 * Piece pay = Σ (good + material scrap) × price; pieces spoilt by the worker are unpaid. Yuan, rounded once.
 * Source: 合格品 and 料废品 are paid at the piece rate, 工废品 is not.
 * (12 + 3) × 85 + (30 + 5) × 60 = 3375.
 */
export const calculateScrapPay = (
  { lines, rounding }: ScrapPayInput,
  recorder?: Recorder,
): Result<Payment> => {
  const problems = lines.flatMap((line, index) => {
    const row = { row: index + 1 }
    return findProblems(
      [line.good, notNegative, 'pieces', row],
      [line.materialScrap, notNegative, 'pieces', row],
      [line.workScrap, notNegative, 'pieces', row],
      [line.pieceRateYuan, aboveZero, 'piece-rate', row],
    )
  })
  if (problems.length > 0) return { ok: false, problems }
  const pays = lines.map((line, index) => {
    const paid = plus(ratioOf(line.good), ratioOf(line.materialScrap))
    const pay = times(paid, ratioOf(line.pieceRateYuan))
    if (recorder !== undefined) recordLine(line, String(index + 1), paid, pay, recorder)
    return pay
  })
  return succeed(payOut(addUp('piece-pay', pays, recorder), rounding, recorder))
}
