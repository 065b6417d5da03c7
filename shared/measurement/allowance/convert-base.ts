import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { minus, oneRatio, over, plus, ratioOf } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { AllowanceBase } from './allowance.ts'
import { findAllowanceProblem } from './total-allowance.ts'

export type ConvertBaseInput = { readonly ratio: Quantity<'ratio'>; readonly from: AllowanceBase }

export type ConvertedAllowance = {
  readonly base: AllowanceBase
  readonly ratio: Quantity<'ratio', ExactString>
}

const one = decimalOfCount(1n)

/**
 * The same allowance on the other base: A_work = A_shift ÷ (1 − A_shift), A_shift = A_work ÷ (1 + A_work); a share,
 * exact. Both give the same standard time. Source: normal × (1 + A_work) = normal ÷ (1 − A_shift).
 * 15 % of the shift is 3/17 = 17.647… % of the work.
 */
export const convertAllowanceBase = (
  { ratio, from }: ConvertBaseInput,
  recorder?: Recorder,
): Result<ConvertedAllowance> => {
  const value = ratioOf(ratio)
  const problem = findAllowanceProblem(ratio, value, from)
  if (problem !== null) return refuse(problem)
  const isOfShift = from === 'shift-time'
  const factor = isOfShift ? minus(oneRatio, value) : plus(oneRatio, value)
  const base = isOfShift ? 'normal-time' : 'shift-time'
  const converted = { base, ratio: writeExact(over(value, factor)) } as const
  recorder?.record({
    rule: 'allowance-factor',
    operation: 'sum',
    of: from,
    inputs: [
      part('plus', 'one', one, 'ratio'),
      part(isOfShift ? 'minus' : 'plus', 'total-allowance', ratio, 'ratio', { of: from }),
    ],
    result: exactly(factor, 'ratio'),
  })
  recorder?.record({
    rule: 'converted-allowance',
    operation: 'product',
    of: base,
    inputs: [
      part('times', 'total-allowance', ratio, 'ratio', { of: from }),
      part('over', 'allowance-factor', factor, 'ratio', { of: from }),
    ],
    result: exactly(converted.ratio, 'ratio'),
  })
  return succeed(converted)
}
