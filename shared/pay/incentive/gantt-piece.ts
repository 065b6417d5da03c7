import { recordChoice } from '../../derivation/record-choice.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { Band } from '../../numbers/band.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { compare, oneRatio, over, ratioOf, ratioOfCount, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { payOut } from '../payment.ts'
import {
  calculateAttainment,
  findPiecesProblems,
  payDifferential,
  type DifferentialWage,
  type PiecesInput,
  type RateBand,
} from './attainment.ts'
import { calculateTimeWage } from './saved-hours.ts'

export type GanttPieceInput = PiecesInput & {
  readonly hoursWorked: Quantity<'hour'>
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
}

const atStandard: RateBand = {
  multiplier: ratioOf(decimalLiteral('1.2')),
  band: { atLeast: oneRatio, atMost: oneRatio },
}
/** Printed as 1.333, meant as a third more. */
const aboveStandard: RateBand = {
  multiplier: over(ratioOfCount(4n), ratioOfCount(3n)),
  band: { moreThan: oneRatio },
}
const belowStandard: Band = { lessThan: oneRatio }

const payTimeOnly = (input: GanttPieceInput, attainment: Ratio, recorder?: Recorder): DifferentialWage => {
  const earned = calculateTimeWage(input, recorder)
  if (recorder !== undefined) {
    const chosen = ['time-wage', earned, 'yuan'] as const
    const by = ['attainment', attainment, 'ratio'] as const
    recordChoice('earned-wage', { chosen, by, band: belowStandard }, recorder)
  }
  return { ...payOut(earned, input.rounding, recorder), attainment, multiplier: oneRatio }
}

/**
 * Gantt by the piece: below the standard the hours worked at the hourly rate and nothing on top; at exactly the
 * standard every piece at 1.2 of its price, above it every piece at 4/3. Yuan, rounded once.
 * 65 of 60 at 1.20: 65 × 1.20 × 4/3 = 104.
 */
export const calculateGanttPiece = (
  input: GanttPieceInput,
  recorder?: Recorder,
): Result<DifferentialWage> => {
  const problems = [
    ...findPiecesProblems(input),
    ...findProblems(
      [input.hoursWorked, aboveZero, 'hours-worked'],
      [input.hourlyYuan, aboveZero, 'hourly-yuan'],
    ),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const attainment = calculateAttainment(input, recorder)
  const order = compare(attainment, oneRatio)
  if (order < 0) return succeed(payTimeOnly(input, attainment, recorder))
  return succeed(payDifferential(input, attainment, order === 0 ? atStandard : aboveStandard, recorder))
}
