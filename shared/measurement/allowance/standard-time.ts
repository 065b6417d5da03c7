import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { decimalsOnScreen, displayRatio } from '../../numbers/display.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { isPositive, minus, oneRatio, over, plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Allowance } from './allowance.ts'
import { calculateTotalAllowance, type TotalAllowance } from './total-allowance.ts'

export type StandardTimeInput = {
  readonly normalSeconds: Ratio
  readonly allowances: readonly Allowance[]
  /** The first of the two roundings that touch a price: the time as it is agreed and printed. */
  readonly rounding: RoundingRule
}

export type StandardTime = {
  /** As printed on the wall; every price is computed from it. */
  readonly seconds: DecimalString
  readonly exactSeconds: Ratio
  readonly allowance: TotalAllowance
}

/** normal × (1 + a) for a share of the work, normal ÷ (1 − a) for a share of the shift. */
export const applyAllowance = (normal: Ratio, base: TotalAllowance['base'], ratio: Ratio): Ratio =>
  base === 'normal-time' ? times(normal, plus(oneRatio, ratio)) : over(normal, minus(oneRatio, ratio))

const one = decimalOfCount(1n)

/** The step 1 ± a; its figure multiplies a normal time, or divides it. */
export const recordAllowanceFactor = ({ base, ratio }: TotalAllowance, recorder: Recorder): Ratio => {
  const isOfWork = base === 'normal-time'
  const factor = isOfWork ? plus(oneRatio, ratioOf(ratio)) : minus(oneRatio, ratioOf(ratio))
  recorder.record({
    rule: 'allowance-factor',
    operation: 'sum',
    of: base,
    inputs: [
      { name: 'one', role: 'plus', value: one, unit: 'ratio' },
      { name: 'total-allowance', role: isOfWork ? 'plus' : 'minus', value: ratio, unit: 'ratio', of: base },
    ],
    result: { kind: 'exact', value: writeExact(factor), unit: 'ratio' },
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
      { name: 'normal-time', role: 'times', value: writeExact(input.normalSeconds), unit: 'second' },
      { name: 'allowance-factor', role, value: writeExact(factor), unit: 'ratio', of: base },
    ],
    result: { kind: 'exact', value: made.seconds, unit: 'second' },
    rounding: {
      rule: input.rounding,
      unrounded: writeExact(made.exactSeconds),
      tie: isTie(made.exactSeconds, input.rounding.scale),
    },
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
  if (!isPositive(input.normalSeconds)) {
    const given = displayRatio(input.normalSeconds, decimalsOnScreen).text
    const expected = { kind: 'more-than', bound: '0' } as const
    return refuse({
      code: 'out-of-range',
      at: { field: 'normal-time' },
      given,
      expected,
      remedy: 'check-the-value',
    })
  }
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
