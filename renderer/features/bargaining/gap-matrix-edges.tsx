import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { padded } from '../../components/column-decimals.ts'
import { figureWords } from '../../components/figure-words.ts'
import { TotalFigure } from '../../components/total-figure.tsx'
import { adjustmentWords } from './bargaining-words.ts'
import { SideMark } from './side-mark.tsx'

export function GapMatrixHead() {
  return (
    <thead>
      <tr>
        <th scope="col" className="data-table-number">
          <span className="spoken-only">序号</span>
        </th>
        <th scope="col">工序</th>
        <th scope="col" className="data-table-number">
          现行价
        </th>
        <th scope="col" className="data-table-number">
          计算价
        </th>
        <th scope="col" className="data-table-number">
          <SideMark side="union" />
        </th>
        <th scope="col" className="data-table-number">
          <SideMark side="employer" />
        </th>
        <th scope="col" className="data-table-number">
          差距
        </th>
        <th scope="col" className="gap-matrix-plot">
          双方位置 灰＝误差
        </th>
        <th scope="col" className="data-table-number">
          调整额
        </th>
        <th scope="col" className="data-table-number">
          达成价
        </th>
        <th scope="col">状态</th>
      </tr>
    </thead>
  )
}

type GapMatrixFootProps = { readonly table: GapTable; readonly currentDecimals: number }

/** What each column adds up to, per garment. */
export function GapMatrixFoot({ table, currentDecimals }: GapMatrixFootProps) {
  const { totals, lines, agreedCount, openCount, countsDiffer } = table
  return (
    <tfoot>
      <tr>
        <td />
        <th scope="row" className="gap-matrix-total">
          每件合计 {lines.length} 行{countsDiffer && '，已乘每件数量'}
        </th>
        <td className="data-table-number">
          <TotalFigure total={totals.current} words={(sum) => padded(sum, currentDecimals)} />
        </td>
        <td className="data-table-number">
          <TotalFigure total={totals.computed} />
        </td>
        <td className="data-table-number side-cell-union">
          <TotalFigure total={totals.union} />
        </td>
        <td className="data-table-number side-cell-employer">
          <TotalFigure total={totals.employer} />
        </td>
        <td className="data-table-number">
          <TotalFigure total={totals.gap} />
        </td>
        <td />
        <td className="data-table-number">{adjustmentWords(totals.adjustmentYuan)}</td>
        <td className="data-table-number gap-matrix-agreed">{figureWords(totals.agreedYuan ?? undefined)}</td>
        <td className="gap-matrix-count-locked">
          {agreedCount} 行{agreedCount + openCount === lines.length ? '锁定' : '仍成立'}
        </td>
      </tr>
    </tfoot>
  )
}
