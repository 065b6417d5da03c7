import type { Recorder } from '../../derivation/recorder.ts'
import { isWithin, type Band } from '../../numbers/band.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { oneRatio, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import {
  calculateAttainment,
  findPiecesProblems,
  payDifferential,
  type DifferentialWage,
  type PiecesInput,
  type RateBand,
} from './attainment.ts'

/** What is paid at exactly the standard, where the sources disagree: 1.10 or 1.20. */
export type MerrickInput = PiecesInput & { readonly multiplierAtStandard: Quantity<'ratio'> }

const lowerEdge = ratioOf(decimalLiteral('0.83'))
const low: RateBand = { multiplier: oneRatio, band: { atMost: lowerEdge } }
const middle: RateBand = {
  multiplier: ratioOf(decimalLiteral('1.1')),
  band: { moreThan: lowerEdge, lessThan: oneRatio },
}
const standard: Band = { atLeast: oneRatio, atMost: oneRatio }
const high: RateBand = { multiplier: ratioOf(decimalLiteral('1.2')), band: { moreThan: oneRatio } }

const rateOf = (attainment: Ratio, atStandard: DecimalString): RateBand =>
  [low, middle, { multiplier: ratioOf(atStandard), band: standard }].find(({ band }) =>
    isWithin(attainment, band),
  ) ?? high

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
  const rate = rateOf(attainment, input.multiplierAtStandard)
  return succeed(payDifferential(input, attainment, rate, recorder))
}
