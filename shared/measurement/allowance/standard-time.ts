import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive } from '../../numbers/range-checks.ts'
import { minus, oneRatio, over, plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Allowance } from './allowance.ts'
import { calculateTotalAllowance, type TotalAllowance } from './total-allowance.ts'

export type StandardTimeInput = {
  readonly normalSeconds: Quantity<'second', Ratio>
  readonly allowances: readonly Allowance[]
  /** The first of the two roundings that touch a price: the time as it is agreed and printed. */
  readonly rounding: RoundingRule
}

export type StandardTime = {
  /** As printed on the wall; every price is computed from it. */
  readonly seconds: Quantity<'second'>
  readonly exactSeconds: Quantity<'second', Ratio>
  readonly allowance: TotalAllowance
}

/** normal × (1 + a) for a share of the work, normal ÷ (1 − a) for a share of the shift. */
export const applyAllowance = (
  normal: Quantity<'second', Ratio>,
  base: TotalAllowance['base'],
  ratio: Quantity<'ratio', Ratio>,
): Quantity<'second', Ratio> =>
  base === 'normal-time' ? times(normal, plus(oneRatio, ratio)) : over(normal, minus(oneRatio, ratio))

const one = decimalOfCount(1n)

/** The step 1 ± a; its figure multiplies a normal time, or divides it. */
export const recordAllowanceFactor = (
  { base, ratio }: TotalAllowance,
  recorder: Recorder,
): Quantity<'ratio', Ratio> => {
  const isOfWork = base === 'normal-time'
  const factor = isOfWork ? plus(oneRatio, ratioOf(ratio)) : minus(oneRatio, ratioOf(ratio))
  recorder.record({
    rule: 'allowance-factor',
    operation: 'sum',
    of: base,
    inputs: [
      part('plus', 'one', one, 'ratio'),
      part(isOfWork ? 'plus' : 'minus', 'total-allowance', ratio, 'ratio', { of: base }),
    ],
    result: exactly(factor, 'ratio'),
  })
  return factor
}

const recordStandardTime = (input: StandardTimeInput, made: StandardTime, recorder: Recorder): void => {
  const { base } = made.allowance
  const factor = recordAllowanceFactor(made.allowance, recorder)
  const role = base === 'normal-time' ? 'times' : 'over'
  recorder.record({
    rule: 'standard-time',
    operation: 'product',
    inputs: [
      part('times', 'normal-time', input.normalSeconds, 'second'),
      part(role, 'allowance-factor', factor, 'ratio', { of: base }),
    ],
    result: exactly(made.seconds, 'second'),
    rounding: roundedFrom(made.exactSeconds, input.rounding),
  })
}

/**
 * Standard time = normal × (1 + a), or normal ÷ (1 − a) when a is a share of the shift; seconds per counting
 * unit, rounded once as the terms say. Source: the allowance and its base are terms of the case.
 * 29.736 s × 1.15 = 34.1964 s → 34.2 s at 0.1 s, half up.
 */
export const calculateStandardTime = (
  input: StandardTimeInput,
  recorder?: Recorder,
): Result<StandardTime> => {
  const notPositive = findNotPositive(input.normalSeconds, 'normal-time')
  if (notPositive !== null) return refuse(notPositive)
  const allowance = calculateTotalAllowance(input.allowances, recorder)
  if (!allowance.ok) return allowance
  const exactSeconds = applyAllowance(
    input.normalSeconds,
    allowance.value.base,
    ratioOf(allowance.value.ratio),
  )
  const made = { seconds: round(exactSeconds, input.rounding), exactSeconds, allowance: allowance.value }
  if (recorder !== undefined) recordStandardTime(input, made, recorder)
  return succeed(made)
}
