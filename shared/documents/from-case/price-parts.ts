import { isAgreed } from '../../case/bargaining/agreed-lines.ts'
import { timeDecimals } from '../../case/pricing/kept-times.ts'
import { standingLock, type PricedOperation } from '../../case/pricing/priced-operation.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { decimalOfCount, scaleOf, type DecimalString } from '../../numbers/decimal-string.ts'
import { wholeSum } from '../../numbers/total.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { missingFigure } from '../figure.ts'
import type { PriceDecimals } from '../price-columns.ts'
import type { PricePart, PriceRow, PriceTotals } from '../price-table.ts'
import { paper } from '../public-text.ts'
import { amount, type Amount } from './amount.ts'
import { beforeOfRow } from './price-before.ts'
import { madeText, recordText } from './public-field.ts'
import { sourceWord } from './source-word.ts'

const dash = paper`—`
const payDecimals = 2

const isNothing = (value: DecimalString): boolean => !/[1-9]/.test(value)

/** An adjustment that does not exist is a dash, never 0. */
export const adjustmentAmount = (value: DecimalString | null | undefined): Amount =>
  value === null || value === undefined || isNothing(value) ? missingFigure : amount(value)

/** 件, or what the row itself is counted in. */
export const countingUnitOf = ({ operation }: PricedOperation, productUnit: string): string =>
  operation.countingUnit ?? productUnit

export const unitsOf = (table: PricedTable, productUnit: string): readonly string[] => [
  ...new Set(table.rows.map((row) => countingUnitOf(row, productUnit))),
]

export type RowContext = {
  readonly productUnit: string
  /** Pale grey belongs to the weekly sheet, where the few new rows are to be seen at once. */
  readonly marksMeasured: boolean
  /** What was paid before belongs to the 定额表 alone. */
  readonly showsBefore?: boolean
}

/**
 * One line as it is printed. While it is not locked, or what it was locked on changed, nothing is agreed, so neither
 * price nor pay is printed: a draft never shows a computed price in the place of an agreed one.
 */
function priceRow(row: PricedOperation, index: number, context: RowContext): PriceRow {
  const { time, grade } = row
  const lock = standingLock(row)
  return {
    rowNumber: madeText(String(index + 1)),
    operation: recordText('operation', row.operation.name ?? ''),
    countingUnit: recordText('operation', countingUnitOf(row, context.productUnit)),
    workGrade: grade === null ? dash : recordText('work-grade', grade.name),
    standardTime: amount(time.seconds),
    outputQuota: amount(row.quotaPieces),
    coefficient: amount(row.coefficient),
    computedPrice: amount(lock?.computedYuan ?? row.computedYuan),
    adjustment: adjustmentAmount(lock?.adjustmentYuan),
    pieceRate: amount(lock?.priceYuan),
    eightHourPay: lock === null ? missingFigure : amount(row.shiftIncomeYuan),
    source: sourceWord(time),
    agreedRound: lock === null ? dash : madeText(lock.roundNumber),
    measuredNow: context.marksMeasured && time.source === 'measured',
    ...(context.showsBefore === true ? { before: beforeOfRow(row) } : {}),
  }
}

const sectionOf = ({ operation }: PricedOperation): string => operation.section?.trim() ?? ''

/** Neighbours of one 部位 form a part; a table in which no row names one has a single part without a name. */
export function priceParts(table: PricedTable, context: RowContext): readonly PricePart[] {
  const parts: { readonly name: string; readonly rows: PriceRow[] }[] = []
  for (const [index, row] of table.rows.entries()) {
    const name = sectionOf(row)
    const last = parts.at(-1)
    const printed = priceRow(row, index, context)
    if (last !== undefined && last.name === name) last.rows.push(printed)
    else parts.push({ name, rows: [printed] })
  }
  return parts.map(({ name, rows }) => ({ name: name === '' ? null : recordText('operation', name), rows }))
}

/** Sums of the printed lines; of the agreed prices only when every line has one: part of a sum misleads. */
export function priceTotals(state: FoldState, table: PricedTable): PriceTotals {
  const count = madeText(decimalOfCount(BigInt(table.rows.length)))
  const agreed = table.rows.every((row) => isAgreed(state, row))
  const timed = table.rows.every(({ time }) => time.seconds !== null)
  const priced = table.rows.every((row) => standingLock(row) !== null || row.computedYuan !== null)
  return {
    timeLabel: paper`整件工时合计（${count}道工序）`,
    standardTime: timed ? amount(wholeSum(table.totalSeconds)) : missingFigure,
    priceLabel: table.countsDiffer
      ? paper`整件计件单价合计（各行乘每件次数相加）`
      : paper`整件计件单价合计（各行相加）`,
    computedPrice: priced ? amount(wholeSum(table.totalComputedYuan)) : missingFigure,
    adjustment: agreed ? adjustmentAmount(wholeSum(table.totalAdjustmentYuan)) : missingFigure,
    pieceRate: agreed ? amount(wholeSum(table.totalPriceYuan)) : missingFigure,
  }
}

const mostDecimals = (least: number, values: readonly (DecimalString | null | undefined)[]): number =>
  values.reduce(
    (most, value) => (value === null || value === undefined ? most : Math.max(most, scaleOf(value))),
    least,
  )

/**
 * As many decimals as the rounding rules give. A time taken over as printed elsewhere, or a price locked under an
 * earlier rule, may carry more: the column then shows them all, for a digit is never cut.
 */
export function decimalsOf(table: PricedTable): PriceDecimals {
  const { terms, rows, usesCoefficients, totalPriceYuan } = table
  return {
    standardTime: timeDecimals(table),
    price: mostDecimals(terms.priceRounding.scale, [
      ...rows.flatMap(({ lock, computedYuan }) => [lock?.priceYuan, lock?.computedYuan ?? computedYuan]),
      totalPriceYuan.sum,
    ]),
    pay: payDecimals,
    coefficient: usesCoefficients
      ? mostDecimals(
          2,
          rows.map(({ coefficient }) => coefficient),
        )
      : null,
  }
}
