import { priceRise } from '../../../shared/case/pricing/price-rise.ts'
import type { PricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { figureWords } from '../../components/figure-words.ts'
import type { ColumnDecimals } from './price-row.tsx'
import { padded, riseWords } from './pricing-words.ts'

type PriceFootProps = {
  readonly name: string
  readonly table: PricedTable
  readonly decimals: ColumnDecimals
}

/** What a sum leaves out, or that lines count more than once. */
function remark({ rows, countsDiffer }: PricedTable, lacking: number): string {
  const parts = [
    ...(countsDiffer ? ['每行已乘每件数量'] : []),
    ...(lacking === 0 ? [] : [`还差 ${String(lacking)} 行`]),
  ]
  return rows.length === 0 || parts.length === 0 ? '' : `（${parts.join('，')}）`
}

/** 整件工时 and 整件工价 of the chosen product, always in sight. */
export function PriceFoot({ name, table, decimals }: PriceFootProps) {
  const { rows, totalSeconds, totalPriceYuan, totalCurrentYuan } = table
  const untimed = rows.filter(({ time }) => time.seconds === null).length
  const unpriced = rows.filter(({ priceYuan }) => priceYuan === null).length
  const comparable = rows.every(
    ({ priceYuan, operation }) => priceYuan !== null && (operation.currentPriceYuan ?? null) !== null,
  )
  const shown = (value: typeof totalSeconds, most: number) =>
    figureWords(value === null ? undefined : padded(value, most))
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={4}>
          整件工时 <FootName name={name} words={remark(table, untimed)} />
        </th>
        <td className="data-table-number">{shown(totalSeconds, decimals.seconds)}</td>
        <td colSpan={7} />
      </tr>
      <tr>
        <th scope="row" colSpan={4}>
          整件工价 <FootName name={name} words={remark(table, unpriced)} />
        </th>
        <td colSpan={4} />
        <td className="data-table-number">{shown(totalPriceYuan, decimals.price)}</td>
        <td />
        <td className="data-table-number">{shown(totalCurrentYuan, decimals.price)}</td>
        <td className="data-table-number">
          {comparable ? riseWords(priceRise(totalPriceYuan, totalCurrentYuan)) : '—'}
        </td>
      </tr>
    </tfoot>
  )
}

function FootName({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <span className="price-foot-name">
      {name}
      {words}
    </span>
  )
}
