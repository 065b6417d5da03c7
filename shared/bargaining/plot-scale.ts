import type { DecimalString } from '../numbers/decimal-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import {
  compare,
  isZero,
  minus,
  negate,
  over,
  ratioOf,
  times,
  zeroRatio,
  type Ratio,
} from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'

/** Half of the plot's width stands for this share of the computed price; the same for every line of a table. */
const narrowest = ratioOf(decimalLiteral('0.04'))
const widest = ratioOf(decimalLiteral('0.25'))

const magnitude = (value: Ratio): Ratio => (compare(value, zeroRatio) < 0 ? negate(value) : value)
const larger = (one: Ratio, other: Ratio): Ratio => (compare(one, other) < 0 ? other : one)

export type PlottedPrice = { readonly priceYuan: DecimalString; readonly computedYuan: DecimalString }

const difference = ({ priceYuan, computedYuan }: PlottedPrice): Ratio =>
  minus(ratioOf(priceYuan), ratioOf(computedYuan))

const deviation = (price: PlottedPrice): readonly Ratio[] => {
  const computed = ratioOf(price.computedYuan)
  return isZero(computed) ? [] : [magnitude(over(difference(price), computed))]
}

/**
 * One scale for a whole table, so that a line that lies far apart also looks it. A price beyond the widest scale has
 * no part in it: it would press all the others into one point.
 */
export const plotHalfWidth = (prices: readonly PlottedPrice[]): Ratio =>
  prices
    .flatMap(deviation)
    .filter((share) => compare(share, widest) <= 0)
    .reduce(larger, narrowest)

/** What half of a plot's width stands for; `own` where a line has left the scale of its table. */
export type PlotScale = { readonly halfYuan: Ratio; readonly own: boolean }

/** The scale of the table, or the line's own when one of its prices lies beyond that: every mark stands inside. */
export function plotScale(
  computedYuan: DecimalString,
  prices: readonly DecimalString[],
  tableHalfWidth: Ratio,
): PlotScale {
  const ofTable = times(tableHalfWidth, ratioOf(computedYuan))
  const farthest = prices
    .map((priceYuan) => magnitude(difference({ priceYuan, computedYuan })))
    .reduce(larger, zeroRatio)
  return compare(farthest, ofTable) > 0
    ? { halfYuan: farthest, own: true }
    : { halfYuan: ofTable, own: false }
}

const middle = 50
const reach = 46

/**
 * Where a price stands on its plot, in percent from the left; the computed price is the middle. For drawing only:
 * what is outside the scale, as an error may be, ends at its edge.
 */
export function plotPercent(price: PlottedPrice, { halfYuan }: PlotScale): number {
  const from = difference(price)
  if (isZero(from) || isZero(halfYuan)) return middle
  const offset = times(over(from, halfYuan), ratioOf(decimalLiteral('46')))
  const percent = middle + Number(round(offset, { scale: 1, mode: 'half-up' }))
  return Math.min(middle + reach, Math.max(middle - reach, percent))
}

/** A mark is seven percent wide: at this distance two of them touch and none covers the other. */
const leastApart = 7
/** On a line's own scale the computed price may not lie under a mark either. */
const leastFromMiddle = 9

/** Both on one side of the computed price, the nearer first; the farther moves out, and only at the edge the nearer in. */
function apartOutward(near: number, far: number, own: boolean): readonly [number, number] {
  const free = own && near > 0 ? Math.max(near, leastFromMiddle) : near
  const least = own ? leastFromMiddle : leastApart
  const out = Math.min(reach, Math.max(far, free + least))
  return [Math.min(free, out - least), out]
}

/** Never nothing unless the price is the computed one: what is too near to be drawn still has its side. */
const offsetOf = (price: PlottedPrice, scale: PlotScale): number =>
  plotPercent(price, scale) - middle || compare(difference(price), zeroRatio) * 0.01

const outward = (offset: number, least: number): number =>
  Math.sign(offset) * Math.max(Math.abs(offset), least)

/**
 * Two marks so far apart that both are seen, in the order of their prices. Equal prices stay in one place: there is
 * nothing between them. The computed price keeps the middle.
 */
export function plotPair(
  employer: PlottedPrice,
  union: PlottedPrice,
  scale: PlotScale,
): { readonly employer: number; readonly union: number } {
  const [one, other] = [offsetOf(employer, scale), offsetOf(union, scale)]
  const order = compare(ratioOf(employer.priceYuan), ratioOf(union.priceYuan))
  const place = (first: number, second: number) => ({ employer: middle + first, union: middle + second })
  if (order === 0) return place(one, other)
  if (Math.sign(one) * Math.sign(other) < 0) {
    const least = scale.own ? leastFromMiddle : leastApart / 2
    return place(outward(one, least), outward(other, least))
  }
  // One of the two may stand on the computed price itself; the other says which side this is.
  const side = Math.sign(one + other)
  const employerIsNear = order * side < 0
  const [near, far] = employerIsNear ? [one, other] : [other, one]
  const [nearer, farther] = apartOutward(near * side, far * side, scale.own)
  return employerIsNear ? place(nearer * side, farther * side) : place(farther * side, nearer * side)
}
