import { useMemo } from 'react'
import { plotHalfWidth, type PlottedPrice } from '../../../shared/bargaining/plot-scale.ts'
import { sides } from '../../../shared/bargaining/side.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { shownPrice, type GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { Ratio } from '../../../shared/numbers/ratio.ts'
import { Figure } from '../../components/figure.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { DataTable } from '../../components/table/data-table.tsx'
import { adjustmentWords } from './bargaining-words.ts'
import { LineMark } from './line-mark.tsx'
import { PositionPlot } from './position-plot.tsx'
import { SideCell } from './side-cell.tsx'
import { SideMark } from './side-mark.tsx'
import type { Matrix } from './use-matrix.ts'
import './gap-matrix.css'

type GapMatrixProps = {
  readonly table: GapTable
  readonly matrix: Matrix
  /** The figure of the line in hand that is being explained. */
  readonly explained: ExplainedFigure | undefined
  readonly onExplain: (operationId: string, figure: ExplainedFigure) => void
}

const plotted = (line: GapLine): readonly PlottedPrice[] => {
  const { computedYuan } = line
  if (computedYuan === null) return []
  return sides.flatMap((side) => {
    const priceYuan = shownPrice(line, side)
    return priceYuan === null ? [] : [{ priceYuan, computedYuan }]
  })
}

/** The matrix of the talks: a line an operation, both sides, what is between them and what is agreed. */
export function GapMatrix({ table, matrix, explained, onExplain }: GapMatrixProps) {
  const halfWidth = useMemo(() => plotHalfWidth(table.lines.flatMap(plotted)), [table])
  return (
    <div className="gap-matrix">
      <DataTable label="双方报价" rows="dense">
        <Head />
        <tbody>
          {matrix.shown.map((line) => (
            <Row
              key={line.operationId}
              table={table}
              line={line}
              matrix={matrix}
              halfWidth={halfWidth}
              explained={matrix.line === line ? explained : undefined}
              onExplain={onExplain}
            />
          ))}
        </tbody>
        <Foot table={table} />
      </DataTable>
    </div>
  )
}

function Head() {
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

type RowProps = {
  readonly table: GapTable
  readonly line: GapLine
  readonly matrix: Matrix
  readonly halfWidth: Ratio
  readonly explained: ExplainedFigure | undefined
  readonly onExplain: GapMatrixProps['onExplain']
}

function Row({ table, line, matrix, halfWidth, explained, onExplain }: RowProps) {
  const { lock, gapYuan } = line
  const locked = lock !== null
  return (
    <tr
      className={locked ? 'gap-matrix-locked' : undefined}
      aria-current={matrix.line === line ? 'true' : undefined}
      onClick={() => matrix.line !== line && matrix.goTo({ operationId: line.operationId })}
    >
      <td className="data-table-number data-table-quiet gap-matrix-index">{line.number}</td>
      <th scope="row" className="gap-matrix-name" title={line.name}>
        {line.name}
        {table.countsDiffer && <span className="gap-matrix-count">×{line.countPerGarment}</span>}
      </th>
      <td className="data-table-number data-table-quiet">{figureWords(line.currentYuan ?? undefined)}</td>
      <td className="data-table-number">
        <Figure
          value={line.computedYuan ?? undefined}
          label={`${line.name} 计算价`}
          muted={locked}
          open={explained === 'computed-price'}
          tabStop={matrix.line === line}
          {...(line.lockChanged === null
            ? { onOpen: () => onExplain(line.operationId, 'computed-price') }
            : {})}
        />
      </td>
      {sides.map((side) => (
        <SideCell key={side} line={line} side={side} matrix={matrix} />
      ))}
      <td
        className={
          gapYuan === null ? 'data-table-number data-table-quiet' : 'data-table-number data-table-strong'
        }
      >
        {figureWords(gapYuan ?? undefined)}
      </td>
      <td className="gap-matrix-plot">
        <PositionPlot line={line} halfWidth={halfWidth} />
      </td>
      <td className="data-table-number data-table-quiet">{adjustmentWords(lock?.adjustmentYuan)}</td>
      <td className={locked ? 'data-table-number data-table-strong' : 'data-table-number data-table-quiet'}>
        <Figure
          value={lock?.priceYuan}
          label={`${line.name} 达成价`}
          strong={locked}
          open={explained === 'price'}
          tabStop={matrix.line === line}
          {...(line.lockChanged === null ? { onOpen: () => onExplain(line.operationId, 'price') } : {})}
        />
      </td>
      <td>
        <LineMark status={line.status} twoVersions={line.conflicts.length > 0} />
      </td>
    </tr>
  )
}

function Foot({ table }: { readonly table: GapTable }) {
  const { totals, lines, lockedCount, countsDiffer } = table
  return (
    <tfoot>
      <tr>
        <td />
        <th scope="row" className="gap-matrix-total">
          每件合计 {lines.length} 行{countsDiffer && '，已乘每件数量'}
        </th>
        <td className="data-table-number">{figureWords(totals.currentYuan ?? undefined)}</td>
        <td className="data-table-number">{figureWords(totals.computedYuan ?? undefined)}</td>
        <td className="data-table-number side-cell-union">{figureWords(totals.unionYuan ?? undefined)}</td>
        <td className="data-table-number side-cell-employer">
          {figureWords(totals.employerYuan ?? undefined)}
        </td>
        <td className="data-table-number">{figureWords(totals.gapYuan ?? undefined)}</td>
        <td />
        <td className="data-table-number">{adjustmentWords(totals.adjustmentYuan)}</td>
        <td className="data-table-number gap-matrix-agreed">{figureWords(totals.agreedYuan ?? undefined)}</td>
        <td className="gap-matrix-count-locked">{lockedCount} 行锁定</td>
      </tr>
    </tfoot>
  )
}
