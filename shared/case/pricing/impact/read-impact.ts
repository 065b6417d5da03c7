import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { succeed, type Result } from '../../../problems/result.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { remember } from '../../../record/remember.ts'
import type { Terms } from '../../../terms/terms.ts'
import { readRecord } from '../../read.ts'
import { standingLock, type PricedOperation } from '../priced-operation.ts'
import { pricedTable } from '../priced-table.ts'
import { buildColumn, type ColumnSource, type CountedLine, type ImpactColumn } from './impact-column.ts'
import { packagesOf, readAssumptions, type StatedAssumptions } from './impact-records.ts'
import { readPiecesBesidePeople, type PiecesBesidePeople } from './month-pieces.ts'
import { packagePrices, readPackage } from './package-prices.ts'

/** Why a line is left out of every sum. */
export type LeftOut = 'no-price' | 'no-current-price' | 'no-volume'

export type ImpactRow = {
  readonly priced: PricedOperation
  readonly volume: DecimalString | null
  readonly leftOut: LeftOut | null
}

export type Impact = {
  readonly terms: Terms
  readonly productId: string
  /** What packages are compared with: today's prices, or the computed ones where no line has a price of today. */
  readonly comparedWith: 'today' | 'computed'
  readonly rows: readonly ImpactRow[]
  readonly lines: readonly CountedLine[]
  readonly assumptions: StatedAssumptions
  /** Null while either is not assumed yet. */
  readonly pieces: PiecesBesidePeople | null
  /** Today, computed, agreed where anything is, then the packages in their order. */
  readonly columns: readonly ImpactColumn[]
}

const leftOutOf = (
  { time, computedYuan, operation }: PricedOperation,
  volume: DecimalString | null,
  comparedWith: Impact['comparedWith'],
): LeftOut | null => {
  if (time.seconds === null || computedYuan === null) return 'no-price'
  if (comparedWith === 'today' && (operation.currentPriceYuan ?? null) === null) return 'no-current-price'
  return volume === null ? 'no-volume' : null
}

const countedLine = ({ priced, volume, leftOut }: ImpactRow, comparedWith: Impact['comparedWith']) => {
  const { operation, time, computedYuan } = priced
  const beforeYuan = comparedWith === 'today' ? operation.currentPriceYuan : computedYuan
  return leftOut !== null || volume === null || time.seconds === null || !beforeYuan
    ? null
    : {
        operationId: operation.id,
        standardTimeSeconds: time.seconds,
        beforeYuan,
        monthlyVolume: volume,
      }
}

function sourcesOf(
  state: FoldState,
  terms: Terms,
  rows: readonly PricedOperation[],
  { comparedWith, productId }: Pick<Impact, 'comparedWith' | 'productId'>,
): readonly ColumnSource[] {
  const column = (kind: 'today' | 'computed' | 'agreed', priceOf: (row: PricedOperation) => unknown) => ({
    key: kind,
    kind,
    stated: null,
    prices: succeed(rows.map((row) => (priceOf(row) ?? null) as DecimalString | null)),
  })
  const isAgreed = rows.some((row) => standingLock(row) !== null)
  return [
    ...(comparedWith === 'today' ? [column('today', ({ operation }) => operation.currentPriceYuan)] : []),
    column('computed', ({ computedYuan }) => computedYuan),
    ...(isAgreed ? [column('agreed', (row) => standingLock(row)?.priceYuan ?? row.computedYuan)] : []),
    ...packagesOf(state, productId).map((entry): ColumnSource => {
      const stated = readPackage(state, terms, entry)
      return { key: entry.id, kind: 'package', stated, prices: packagePrices(terms, rows, stated) }
    }),
  ]
}

function buildImpact(state: FoldState, productId: string): Result<Impact> {
  const table = pricedTable(state, productId)
  if (!table.ok) return table
  const { terms, rows: priced } = table.value
  const hasCurrent = priced.some(({ operation }) => (operation.currentPriceYuan ?? null) !== null)
  const comparedWith = hasCurrent ? 'today' : 'computed'
  const rows = priced.map((one): ImpactRow => {
    const volume = readRecord(state, 'monthly-volume', one.operation.id)?.pieces ?? null
    return { priced: one, volume, leftOut: leftOutOf(one, volume, comparedWith) }
  })
  const counted = new Map<number, CountedLine>()
  for (const [place, row] of rows.entries()) {
    const line = countedLine(row, comparedWith)
    if (line !== null) counted.set(place, line)
  }
  const assumptions = readAssumptions(state, terms, productId)
  const columns = sourcesOf(state, terms, priced, { comparedWith, productId }).map((source) =>
    buildColumn(source, { rows: priced, counted }, assumptions),
  )
  const lines = [...counted.values()]
  const pieces = readPiecesBesidePeople({ rows, lines, assumptions })
  return succeed({ terms, productId, comparedWith, rows, lines, assumptions, pieces, columns })
}

/**
 * 方案影响 of one product: today, as computed, as agreed, and each package side by side under the same assumptions,
 * or what the terms still lack. It reads prices and changes none.
 */
export const readImpact: (state: FoldState, productId: string) => Result<Impact> = remember(buildImpact)
