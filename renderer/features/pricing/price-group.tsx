import { memo, useEffect, useRef } from 'react'
import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import type { Assessed } from '../../../shared/case/pricing/achievability/read-achievability.ts'
import type { LineError } from '../../../shared/case/pricing/line-error.ts'
import type { PricedTable } from '../../../shared/case/pricing/priced-table.ts'
import type { WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import type { Total } from '../../../shared/numbers/total.ts'
import { TotalFigure } from '../../components/total-figure.tsx'
import type { FigureCell, ShownFigure } from './figure-columns.ts'
import { PriceRow, type ColumnDecimals } from './price-row.tsx'
import { padded } from '../../components/column-decimals.ts'

export type PriceGroupProps = {
  readonly name: string
  /** Of the product: a line that names none is counted in it. */
  readonly countingUnit: string
  /** What the heads of the table name. */
  readonly headUnit: string
  readonly count: number
  readonly chosen: boolean
  /** Null while the group is folded: then nothing of it is priced. */
  readonly table: PricedTable | null
  readonly errors: ReadonlyMap<string, LineError>
  readonly assessed: ReadonlyMap<string, Assessed>
  readonly tiers: readonly WageTier[]
  readonly decimals: ColumnDecimals
  readonly floor: FloorRule | null
  readonly shown: ShownFigure | undefined
  readonly stop: FigureCell | undefined
  readonly onFold: () => void
  readonly onOpen: (operationId: string, figure: ExplainedFigure) => void
  readonly onMeasure: (operationId: string) => void
  readonly onReach: (operationId: string) => void
  readonly onBargain: () => void
}

/** A product that begins in the lower half of the table is brought to its top; else nothing moves. */
function bringUp(head: HTMLElement): void {
  const scroller = head.closest('.data-table-scroll')
  if (scroller === null) return
  const top = head.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  if (top < 0 || top > scroller.clientHeight / 2) head.scrollIntoView({ block: 'start' })
}

/** The lines of one product under their head, which carries the sums of a whole garment. */
export const PriceGroup = memo(function PriceGroup(props: PriceGroupProps) {
  const { name, count, chosen, table, tiers, decimals, floor, shown, stop, onFold, ...acts } = props
  const { countingUnit, headUnit, errors, assessed, onOpen, onMeasure, onReach, onBargain } = acts
  const head = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (chosen && head.current !== null) bringUp(head.current)
  }, [chosen])
  const sum = (total: Total | undefined, most: number) =>
    total === undefined ? '' : <TotalFigure total={total} words={(value) => padded(value, most)} />
  return (
    <tbody aria-label={name}>
      <tr ref={head} className={chosen ? 'price-group-head price-group-chosen' : 'price-group-head'}>
        <th scope="rowgroup" colSpan={4}>
          <button type="button" className="price-group-fold" aria-expanded={table !== null} onClick={onFold}>
            <span className="price-group-name">{name}</span>
            <span className="price-group-count">{count} 道</span>
            <span className="price-group-mark" aria-hidden="true">
              {table === null ? <Icon of={RightOutlined} /> : <Icon of={DownOutlined} />}
            </span>
          </button>
        </th>
        <td className="data-table-number">{sum(table?.totalSeconds, decimals.seconds)}</td>
        <td colSpan={decimals.coefficient === null ? 3 : 4} />
        <td className="data-table-number">{sum(table?.totalPriceYuan, decimals.price)}</td>
        <td colSpan={3} />
      </tr>
      {table?.rows.map((row, index) => (
        <PriceRow
          key={row.operation.id}
          row={row}
          number={index + 1}
          countingUnit={row.operation.countingUnit ?? countingUnit}
          headUnit={headUnit}
          hourlyYuan={tiers.find(({ grade }) => grade === row.grade?.name)?.hourlyYuan}
          decimals={decimals}
          floor={floor}
          error={errors.get(row.operation.id)}
          reading={assessed.get(row.operation.id)}
          shown={shown?.operationId === row.operation.id ? shown.figure : undefined}
          stop={stop?.operationId === row.operation.id ? stop.column : undefined}
          onOpen={onOpen}
          onMeasure={onMeasure}
          onReach={onReach}
          onBargain={onBargain}
        />
      ))}
    </tbody>
  )
})
