import type { PriceExample } from '../../agreement/price-example.ts'
import { powerOfTen, writeDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import { decimalsOnPaper, displayRatio } from '../../numbers/display.ts'
import { ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import { exactPieceRate } from '../../pay/piece-rate/piece-rate.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Terms } from '../../terms/terms.ts'
import { printedTime } from '../measurement/printed-time.ts'
import { isKept, timeDecimals } from '../pricing/kept-times.ts'
import type { PricedOperation } from '../pricing/priced-operation.ts'
import type { PricedTable } from '../pricing/priced-table.ts'
import { isAgreed } from '../bargaining/agreed-lines.ts'

const isNothing = (value: DecimalString): boolean => !/[1-9]/.test(value)
const withSign = (value: DecimalString): string => (value.startsWith('-') ? value : `+${value}`)

const exactPrice = (
  terms: Terms,
  seconds: DecimalString,
  coefficient: DecimalString,
  ofTables: readonly DecimalString[] = [],
): Ratio =>
  ofTables.reduce(
    (made, one) => times(made, ratioOf(one)),
    exactPieceRate(ratioOf(seconds), ratioOf(terms.baseHourlyYuan), ratioOf(coefficient)),
  )

/** A cut figure must still show the digit that decides the rounding. */
const shownExact = (terms: Terms, exact: Ratio): string =>
  displayRatio(exact, Math.max(decimalsOnPaper, terms.priceRounding.scale + 1)).text

type Place = Pick<PriceExample, 'row' | 'style'>

function exampleOf(
  table: PricedTable,
  { lock, grade, time, coefficients }: PricedOperation,
  place: Place,
): PriceExample | null {
  if (lock === null || grade === null || time.seconds === null) return null
  const { terms } = table
  const ofTables = coefficients.map(({ coefficient }) => coefficient)
  const exact = exactPrice(terms, time.seconds, grade.coefficient, ofTables)
  return {
    ...place,
    grade: grade.name,
    seconds: printedTime({ scale: timeDecimals(table) }, time.seconds),
    baseHourlyYuan: terms.baseHourlyYuan,
    coefficient: grade.coefficient,
    lineCoefficients: ofTables,
    exactYuan: shownExact(terms, exact),
    tie: isTie(exact, terms.priceRounding.scale),
    computedYuan: lock.computedYuan,
    adjustmentYuan: isNothing(lock.adjustmentYuan) ? null : withSign(lock.adjustmentYuan),
    agreedYuan: lock.priceYuan,
  }
}

/** An hour in steps of a second, or of a tenth where times have tenths, is far enough to look for a tie. */
const longestMadeSeconds = 3600n

/** The shortest printable time whose price in the lowest grade stands exactly in the middle; null where there is none. */
function madeTie(terms: Terms): PriceExample | null {
  const [grade] = terms.workGrades
  if (grade === undefined) return null
  const { scale } = terms.timeRounding
  const tenths = Math.min(scale, 1)
  for (let step = 1n; step <= longestMadeSeconds * powerOfTen(tenths); step += 1n) {
    const seconds = writeDecimal(step * powerOfTen(scale - tenths), scale)
    const exact = exactPrice(terms, seconds, grade.coefficient)
    if (!isTie(exact, terms.priceRounding.scale)) continue
    const computedYuan = round(exact, terms.priceRounding)
    return {
      row: null,
      style: null,
      grade: grade.name,
      seconds,
      baseHourlyYuan: terms.baseHourlyYuan,
      coefficient: grade.coefficient,
      lineCoefficients: [],
      exactYuan: shownExact(terms, exact),
      tie: true,
      computedYuan,
      adjustmentYuan: null,
      agreedYuan: computedYuan,
    }
  }
  return null
}

/** `style` names the table where there are several. */
export type NamedTable = { readonly table: PricedTable; readonly style: string | null }

const examplesWanted = 3

const tieOf = (rows: readonly PriceExample[]): PriceExample | undefined =>
  rows.find((row) => row.tie && row.adjustmentYuan === null) ?? rows.find((row) => row.tie)

/**
 * Three rows of the tables in their order: one tie, one with an adjustment, the rest plain. Where no row is a tie a
 * made one stands last and says so. A row whose time the terms did not round stands back behind the others: it would
 * not show the rule. Empty until a line is agreed: nothing is worked through that nobody agreed.
 */
export function workedExamples(state: FoldState, tables: readonly NamedTable[]): readonly PriceExample[] {
  const worked = tables.flatMap(({ table, style }) =>
    table.rows.flatMap((row, index) => {
      const example = isAgreed(state, row) ? exampleOf(table, row, { row: String(index + 1), style }) : null
      return example === null ? [] : [{ example, kept: isKept(table.terms, row) }]
    }),
  )
  const [first] = tables
  if (first === undefined || worked.length === 0) return []
  const byRule = worked.flatMap(({ example, kept }) => (kept ? [] : [example]))
  const rows = [...byRule, ...worked.flatMap(({ example, kept }) => (kept ? [example] : []))]
  const tie = tieOf(byRule) ?? tieOf(rows)
  const made = tie === undefined ? madeTie(first.table.terms) : null
  const adjusted = rows.find((row) => row.adjustmentYuan !== null && row !== tie)
  const special = [tie, adjusted].filter((row) => row !== undefined)
  const places = examplesWanted - special.length - (made === null ? 0 : 1)
  const plain = rows.filter((row) => !special.includes(row)).slice(0, places)
  const chosen = worked.flatMap(({ example }) =>
    special.includes(example) || plain.includes(example) ? [example] : [],
  )
  return made === null ? chosen : [...chosen, made]
}
