import { priceRise } from '../../case/pricing/price-rise.ts'
import { standingLock, type PricedOperation } from '../../case/pricing/priced-operation.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { scaleOf, type DecimalString } from '../../numbers/decimal-string.ts'
import { wholeSum } from '../../numbers/total.ts'
import type { Before } from '../price-table.ts'
import { paper } from '../public-text.ts'
import { text, type Runs } from '../run.ts'
import { amount } from './amount.ts'

/** The price that the sheet itself shows: the agreed one, and while none stands the computed one. */
const shownPrice = (row: PricedOperation): DecimalString | null =>
  standingLock(row)?.priceYuan ?? row.computedYuan

const beforeOf = (price: DecimalString | null, current: DecimalString | null | undefined): Before => ({
  currentPrice: amount(current),
  rise: amount(priceRise(price, current)),
})

export const hasCurrentPrices = ({ rows }: PricedTable): boolean =>
  rows.some(({ operation }) => (operation.currentPriceYuan ?? null) !== null)

export const beforeOfRow = (row: PricedOperation): Before =>
  beforeOf(shownPrice(row), row.operation.currentPriceYuan)

/** Of the whole garment; the rise only where the sum of prices is made of the very prices of the rows. */
export function beforeOfTable({ rows, totalPriceYuan, totalCurrentYuan }: PricedTable): Before {
  const isStale = rows.some((row) => row.lock !== null && standingLock(row) === null)
  return beforeOf(isStale ? null : wholeSum(totalPriceYuan), wholeSum(totalCurrentYuan))
}

export const currentDecimals = ({ terms, rows, totalCurrentYuan }: PricedTable): number =>
  [...rows.map(({ operation }) => operation.currentPriceYuan), totalCurrentYuan.sum].reduce<number>(
    (most, price) => (price === null || price === undefined ? most : Math.max(most, scaleOf(price))),
    terms.priceRounding.scale,
  )

/** Nobody agreed these two columns, so no code covers them. */
export const beforeNote: Runs = [
  text(
    paper`涨幅＝（计件单价－现行单价）÷现行单价，没有计件单价的行按计算单价，四舍五入到一位小数；现行单价和涨幅供对照，不是双方约定的内容，不计入核对码。`,
  ),
]
