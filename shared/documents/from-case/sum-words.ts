import type { DerivationInput, DerivationStep } from '../../derivation/derivation.ts'
import { decimalsOnPaper, displayExact } from '../../numbers/display.ts'
import { parseExact } from '../../numbers/exact-string.ts'
import { meanWords, type SumSigns } from '../../text/derivation/step-sum.ts'

export const paperSigns: SumSigns = { plus: ' ＋ ', times: ' × ', over: ' ÷ ' }

/** Brackets of one width, and no second space beside one that already brings its own. */
export const withPaperBrackets = (sum: string): string =>
  sum.replaceAll('(', '（').replaceAll(')', '）').replace(/ ?（/g, '（').replace(/） /g, '）')

const fractionOf = (value: string): string | null => {
  const [numerator, denominator] = value.split('/')
  return denominator === undefined ? null : `(${numerator ?? ''}${paperSigns.over}${denominator})`
}

/** 14.7533…: as many digits as paper shows of a figure that does not end. */
const cutWords = (value: string): string => {
  const exact = parseExact(value, { field: 'value' })
  return exact.ok ? displayExact(exact.value, decimalsOnPaper).text : value
}

const isOnlyPart = ({ inputs: [only, ...others] }: DerivationStep): boolean =>
  others.length === 0 && (only?.weight ?? '1') === '1'

/** 221.3 ÷ 15 of a figure that is one mean of readings; null where more stands behind it. */
function meanBehind(step: DerivationStep | undefined): string | null {
  if (step === undefined) return null
  if (step.operation === 'mean')
    return step.inputs.some(({ from }) => from !== undefined) ? null : meanWords(step, paperSigns)
  return step.operation === 'sum' && isOnlyPart(step) ? meanBehind(step.inputs[0]?.from) : null
}

/** A product that starts from one mean is a chain of × and ÷ that can be keyed in from its readings. */
function chainBehind(step: DerivationStep | undefined): string | null {
  const mean = meanBehind(step)
  if (mean !== null || step?.operation !== 'product') return mean
  const [first, ...others] = step.inputs
  const start = meanBehind(first?.from)
  if (start === null || others.some(({ value }) => value.includes('/'))) return null
  const rest = others.map(
    ({ role, value }) => `${role === 'over' ? paperSigns.over : paperSigns.times}${value}`,
  )
  return `${start}${rest.join('')}`
}

/** A figure as a sum starts from it: whole where it ends, else by the readings behind it, else its first digits and …. */
export function factorOnPaper({ value, from, role }: DerivationInput): string {
  if (!value.includes('/')) return value
  const chain = chainBehind(from) ?? cutWords(value)
  return role === 'over' && chain.includes('÷') ? `（${chain}）` : chain
}

/** Puts what can be traced in the place of every fraction that cannot: （2213 ÷ 1500） stands on no sheet. */
export const traceable = (sum: string, { inputs }: DerivationStep): string =>
  inputs.reduce((words, input) => {
    const fraction = fractionOf(input.value)
    return fraction === null ? words : words.replaceAll(fraction, factorOnPaper(input))
  }, sum)
