import type { DecimalString } from '../numbers/decimal-string.ts'
import { compare, ratioOf } from '../numbers/ratio.ts'

export type AgreedPlace = 'between' | 'above-both' | 'below-both'

export type PriceRange = { readonly low: DecimalString; readonly high: DecimalString }

export const rangeOf = (one: DecimalString, other: DecimalString): PriceRange =>
  compare(ratioOf(one), ratioOf(other)) <= 0 ? { low: one, high: other } : { low: other, high: one }

/** Where an agreed price lies against what both sides have submitted. Outside is a warning, never a wall. */
export const placeAgreedPrice = (agreedYuan: DecimalString, { low, high }: PriceRange): AgreedPlace => {
  if (compare(ratioOf(agreedYuan), ratioOf(high)) > 0) return 'above-both'
  return compare(ratioOf(agreedYuan), ratioOf(low)) < 0 ? 'below-both' : 'between'
}
