import { assertNever } from '../problems/assert-never.ts'
import { missingFigure, type Figure, type MissingFigure } from './figure.ts'
import type { PublicText } from './public-text.ts'
import {
  words,
  type Cell,
  type Column,
  type ColumnRole,
  type Table,
  type TablePart,
  type TotalRow,
} from './table.ts'

type Amount = Figure | MissingFigure

/** What was paid before and the percent from there to the price; for the eye only, and on no page that is signed. */
export type Before = { readonly currentPrice: Amount; readonly rise: Amount }

/** One operation as it is printed, read from left to right as it was made. */
export type PriceRow = {
  readonly rowNumber: PublicText
  readonly operation: PublicText
  readonly countingUnit: PublicText
  readonly workGrade: PublicText
  readonly standardTime: Amount
  readonly outputQuota: Amount
  /** Of all coefficient tables together; missing where none applies. */
  readonly coefficient: Amount
  readonly computedPrice: Amount
  readonly adjustment: Amount
  readonly pieceRate: Amount
  readonly eightHourPay: Amount
  readonly source: PublicText
  readonly agreedRound: PublicText
  readonly measuredNow: boolean
  readonly before?: Before
}

export type PricePart = { readonly name: PublicText | null; readonly rows: readonly PriceRow[] }

/** Sums of the printed lines. */
export type PriceTotals = {
  readonly timeLabel: PublicText
  readonly standardTime: Amount
  readonly priceLabel: PublicText
  readonly computedPrice: Amount
  readonly adjustment: Amount
  readonly pieceRate: Amount
  readonly before?: Before
}

function cellOf(row: PriceRow, role: ColumnRole): Cell {
  switch (role) {
    case 'row-number':
      return words(row.rowNumber)
    case 'operation':
      return words(row.operation)
    case 'counting-unit':
      return words(row.countingUnit)
    case 'work-grade':
      return words(row.workGrade)
    case 'standard-time':
      return row.standardTime
    case 'output-quota':
      return row.outputQuota
    case 'coefficient':
      return row.coefficient
    case 'computed-price':
      return row.computedPrice
    case 'adjustment':
      return row.adjustment
    case 'piece-rate':
      return row.pieceRate
    case 'eight-hour-pay':
      return row.eightHourPay
    case 'source':
      return words(row.source)
    case 'agreed-round':
      return words(row.agreedRound)
    case 'current-price':
      return row.before?.currentPrice ?? missingFigure
    case 'rise':
      return row.before?.rise ?? missingFigure
    default:
      return assertNever(role)
  }
}

function totalRow(
  label: PublicText,
  columns: readonly Column[],
  sums: Partial<Record<ColumnRole, Amount>>,
): TotalRow {
  return { label, cells: columns.map((column) => sums[column.role] ?? null) }
}

export function priceTable(
  columns: readonly Column[],
  partHead: PublicText | null,
  parts: readonly PricePart[],
  totals: PriceTotals,
): Table {
  const tableParts: readonly TablePart[] = parts.map((part) => ({
    name: part.name,
    rows: part.rows.map((row) => ({
      cells: columns.map((column) => cellOf(row, column.role)),
      measuredNow: row.measuredNow,
    })),
  }))
  const time = totalRow(totals.timeLabel, columns, { 'standard-time': totals.standardTime })
  const price = totalRow(totals.priceLabel, columns, {
    'computed-price': totals.computedPrice,
    adjustment: totals.adjustment,
    'piece-rate': totals.pieceRate,
    ...(totals.before === undefined
      ? {}
      : { 'current-price': totals.before.currentPrice, rise: totals.before.rise }),
  })
  return { columns, partHead, parts: tableParts, totals: [time, price] }
}
