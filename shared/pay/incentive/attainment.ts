import { recordChoice } from '../../derivation/record-choice.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Band } from '../../numbers/band.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { payOut, type Payment } from '../payment.ts'

/** Pieces made in the time in which the standard asks for `standardPieces`. */
export type PiecesInput = {
  readonly pieces: Quantity<'piece'>
  readonly standardPieces: Quantity<'piece'>
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
  readonly rounding: RoundingRule
}

/** A differential rate: how far the standard was reached, and what every piece is therefore multiplied by. */
export type DifferentialWage = Payment & { readonly attainment: Ratio; readonly multiplier: Ratio }

export const findPiecesProblems = (input: PiecesInput): readonly Problem[] =>
  findProblems(
    [input.pieces, notNegative, 'pieces'],
    [input.standardPieces, aboveZero, 'standard-pieces'],
    [input.pieceRateYuan, aboveZero, 'piece-rate'],
  )

/** Attainment e = pieces ÷ standard pieces, exact: the figure that decides which rate is paid. 190 ÷ 200 = 0.95. */
export const calculateAttainment = (
  { pieces, standardPieces }: Pick<PiecesInput, 'pieces' | 'standardPieces'>,
  recorder?: Recorder,
): Ratio => {
  const attainment = over(ratioOf(pieces), ratioOf(standardPieces))
  recorder?.record({
    rule: 'attainment',
    operation: 'product',
    inputs: [
      part('times', 'pieces-made', pieces, 'piece'),
      part('over', 'standard-pieces', standardPieces, 'piece'),
    ],
    result: exactly(attainment, 'ratio'),
  })
  return attainment
}

/** What every piece is multiplied by while the attainment lies within the band. */
export type RateBand = { readonly multiplier: Ratio; readonly band: Band }

/** All pieces at one rate: standard pieces × attainment × piece rate × multiplier; yuan, rounded once. */
export const payDifferential = (
  { standardPieces, pieceRateYuan, rounding }: PiecesInput,
  attainment: Ratio,
  { multiplier, band }: RateBand,
  recorder?: Recorder,
): DifferentialWage => {
  const earned = times(times(times(ratioOf(standardPieces), attainment), ratioOf(pieceRateYuan)), multiplier)
  if (recorder !== undefined) {
    const chosen = ['rate-multiplier', multiplier, 'ratio'] as const
    recordChoice('rate-reached', { chosen, by: ['attainment', attainment, 'ratio'], band }, recorder)
  }
  recorder?.record({
    rule: 'earned-wage',
    operation: 'product',
    inputs: [
      part('times', 'standard-pieces', standardPieces, 'piece'),
      part('times', 'attainment', attainment, 'ratio'),
      part('times', 'piece-rate', pieceRateYuan, 'yuan-per-unit'),
      part('times', 'rate-reached', multiplier, 'ratio'),
    ],
    result: exactly(earned, 'yuan'),
  })
  return { ...payOut(earned, rounding, recorder), attainment, multiplier }
}
