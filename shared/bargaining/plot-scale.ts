import type { DecimalString } from '../numbers/decimal-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import { compare, minus, over, ratioOf, times, zeroRatio, negate, type Ratio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'

/** Half of the plot's width stands for this share of the computed price; the same for every line of a table. */
const narrowest = ratioOf(decimalLiteral('0.04'))
const widest = ratioOf(decimalLiteral('0.25'))

const magnitude = (value: Ratio): Ratio => (compare(value, zeroRatio) < 0 ? negate(value) : value)
const larger = (one: Ratio, other: Ratio): Ratio => (compare(one, other) < 0 ? other : one)

export type PlottedPrice = { readonly priceYuan: DecimalString; readonly computedYuan: DecimalString }

const deviation = ({ priceYuan, computedYuan }: PlottedPrice): Ratio =>
  over(minus(ratioOf(priceYuan), ratioOf(computedYuan)), ratioOf(computedYuan))

/** One scale for a whole table, so that a line that lies far apart also looks it. */
export const plotHalfWidth = (prices: readonly PlottedPrice[]): Ratio => {
  const most = prices.reduce((found, price) => larger(found, magnitude(deviation(price))), narrowest)
  return compare(most, widest) > 0 ? widest : most
}

/**
 * Where a price stands on its plot, in percent from the left; the computed price is the middle. For drawing only:
 * a price outside the scale stands at its edge.
 */
export const plotPercent = (price: PlottedPrice, halfWidth: Ratio): number => {
  const share = over(deviation(price), halfWidth)
  const percent =
    50 + Number(round(times(share, ratioOf(decimalLiteral('46'))), { scale: 1, mode: 'half-up' }))
  return Math.min(96, Math.max(4, percent))
}
