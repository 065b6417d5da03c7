import type { Recorder } from '../../derivation/recorder.ts'
import { isWithin, type Band } from '../../numbers/band.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { oneRatio, ratioOf } from '../../numbers/ratio.ts'
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
  readonly lowMultiplier: Quantity<'ratio'>
  readonly highMultiplier: Quantity<'ratio'>
}

const belowStandard: Band = { lessThan: oneRatio }
const atStandard: Band = { atLeast: oneRatio }

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
  const reached = isWithin(attainment, atStandard)
  const rate = reached
    ? { multiplier: ratioOf(input.highMultiplier), band: atStandard }
    : { multiplier: ratioOf(input.lowMultiplier), band: belowStandard }
  return succeed(payDifferential(input, attainment, rate, recorder))
}
