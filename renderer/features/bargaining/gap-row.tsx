import { WarningOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { isOfferAboveAsk } from '../../../shared/bargaining/gap.ts'
import { sides } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import type { Ratio } from '../../../shared/numbers/ratio.ts'
import { Figure } from '../../components/figure.tsx'
import { padded } from '../../components/column-decimals.ts'
import { figureWords } from '../../components/figure-words.ts'
import { Icon } from '../../components/icon.tsx'
import { CountedIn } from '../../components/table/counted-in.tsx'
import { adjustmentWords, offerAboveWords } from './bargaining-words.ts'
import { LineMark } from './line-mark.tsx'
import { PositionPlot } from './position-plot.tsx'
import { SideCell } from './side-cell.tsx'
import type { Matrix } from './use-matrix.ts'

type GapRowProps = {
  readonly table: GapTable
  readonly line: GapLine
  readonly matrix: Matrix
  readonly countingUnit: string
  readonly headUnit: string
  readonly halfWidth: Ratio
  /** Prices from elsewhere may carry more decimals than the terms say. */
  readonly currentDecimals: number
  readonly explained: ExplainedFigure | undefined
  readonly onExplain: (operationId: string, figure: ExplainedFigure) => void
}

/** Such a cell has chosen line and side itself; the row knows the line alone and would put the former side back. */
const isSideCell = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.side-cell') !== null

/** One line of the talks. Figures frozen on another baseline have no derivation any more. */
export function GapRow(props: GapRowProps) {
  const { table, line, matrix, countingUnit, headUnit, halfWidth, currentDecimals, explained, onExplain } =
    props
  const { lock, gapYuan } = line
  const locked = lock !== null
  const goToLine = () => matrix.line !== line && matrix.goTo({ operationId: line.operationId })
  return (
    <tr
      className={locked ? 'gap-matrix-locked' : undefined}
      aria-current={matrix.line === line ? 'true' : undefined}
      onClick={({ target }) => !isSideCell(target) && goToLine()}
    >
      <td className="data-table-number data-table-quiet gap-matrix-index">{line.number}</td>
      <th scope="row" className="gap-matrix-name counted-in-name" title={line.name}>
        {line.name}
        <CountedIn unit={countingUnit} headUnit={headUnit} />
        {table.countsDiffer && <span className="gap-matrix-count">×{line.countPerGarment}</span>}
      </th>
      <td className="data-table-number data-table-quiet">
        {figureWords(line.currentYuan === null ? undefined : padded(line.currentYuan, currentDecimals))}
      </td>
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
      <GapCell gapYuan={gapYuan} />
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

function GapCell({ gapYuan }: Pick<GapLine, 'gapYuan'>) {
  const quiet = gapYuan === null ? 'data-table-quiet' : 'data-table-strong'
  return (
    <td className={`data-table-number ${quiet}`}>
      {gapYuan !== null && isOfferAboveAsk(gapYuan) && (
        <Tooltip title={offerAboveWords}>
          <Icon of={WarningOutlined} className="gap-matrix-above" label={offerAboveWords} />
        </Tooltip>
      )}
      {figureWords(gapYuan ?? undefined)}
    </td>
  )
}
