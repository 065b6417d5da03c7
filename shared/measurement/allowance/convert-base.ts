import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact, type ExactString } from '../../numbers/exact-string.ts'
import { minus, oneRatio, over, plus, ratioOf } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { AllowanceBase } from './allowance.ts'
import { findAllowanceProblem } from './total-allowance.ts'

export type ConvertBaseInput = { readonly ratio: DecimalString; readonly from: AllowanceBase }

export type ConvertedAllowance = { readonly base: AllowanceBase; readonly ratio: ExactString }

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
      { name: 'one', role: 'plus', value: one, unit: 'ratio' },
      { name: 'total-allowance', role: isOfShift ? 'minus' : 'plus', value: ratio, unit: 'ratio', of: from },
    ],
    result: { kind: 'exact', value: writeExact(factor), unit: 'ratio' },
  })
  recorder?.record({
    rule: 'converted-allowance',
    operation: 'product',
    of: base,
    inputs: [
      { name: 'total-allowance', role: 'times', value: ratio, unit: 'ratio', of: from },
      { name: 'allowance-factor', role: 'over', value: writeExact(factor), unit: 'ratio', of: from },
    ],
    result: { kind: 'exact', value: converted.ratio, unit: 'ratio' },
  })
  return succeed(converted)
}
