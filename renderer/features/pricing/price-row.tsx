import { memo, type ReactNode } from 'react'
import { ExclamationCircleOutlined, LockOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { priceRise } from '../../../shared/case/pricing/price-rise.ts'
import {
  isOutrun,
  standingLock,
  type PricedOperation,
} from '../../../shared/case/pricing/priced-operation.ts'
import type { Assessed } from '../../../shared/case/pricing/achievability/read-achievability.ts'
import { errorYuan, type LineError } from '../../../shared/case/pricing/line-error.ts'
import { formatApproximatePercent } from '../../../shared/numbers/approximate.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { Figure } from '../../components/figure.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { AchievabilityMark } from './achievability/achievability-mark.tsx'
import { figureColumnNames, type FigureColumn } from './figure-columns.ts'
import { FloorMark } from './floor-mark.tsx'
import { OutrunMark } from './outrun-mark.tsx'
import { padded } from '../../components/column-decimals.ts'
import { CountedIn } from '../../components/table/counted-in.tsx'
import { riseWords } from './pricing-words.ts'
import { TimeSourceCell } from './time-source-cell.tsx'

/** How many decimals each column shows, the same for every line of a product. */
export type ColumnDecimals = {
  readonly seconds: number
  readonly hourly: number
  readonly price: number
  /** Null while no coefficient table applies to any line: then no column speaks of coefficients. */
  readonly coefficient: number | null
}

type PriceRowProps = {
  readonly row: PricedOperation
  readonly number: number
  readonly countingUnit: string
  readonly headUnit: string
  readonly hourlyYuan: DecimalString | undefined
  readonly decimals: ColumnDecimals
  readonly floor: FloorRule | null
  readonly error: LineError | undefined
  /** Whether the quota can be reached; only where outputs are recorded. */
  readonly reading: Assessed | undefined
  /** The figure of this line whose derivation is shown; a reference of the line counts as its own. */
  readonly shown: ExplainedFigure | undefined
  /** The figure that Tab stops at. */
  readonly stop: FigureColumn | undefined
  readonly onOpen: (operationId: string, figure: ExplainedFigure) => void
  readonly onMeasure: (operationId: string) => void
  readonly onReach: (operationId: string) => void
  readonly onBargain: () => void
}

/** One line of the table; drawn again only when its own figures change. */
export const PriceRow = memo(function PriceRow(props: PriceRowProps) {
  const { row, number, hourlyYuan, decimals, floor, error, reading, shown, stop } = props
  const { countingUnit, headUnit, onOpen, onMeasure, onReach, onBargain } = props
  const { operation, grade, time } = row
  const name = operation.name ?? ''
  const pad = (value: DecimalString | null | undefined, most: number) =>
    value === null || value === undefined ? undefined : padded(value, most)
  const cell = (
    column: FigureColumn,
    value: string | undefined,
    { before, ...look }: { strong?: boolean; muted?: boolean; before?: ReactNode } = {},
  ) => (
    <td className="data-table-number" data-figure={column}>
      {before}
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
          <CountedIn unit={countingUnit} headUnit={headUnit} />
          <Count value={operation.countPerGarment} />
          <BandMark row={row} onPress={() => onOpen(operation.id, 'price')} />
          {standingLock(row) !== null && (
            <Mark>
              <Icon of={LockOutlined} /> 达成
            </Mark>
          )}
          {isOutrun(row) && <OutrunMark row={row} onPress={onBargain} />}
          {row.belowFloor && floor !== null && (
            <FloorMark row={row} floor={floor} onOpen={() => onOpen(operation.id, 'floor')} />
          )}
          {reading !== undefined && (
            <AchievabilityMark
              reading={reading}
              countingUnit={countingUnit}
              onOpen={() => onReach(operation.id)}
            />
          )}
        </span>
      </td>
      <td>{grade?.name ?? <span className="price-row-todo">缺等级</span>}</td>
      <td>
        <TimeSourceCell row={row} onMeasure={() => onMeasure(operation.id)} />
      </td>
      {cell('standard-time', pad(time.seconds, decimals.seconds))}
      {cell('time-error', errorWords(error), { muted: true })}
      {cell('output-quota', row.quotaPieces ?? undefined)}
      {cell('hourly-standard', pad(hourlyYuan, decimals.hourly), { muted: true })}
      {decimals.coefficient !== null &&
        cell('coefficient', pad(row.coefficient, decimals.coefficient), { muted: true })}
      {cell('price', pad(row.priceYuan, decimals.price), {
        strong: true,
        before:
          isOutrun(row) && row.computedYuan !== row.lock?.computedYuan ? (
            <span className="price-row-outrun">现算 {pad(row.computedYuan, decimals.price)}</span>
          ) : (
            <Band row={row} error={error} scale={decimals.price} />
          ),
      })}
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

/** ±5.1%; where only the sampling error can be said, it is called so. */
const errorWords = (error: LineError | undefined): string | undefined => {
  if (error === undefined) return undefined
  const percent = `±${formatApproximatePercent(error.relative, 1)}`
  return error.kind === 'combined' ? percent : `抽样 ${percent}`
}

/** What a coefficient table still asks of the line; a press opens its price, under which it is chosen. */
function BandMark({ row, onPress }: { readonly row: PricedOperation; readonly onPress: () => void }) {
  const isLost = row.problems.some(({ code }) => code === 'no-band')
  if (!isLost && !row.awaitsBand) return null
  return (
    <button type="button" className="price-row-todo" onClick={onPress}>
      <Icon of={ExclamationCircleOutlined} /> {isLost ? '系数要重选' : '系数待选'}
    </button>
  )
}

type BandProps = {
  readonly row: PricedOperation
  readonly error: LineError | undefined
  readonly scale: number
}

/** What the measurement leaves open in a computed price; an agreed price is agreed. */
function Band({ row: { computedYuan, lock }, error, scale }: BandProps) {
  if (error === undefined || computedYuan === null || lock !== null) return null
  const yuan = errorYuan(error, computedYuan, scale)
  return yuan === null ? null : <span className="price-row-band">±{yuan}</span>
}

function Count({ value }: { readonly value: DecimalString | null | undefined }) {
  if (value === null || value === undefined || value === '1') return null
  return <Mark>每件 × {value}</Mark>
}

function Mark({ children }: { readonly children: ReactNode }) {
  return <span className="price-row-mark">{children}</span>
}
