import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { recogniseDecimal, type DecimalString } from '../../../../shared/numbers/decimal-string.ts'

/** A count of days or pieces; null empties the field, undefined is no count. */
export const parseWholeCount = (typed: string): DecimalString | null | undefined => {
  const plain = convertFullWidth(typed).trim()
  if (plain === '') return null
  return /^[0-9]{1,7}$/.test(plain) ? (recogniseDecimal(plain) ?? undefined) : undefined
}

export const wholeCountSentence = (typed: string, name: string): string | undefined =>
  parseWholeCount(typed) === undefined
    ? `${name}写的是 ${typed.trim().slice(0, 20)}。请写成整数，例如 9。`
    : undefined
