import { negateDecimal, scaleOf, type DecimalString } from '../numbers/decimal-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { compare, over, ratioOf, times, zeroRatio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import { sumDecimals } from '../numbers/sum-decimals.ts'

/** Gap of a line = 职工方 − 企业方; yuan per counting unit, exact. Below zero when the union asks less. 0.110 − 0.106 = 0.004. */
export const calculateGap = (
  unionYuan: Quantity<'yuan-per-unit'>,
  employerYuan: Quantity<'yuan-per-unit'>,
): Quantity<'yuan-per-unit'> => sumDecimals([unionYuan, negateDecimal(employerYuan)])

/**
 * What the measuring error is worth in price = computed price × half-width of the mean, rounded half up to the
 * price's own decimals; yuan per counting unit. It is read beside a price, never decides and never enters one.
 * 0.108 × 0.018 = 0.001944 → 0.002.
 */
export const calculateErrorYuan = (
  computedYuan: DecimalString,
  relativeError: DecimalString,
  priceScale: number,
): DecimalString =>
  round(times(ratioOf(computedYuan), ratioOf(relativeError)), { scale: priceScale, mode: 'half-up' })

/** 双方一致: both sides name one price, whatever the error. */
export const isSamePrice = (gapYuan: DecimalString): boolean => compare(ratioOf(gapYuan), zeroRatio) === 0

/** 企业方 offers more than 职工方 asks: allowed, and nearly always a slip of the pen. */
export const isOfferAboveAsk = (gapYuan: DecimalString): boolean => compare(ratioOf(gapYuan), zeroRatio) < 0

/** A share for the eye, to a tenth of a percent, half up; null where there is nothing to be a share of. */
export const shareOf = (part: DecimalString, whole: DecimalString): DecimalString | null =>
  compare(ratioOf(whole), zeroRatio) <= 0
    ? null
    : round(over(ratioOf(part), ratioOf(whole)), { scale: 3, mode: 'half-up' })

/** A figure per garment: the figure × how often the operation is done. Exact; 0.035 × 2 = 0.070. */
export const timesCount = (value: DecimalString, count: DecimalString): DecimalString =>
  round(times(ratioOf(value), ratioOf(count)), { scale: scaleOf(value) + scaleOf(count), mode: 'down' })
