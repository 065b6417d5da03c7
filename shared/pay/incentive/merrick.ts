import type { Recorder } from '../../derivation/recorder.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { compare, oneRatio, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import {
  calculateAttainment,
  findPiecesProblems,
  payDifferential,
  type DifferentialWage,
  type PiecesInput,
} from './attainment.ts'

/** What is paid at exactly the standard, where the sources disagree: 1.10 or 1.20. */
export type MerrickInput = PiecesInput & { readonly multiplierAtStandard: DecimalString }

const lowerEdge = ratioOf(decimalLiteral('0.83'))
const middle = ratioOf(decimalLiteral('1.1'))
const high = ratioOf(decimalLiteral('1.2'))

const multiplierOf = (attainment: Ratio, atStandard: DecimalString): Ratio => {
  if (compare(attainment, lowerEdge) <= 0) return oneRatio
  const order = compare(attainment, oneRatio)
  if (order === 0) return ratioOf(atStandard)
  return order < 0 ? middle : high
}

/**
 * Merrick: every piece at 1.00 up to and including 83 %, at 1.10 above it, at 1.20 above 100 %; at exactly 100 % as
 * stated. Yuan, rounded once. 190 of 200 at 0.20: e = 0.95, 190 × 0.20 × 1.10 = 41.80.
 */
export const calculateMerrick = (input: MerrickInput, recorder?: Recorder): Result<DifferentialWage> => {
  const problems = [
    ...findPiecesProblems(input),
    ...findProblems([input.multiplierAtStandard, aboveZero, 'rate-multiplier']),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const attainment = calculateAttainment(input, recorder)
  const multiplier = multiplierOf(attainment, input.multiplierAtStandard)
  return succeed(payDifferential(input, attainment, multiplier, recorder))
}
