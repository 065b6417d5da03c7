import type { DerivationInput, DerivationStep } from '../../derivation/derivation.ts'
import { readExact, type ExactString } from '../../numbers/exact-string.ts'
import { compare, oneRatio, plus, times, zeroRatio } from '../../numbers/ratio.ts'
import { figureText, ratioText } from './figure-text.ts'

/** The signs between the parts of a sum: narrow in a sentence, with room around them in a line of its own. */
export type SumSigns = { readonly plus: string; readonly times: string; readonly over: string }

export const sentenceSigns: SumSigns = { plus: '＋', times: '×', over: '÷' }
export const lineSigns: SumSigns = { plus: ' + ', times: ' × ', over: ' ÷ ' }

const isOne = (value: string): boolean => {
  const exact = readExact(value)
  return exact !== null && compare(exact, oneRatio) === 0
}

/** A figure inside a sum. One that does not end stands as its own division, so that the sum can be redone. */
export const factorWords = (value: string, signs: SumSigns = lineSigns): string => {
  const [numerator, denominator] = value.split('/')
  return denominator === undefined
    ? figureText(value).text
    : `(${numerator ?? ''}${signs.over}${denominator})`
}

const withWeight = (words: string, weight: ExactString | undefined, signs: SumSigns): string =>
  weight === undefined || isOne(weight) ? words : `${words}${signs.times}${factorWords(weight, signs)}`

/** The readings of a mean that count. */
export const countedItems = ({ inputs }: DerivationStep): readonly DerivationInput[] =>
  inputs.filter(({ excluded }) => excluded === undefined)

/** 616.0 ÷ 11: what was added up, and what it was divided by. */
export function meanWords(step: DerivationStep, signs: SumSigns): string {
  let total = zeroRatio
  let count = zeroRatio
  for (const { value, weight } of countedItems(step)) {
    const often = weight === undefined ? oneRatio : readExact(weight)
    const item = readExact(value)
    if (often === null || item === null) continue
    total = plus(total, times(item, often))
    count = plus(count, often)
  }
  return `${ratioText(total).text}${signs.over}${ratioText(count).text}`
}

const fewItems = 6

const writeMean = (step: DerivationStep, signs: SumSigns): string => {
  const items = countedItems(step)
  if (items.length > fewItems || items.some(({ weight }) => weight !== undefined))
    return meanWords(step, signs)
  const parts = items.map(({ value }) => factorWords(value, signs)).join(signs.plus)
  return `(${parts})${signs.over}${String(items.length)}`
}

const writeProduct = ({ inputs }: DerivationStep, signs: SumSigns): string => {
  const times = inputs.filter(({ role }) => role === 'times')
  const kept = times.filter(({ value }, index) => index === 0 || !isOne(value))
  const over = inputs.filter(({ role, value }) => role === 'over' && !isOne(value))
  const factor = ({ value, power }: DerivationInput) =>
    `${factorWords(value, signs)}${power === undefined ? '' : '²'}`
  return [kept.map(factor).join(signs.times), ...over.map(factor)].join(signs.over)
}

const writeSum = ({ inputs }: DerivationStep, signs: SumSigns): string =>
  inputs
    .map(({ value, role, weight }, index) => {
      const isNegative = value.startsWith('-')
      const words = withWeight(factorWords(isNegative ? value.slice(1) : value, signs), weight, signs)
      const minus = (role === 'minus') !== isNegative
      if (index === 0) return minus ? `−${words}` : words
      return `${minus ? signs.plus.replace(/[+＋]/, '−') : signs.plus}${words}`
    })
    .join('')

/** 12 ÷ 14: those at the mark or beyond it, of all. */
const writeShare = ({ inputs }: DerivationStep, signs: SumSigns): string => {
  const mark = inputs.find(({ role }) => role === 'at-least' || role === 'at-most')
  const bound = readExact(mark?.value ?? '')
  const items = inputs.filter(({ role }) => role === 'item')
  if (mark === undefined || bound === null) return ''
  const side = mark.role === 'at-least' ? 1 : -1
  const reaching = items.filter(({ value }) => {
    const item = readExact(value)
    return item !== null && compare(item, bound) * side >= 0
  })
  return `${String(reaching.length)}${signs.over}${String(items.length)}`
}

/**
 * The arithmetic of a step as it is typed into a pocket calculator: `34.2 × 11.34 ÷ 3600`. A factor of one is
 * left out. Empty where a step cannot be done by hand.
 */
export function stepSum(step: DerivationStep, signs: SumSigns = lineSigns): string {
  switch (step.operation) {
    case 'product':
      return writeProduct(step, signs)
    case 'sum':
      return writeSum(step, signs)
    case 'mean':
      return writeMean(step, signs)
    case 'share-reaching':
      return writeShare(step, signs)
    default:
      return ''
  }
}

/**
 * The means of the elements, added: `6.24＋8.86＋9.36＋3.86`. Where one does not end, all stand as the readings'
 * sum ÷ their number, `74.89÷12＋102.96÷11`.
 */
export function elementSum({ inputs }: DerivationStep, signs: SumSigns = sentenceSigns): string {
  const asDivisions = inputs.some(({ value }) => value.includes('/'))
  return inputs
    .map(({ value, weight, from }) => {
      const isMean = asDivisions && from !== undefined && from.operation === 'mean'
      return withWeight(isMean ? meanWords(from, signs) : factorWords(value, signs), weight, signs)
    })
    .join(signs.plus)
}
