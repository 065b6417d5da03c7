import type { DecimalString } from '../../numbers/decimal-string.ts'
import { isPositive, minus, over, ratioOf, ratioOfCount, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'

const hundred = ratioOfCount(100n)

/**
 * 涨幅 in percent = (price − current) ÷ current × 100, rounded half up to one decimal; for the eye only, it enters
 * no price. Null where there is no current price to compare with.
 * (0.108 − 0.098) ÷ 0.098 = 10.2040… → 10.2.
 */
export function priceRise(
  priceYuan: DecimalString | null | undefined,
  currentYuan: DecimalString | null | undefined,
): DecimalString | null {
  if (priceYuan === null || priceYuan === undefined) return null
  if (currentYuan === null || currentYuan === undefined) return null
  const current = ratioOf(currentYuan)
  if (!isPositive(current)) return null
  const rise = times(over(minus(ratioOf(priceYuan), current), current), hundred)
  return round(rise, { scale: 1, mode: 'half-up' })
}
