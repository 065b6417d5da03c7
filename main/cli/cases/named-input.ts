import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { parseRoundingMode, parseScale, type RoundingRule } from '../../../shared/numbers/rounding-rule.ts'
import { CaseRefusal, countAt, decimalAt, has, textOr, valueOf, type CaseInput } from './case-input.ts'

/** The first of these names that the input has. */
export const nameIn = (input: CaseInput, ...names: readonly string[]): string | undefined =>
  names.find((name) => has(input, name))

/** A number under any of the names it goes by in the sources. */
export const decimalNamed = (
  input: CaseInput,
  names: readonly string[],
  otherwise?: DecimalString,
): DecimalString => {
  const name = nameIn(input, ...names)
  if (name !== undefined) return decimalAt(input, name)
  if (otherwise !== undefined) return otherwise
  throw new CaseRefusal(`输入缺 ${names.join(' 或 ')}`)
}

/** The rounding an example states, or the one its kind of figure has when it states none. */
export const roundingAt = (
  input: CaseInput,
  usual: Pick<RoundingRule, 'what' | 'scale' | 'mode' | 'step'>,
): RoundingRule => ({
  ...usual,
  scale: has(input, 'scale')
    ? valueOf(parseScale(countAt(input, 'scale'), { field: 'rounding-scale' }))
    : usual.scale,
  mode: valueOf(parseRoundingMode(textOr(input, 'mode', usual.mode), { field: 'rounding-mode' })),
})
