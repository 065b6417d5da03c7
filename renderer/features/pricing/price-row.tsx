import { memo, type ReactNode } from 'react'
import { LockOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { priceRise } from '../../../shared/case/pricing/price-rise.ts'
import { standingLock, type PricedOperation } from '../../../shared/case/pricing/priced-operation.ts'
import { formatApproximatePercent } from '../../../shared/numbers/approximate.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { Figure } from '../../components/figure.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { figureColumnNames, type FigureColumn } from './figure-columns.ts'
import { FloorMark } from './floor-mark.tsx'
import { padded, riseWords } from './pricing-words.ts'
import { TimeSourceCell } from './time-source-cell.tsx'

/** How many decimals each column shows, the same for every line of a product. */
export type ColumnDecimals = {
  readonly seconds: number
  readonly hourly: number
  readonly price: number
}

type PriceRowProps = {
  readonly row: PricedOperation
  readonly number: number
  readonly hourlyYuan: DecimalString | undefined
  readonly decimals: ColumnDecimals
  readonly floor: FloorRule | null
  /** The figure of this line whose derivation is shown; a reference of the line counts as its own. */
  readonly shown: ExplainedFigure | undefined
  /** The figure that Tab stops at. */
  readonly stop: FigureColumn | undefined
  readonly onOpen: (operationId: string, figure: ExplainedFigure) => void
  readonly onMeasure: (operationId: string) => void
}

/** One line of the table; drawn again only when its own figures change. */
export const PriceRow = memo(function PriceRow(props: PriceRowProps) {
  const { row, number, hourlyYuan, decimals, floor, shown, stop, onOpen, onMeasure } = props
  const { operation, grade, time, precision } = row
  const name = operation.name ?? ''
  const pad = (value: DecimalString | null | undefined, most: number) =>
    value === null || value === undefined ? undefined : padded(value, most)
  const cell = (
    column: FigureColumn,
    value: string | undefined,
    look: { strong?: boolean; muted?: boolean } = {},
  ) => (
    <td className="data-table-number" data-figure={column}>
      <Figure
        value={value}
        label={`${name} ${figureColumnNames[column]}`}
        onOpen={() => onOpen(operation.id, column)}
        open={shown === column}
        tabStop={stop === column}
        {...look}
      />
    </td>
  )
  return (
    <tr data-operation={operation.id} aria-current={shown === undefined ? undefined : 'true'}>
      <td className="data-table-number data-table-quiet price-row-number">{number}</td>
      <td>
        <span className="price-row-name">
          <span className="price-row-operation" title={name}>
            {name}
          </span>
          <Count value={operation.countPerGarment} />
          {standingLock(row) !== null && (
            <Mark>
              <Icon of={LockOutlined} /> 达成
            </Mark>
          )}
          {row.belowFloor && floor !== null && (
            <FloorMark row={row} floor={floor} onOpen={() => onOpen(operation.id, 'floor')} />
          )}
        </span>
      </td>
      <td>{grade?.name ?? <span className="price-row-todo">缺等级</span>}</td>
      <td>
        <TimeSourceCell row={row} onMeasure={() => onMeasure(operation.id)} />
      </td>
      {cell('standard-time', pad(time.seconds, decimals.seconds))}
      <td className="data-table-number data-table-quiet price-row-error">
        {precision === null ? '—' : `±${formatApproximatePercent(precision.relative, 1)}`}
      </td>
      {cell('output-quota', row.quotaPieces ?? undefined)}
      {cell('hourly-standard', pad(hourlyYuan, decimals.hourly), { muted: true })}
      {cell('price', pad(row.priceYuan, decimals.price), { strong: true })}
      {cell('shift-income', row.shiftIncomeYuan ?? undefined, { muted: true })}
      <td className="data-table-number data-table-quiet">
        {figureWords(pad(operation.currentPriceYuan, decimals.price))}
      </td>
      <td className="data-table-number data-table-quiet price-row-rise">
        {riseWords(priceRise(row.priceYuan, operation.currentPriceYuan))}
      </td>
    </tr>
  )
})

function Count({ value }: { readonly value: DecimalString | null | undefined }) {
  if (value === null || value === undefined || value === '1') return null
  return <Mark>每件 × {value}</Mark>
}

function Mark({ children }: { readonly children: ReactNode }) {
  return <span className="price-row-mark">{children}</span>
}
