import { assertNever } from '../problems/assert-never.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { oneRatio, plus, ratioOf, times } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import { sumDecimals } from '../numbers/sum-decimals.ts'

/** What every line of one side is moved by. `ratio` 0.02 is +2 %. */
export type BulkChange =
  | { readonly kind: 'add'; readonly yuan: DecimalString }
  | { readonly kind: 'raise'; readonly ratio: DecimalString }

/**
 * The new price of one line: price + amount, or price × (1 + ratio), rounded as the terms round a price; yuan per
 * counting unit. 0.108 + 2 % = 0.11016 → 0.110.
 */
export const applyBulkChange = (
  priceYuan: DecimalString,
  change: BulkChange,
  rounding: RoundingRule,
): DecimalString => {
  switch (change.kind) {
    case 'add':
      return round(ratioOf(sumDecimals([priceYuan, change.yuan])), rounding)
    case 'raise':
      return round(times(ratioOf(priceYuan), plus(oneRatio, ratioOf(change.ratio))), rounding)
    default:
      return assertNever(change)
  }
}
