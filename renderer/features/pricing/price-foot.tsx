import { priceRise } from '../../../shared/case/pricing/price-rise.ts'
import type { PricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { wholeSum, type Total } from '../../../shared/numbers/total.ts'
import { TotalFigure } from '../../components/total-figure.tsx'
import type { ColumnDecimals } from './price-row.tsx'
import { padded } from '../../components/column-decimals.ts'
import { riseWords } from './pricing-words.ts'

type PriceFootProps = {
  readonly name: string
  readonly table: PricedTable
  readonly decimals: ColumnDecimals
}

/** That lines count more than once. */
const remark = ({ countsDiffer }: PricedTable): string => (countsDiffer ? '（每行已乘每件数量）' : '')

/** 整件工时 and 整件工价 of the chosen product, always in sight. */
export function PriceFoot({ name, table, decimals }: PriceFootProps) {
  const { totalSeconds, totalPriceYuan, totalCurrentYuan } = table
  const extra = decimals.coefficient === null ? 0 : 1
  const shown = (total: Total, most: number) => (
    <TotalFigure total={total} words={(sum) => padded(sum, most)} />
  )
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={4}>
          整件工时 <FootName name={name} words={remark(table)} />
        </th>
        <td className="data-table-number">{shown(totalSeconds, decimals.seconds)}</td>
        <td colSpan={7 + extra} />
      </tr>
      <tr>
        <th scope="row" colSpan={4}>
          整件工价 <FootName name={name} words={remark(table)} />
        </th>
        <td colSpan={4 + extra} />
        <td className="data-table-number">{shown(totalPriceYuan, decimals.price)}</td>
        <td />
        <td className="data-table-number">{shown(totalCurrentYuan, decimals.price)}</td>
        <td className="data-table-number">
          {riseWords(priceRise(wholeSum(totalPriceYuan), wholeSum(totalCurrentYuan)))}
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
