import type { Quantity } from '../../numbers/quantity.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { calculateLimitValue, type LimitValue } from './limit-value.ts'
import type { LimitValuesInput } from './record-limit-value.ts'
import { calculateStabilityCoefficient } from './stability-coefficient.ts'

export type LimitValues = {
  readonly coefficient: Quantity<'ratio', Ratio>
  readonly lower: LimitValue
  readonly upper: LimitValue
}

/**
 * Both limit values of a series beside its stability coefficient; each end is held against the others alone. Advice:
 * whoever excludes a reading gives a reason.
 * 1.5 … 2.3 (eight readings), K 1.1: 1.533…, 1.4 and 2.3857…; both ends stay.
 */
export const calculateLimitValues = (input: LimitValuesInput): Result<LimitValues> => {
  const coefficient = calculateStabilityCoefficient(input.series)
  if (!coefficient.ok) return coefficient
  const lower = calculateLimitValue(input, 'lower-limit')
  if (!lower.ok) return lower
  const upper = calculateLimitValue(input, 'upper-limit')
  return upper.ok
    ? succeed({ coefficient: coefficient.value, lower: lower.value, upper: upper.value })
    : upper
}
