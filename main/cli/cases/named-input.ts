import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { parseScale, type RoundingMode, type RoundingRule } from '../../../shared/numbers/rounding-rule.ts'
import { CaseRefusal, countAt, decimalAt, has, textAt, valueOf, type CaseInput } from './case-input.ts'

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

/**
 * What a word stands for under the first of these names that the input has. A key that nobody knows may stand there,
 * a word may not: read as the usual one it would answer another question.
 */
export const wordNamed = <Meaning>(
  input: CaseInput,
  names: readonly string[],
  words: Readonly<Record<string, Meaning>>,
  otherwise: Meaning,
): Meaning => {
  const name = nameIn(input, ...names)
  if (name === undefined) return otherwise
  const word = textAt(input, name)
  const known = Object.entries(words).find(([one]) => one === word)
  if (known !== undefined) return known[1]
  throw new CaseRefusal(`输入 ${name} 写的是 ${word}，应为 ${Object.keys(words).join('、')} 之一`)
}

const modes: Readonly<Record<RoundingMode, RoundingMode>> = {
  'half-up': 'half-up',
  'half-even': 'half-even',
  up: 'up',
  down: 'down',
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
  mode: wordNamed(input, ['mode'], modes, usual.mode),
})
