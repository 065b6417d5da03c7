import { exactPieceRate } from '../../pay/piece-rate/piece-rate.ts'
import { powerOfTen, writeDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact, type ExactString } from '../../numbers/exact-string.ts'
import { ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Terms } from '../../terms/terms.ts'
import type { PricedOperation } from '../pricing/priced-operation.ts'
import type { PricedTable } from '../pricing/priced-table.ts'
import { isAgreed } from './agreed-lines.ts'

/** One sum as the agreement prints it; everything but the row comes from the terms and the line. */
export type WorkedExample = {
  /** Null for a made example. */
  readonly row: { readonly productId: string; readonly number: number } | null
  readonly gradeName: string
  readonly seconds: DecimalString
  readonly baseHourlyYuan: DecimalString
  readonly coefficient: DecimalString
  readonly unrounded: ExactString
  readonly tie: boolean
  readonly computedYuan: DecimalString
  /** Null where nothing was added or taken away, or the example is made. */
  readonly adjustmentYuan: DecimalString | null
  readonly priceYuan: DecimalString
}

const isNothing = (value: DecimalString): boolean => !/[1-9]/.test(value)

const exactPrice = (terms: Terms, seconds: DecimalString, coefficient: DecimalString): Ratio =>
  exactPieceRate(ratioOf(seconds), ratioOf(terms.baseHourlyYuan), ratioOf(coefficient))

function exampleOf(table: PricedTable, row: PricedOperation, index: number): WorkedExample | null {
  const { terms, productId } = table
  if (row.lock === null || row.grade === null || row.time.seconds === null) return null
  const exact = exactPrice(terms, row.time.seconds, row.grade.coefficient)
  const { adjustmentYuan, computedYuan, priceYuan } = row.lock
  return {
    row: { productId, number: index + 1 },
    gradeName: row.grade.name,
    seconds: row.time.seconds,
    baseHourlyYuan: terms.baseHourlyYuan,
    coefficient: row.grade.coefficient,
    unrounded: writeExact(exact),
    tie: isTie(exact, terms.priceRounding.scale),
    computedYuan,
    adjustmentYuan: isNothing(adjustmentYuan) ? null : adjustmentYuan,
    priceYuan,
  }
}

/** An hour in steps of the printed time is far enough to look for a tie. */
const longestMadeSeconds = 3600n

/** The shortest printable time whose price in the lowest grade stands exactly in the middle; null where there is none. */
function madeTie(terms: Terms): WorkedExample | null {
  const [grade] = terms.workGrades
  if (grade === undefined) return null
  const { scale } = terms.timeRounding
  const steps = longestMadeSeconds * powerOfTen(Math.min(scale, 1))
  for (let step = 1n; step <= steps; step += 1n) {
    const seconds = writeDecimal(step * powerOfTen(scale - Math.min(scale, 1)), scale)
    const exact = exactPrice(terms, seconds, grade.coefficient)
    if (!isTie(exact, terms.priceRounding.scale)) continue
    const computedYuan = round(exact, terms.priceRounding)
    return {
      row: null,
      gradeName: grade.name,
      seconds,
      baseHourlyYuan: terms.baseHourlyYuan,
      coefficient: grade.coefficient,
      unrounded: writeExact(exact),
      tie: true,
      computedYuan,
      adjustmentYuan: null,
      priceYuan: computedYuan,
    }
  }
  return null
}

const examplesWanted = 3

/**
 * Three rows of the tables: one tie, one with an adjustment, one plain, as far as there are such; where no row is a
 * tie, the tie is a made one. Empty until a line is agreed: nothing is worked through that nobody agreed.
 */
export function workedExamples(state: FoldState, tables: readonly PricedTable[]): readonly WorkedExample[] {
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row, index) => (isAgreed(state, row) ? (exampleOf(table, row, index) ?? []) : [])),
  )
  const [table] = tables
  if (table === undefined || rows.length === 0) return []
  const tie = rows.find((example) => example.tie) ?? madeTie(table.terms)
  const adjusted = rows.find((example) => example.adjustmentYuan !== null && example !== tie)
  const chosen = [tie, adjusted].filter((example) => example !== null && example !== undefined)
  const plain = rows.filter((example) => !chosen.includes(example)).slice(0, examplesWanted - chosen.length)
  const order = (example: WorkedExample) => (example.row === null ? rows.length : rows.indexOf(example))
  return [...plain, ...chosen].sort((one, other) => order(one) - order(other))
}
