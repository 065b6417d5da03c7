import type { Recorder } from '../../derivation/recorder.ts'
import { exactResult, stepInput } from '../../derivation/step-figures.ts'
import { applyAllowance } from '../../measurement/allowance/standard-time.ts'
import { calculateTotalAllowance } from '../../measurement/allowance/total-allowance.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { oneRatio, plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { moreThanZero, problemsAmong } from '../../numbers/usual-ranges.ts'
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
      stepInput('cycle-time', 'times', input.cycle, 'minute'),
      stepInput('rating-factor', 'times', input.rating, 'ratio'),
    ],
    result: exactResult(made.basic, 'minute'),
  })
  recorder.record({
    rule: 'allowance-factor',
    operation: 'sum',
    inputs: [
      stepInput('one', 'plus', oneRatio, 'ratio'),
      stepInput('total-allowance', 'plus', ratio, 'ratio', { of: 'normal-time' }),
    ],
    result: exactResult(factor, 'ratio'),
  })
  recorder.record({
    rule: 'garment-minutes',
    operation: 'product',
    inputs: [
      stepInput('basic-time', 'times', made.basic, 'minute'),
      stepInput('allowance-factor', 'times', factor, 'ratio'),
    ],
    result: exactResult(made.standard, 'minute'),
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
  const problems = problemsAmong([
    findRangeProblem(input.cycle, moreThanZero, { field: 'observed-time' }),
    findRangeProblem(input.rating, moreThanZero, { field: 'rating' }),
  ])
  const [first, ...others] = allowance.ok ? problems : [...problems, ...allowance.problems]
  if (first !== undefined) return refuse(first, ...others)
  if (!allowance.ok) return allowance
  const basic = times(ratioOf(input.cycle), ratioOf(input.rating))
  const standard = applyAllowance(basic, 'normal-time', ratioOf(allowance.value.ratio))
  const made = { basic, standard }
  if (recorder !== undefined) recordMinutes(input, made, allowance.value.ratio, recorder)
  return succeed(made)
}
