import { scaleOf, type DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOf } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿']
const longestAmount = 12

const groupWords = (group: string): string => {
  let words = ''
  let skipped = false
  for (const [index, digit] of [...group].entries()) {
    if (digit === '0') {
      skipped = words !== ''
      continue
    }
    words += (skipped ? '零' : '') + (digits[Number(digit)] ?? '') + (places[group.length - 1 - index] ?? '')
    skipped = false
  }
  return words
}

const wholeWords = (whole: string): string => {
  const padded = whole.padStart(longestAmount, '0')
  let words = ''
  for (const [index, group] of [padded.slice(0, 4), padded.slice(4, 8), padded.slice(8)].entries()) {
    const inside = groupWords(group)
    if (inside === '') continue
    const needsZero = words !== '' && (group.startsWith('0') || /(?:0000)$/.test(padded.slice(0, index * 4)))
    words += (needsZero ? '零' : '') + inside + (groups[2 - index] ?? '')
  }
  return words
}

const fractionUnits = ['角', '分', '厘', '毫'] as const

const fractionWords = (fraction: string, hasWhole: boolean): string => {
  let words = ''
  let skipped = false
  for (const [index, digit] of [...fraction].entries()) {
    if (digit === '0') {
      skipped = true
      continue
    }
    words += (skipped && (hasWhole || words !== '') ? '零' : '') + (digits[Number(digit)] ?? '')
    words += fractionUnits[index] ?? ''
    skipped = false
  }
  return words
}

/**
 * An amount of yuan in the characters that cannot be changed with a stroke: 11.34 → 壹拾壹元叁角肆分, 20 → 贰拾元整.
 * Undefined for what cannot be written so: a negative amount, more than four decimals, 10¹² and more.
 */
export const capitalAmount = (yuan: DecimalString): string | undefined => {
  if (yuan.startsWith('-') || scaleOf(yuan) > fractionUnits.length) return undefined
  const [whole = '', fraction = ''] = round(ratioOf(yuan), {
    scale: fractionUnits.length,
    mode: 'down',
  }).split('.')
  if (whole.length > longestAmount) return undefined
  const yuanWords = wholeWords(whole)
  const rest = fractionWords(fraction, yuanWords !== '')
  const end = /[1-9]/.test(fraction.slice(1)) ? '' : '整'
  if (yuanWords === '') return `${rest === '' ? '零元' : rest}${end}`
  return `${yuanWords}元${rest}${end}`
}
