import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { compare, oneRatio, ratioOf } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import {
  calculateAttainment,
  findPiecesProblems,
  payDifferential,
  type DifferentialWage,
  type PiecesInput,
} from './attainment.ts'

/** What the piece rate is multiplied by: 0.80 and 1.20, 0.85 and 1.20, 0.83 and 1.25 are all taught. */
export type TaylorInput = PiecesInput & {
  readonly lowMultiplier: DecimalString
  readonly highMultiplier: DecimalString
}

/**
 * Taylor: every piece at the low rate below the standard, every piece at the high rate from exactly the standard on
 * (e ≥ 1). The pay jumps there. Yuan, rounded once. 700 of 800 at 0.10 × 0.85 = 59.50.
 */
export const calculateTaylor = (input: TaylorInput, recorder?: Recorder): Result<DifferentialWage> => {
  const problems = [
    ...findPiecesProblems(input),
    ...findProblems(
      [input.lowMultiplier, aboveZero, 'rate-multiplier'],
      [input.highMultiplier, [{ kind: 'at-least', bound: input.lowMultiplier }], 'rate-multiplier'],
    ),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const attainment = calculateAttainment(input, recorder)
  const reached = compare(attainment, oneRatio) >= 0
  const multiplier = ratioOf(reached ? input.highMultiplier : input.lowMultiplier)
  return succeed(payDifferential(input, attainment, multiplier, recorder))
}
