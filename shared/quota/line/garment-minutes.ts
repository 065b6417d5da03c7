import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { applyAllowance } from '../../measurement/allowance/standard-time.ts'
import { calculateTotalAllowance } from '../../measurement/allowance/total-allowance.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { oneRatio, plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type GarmentMinutesInput = {
  readonly cycle: DecimalString
  /** 1 is normal pace. */
  readonly rating: DecimalString
  readonly allowances: readonly DecimalString[]
}

export type GarmentMinutes = { readonly basic: Ratio; readonly standard: Ratio }

const recordMinutes = (
  input: GarmentMinutesInput,
  made: GarmentMinutes,
  ratio: DecimalString,
  recorder: Recorder,
) => {
  const factor = plus(oneRatio, ratioOf(ratio))
  recorder.record({
    rule: 'basic-time',
    operation: 'product',
    inputs: [
      part('times', 'cycle-time', input.cycle, 'minute'),
      part('times', 'rating-factor', input.rating, 'ratio'),
    ],
    result: exactly(made.basic, 'minute'),
  })
  recorder.record({
    rule: 'allowance-factor',
    operation: 'sum',
    inputs: [
      part('plus', 'one', oneRatio, 'ratio'),
      part('plus', 'total-allowance', ratio, 'ratio', { of: 'normal-time' }),
    ],
    result: exactly(factor, 'ratio'),
  })
  recorder.record({
    rule: 'garment-minutes',
    operation: 'product',
    inputs: [
      part('times', 'basic-time', made.basic, 'minute'),
      part('times', 'allowance-factor', factor, 'ratio'),
    ],
    result: exactly(made.standard, 'minute'),
  })
}

/**
 * Garment minutes SAM = cycle × rating × (1 + Σ allowances); allowances add up on the basic time and are never multiplied with
 * each other. Exact. Source: garment handouts. 0.6 × 0.8 = 0.48; × (1 + 0.1 + 0.2) = 0.624.
 */
export const calculateGarmentMinutes = (
  input: GarmentMinutesInput,
  recorder?: Recorder,
): Result<GarmentMinutes> => {
  const parts = input.allowances.map(
    (ratio) => ({ kind: 'agreed-total', base: 'normal-time', ratio }) as const,
  )
  const allowance = calculateTotalAllowance(parts, recorder)
  const problems = findProblems(
    [input.cycle, aboveZero, 'observed-time'],
    [input.rating, aboveZero, 'rating'],
  )
  const [first, ...others] = allowance.ok ? problems : [...problems, ...allowance.problems]
  if (first !== undefined) return refuse(first, ...others)
  if (!allowance.ok) return allowance
  const basic = times(ratioOf(input.cycle), ratioOf(input.rating))
  const standard = applyAllowance(basic, 'normal-time', ratioOf(allowance.value.ratio))
  const made = { basic, standard }
  if (recorder !== undefined) recordMinutes(input, made, allowance.value.ratio, recorder)
  return succeed(made)
}
