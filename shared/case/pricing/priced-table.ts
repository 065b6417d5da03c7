import { timesCount } from '../../bargaining/gap.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { sumShown, type Total } from '../../numbers/total.ts'
import type { Result } from '../../problems/result.ts'
import { succeed } from '../../problems/result.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import type { Terms } from '../../terms/terms.ts'
import { operationsOf } from '../products/operation-rows.ts'
import { readTerms } from '../terms/read-terms.ts'
import { priceOperation, standingLock, type PricedOperation } from './priced-operation.ts'

export type PricedTable = {
  readonly terms: Terms
  readonly productId: string
  readonly rows: readonly PricedOperation[]
  /** Per garment: each line times its count per garment. */
  readonly totalSeconds: Total
  readonly totalComputedYuan: Total
  readonly totalAdjustmentYuan: Total
  readonly totalPriceYuan: Total
  readonly totalCurrentYuan: Total
  /** False when every line counts once: then the totals are the plain sums of their columns. */
  readonly countsDiffer: boolean
  /** Whether a coefficient table applies to any line; else no column speaks of coefficients. */
  readonly usesCoefficients: boolean
}

const one = decimalOfCount(1n)

const countOf = ({ operation }: PricedOperation): DecimalString => operation.countPerGarment ?? one

/** A figure of a line as often as a garment counts it. */
export function perGarment(
  row: PricedOperation,
  value: DecimalString | null | undefined,
): DecimalString | null {
  if (value === null || value === undefined) return null
  const count = countOf(row)
  return count === one ? value : timesCount(value, count)
}

function buildTable(state: FoldState, terms: Terms, productId: string): PricedTable {
  const rows = operationsOf(state, productId).map((operation) => priceOperation(state, terms, operation))
  const total = (figure: (row: PricedOperation) => DecimalString | null | undefined) =>
    sumShown(rows.map((row) => perGarment(row, figure(row))))
  return {
    terms,
    productId,
    rows,
    totalSeconds: total(({ time }) => time.seconds),
    totalComputedYuan: total((row) => standingLock(row)?.computedYuan ?? row.computedYuan),
    totalAdjustmentYuan: total(({ lock }) => lock?.adjustmentYuan),
    totalPriceYuan: total(({ priceYuan }) => priceYuan),
    totalCurrentYuan: total(({ operation }) => operation.currentPriceYuan),
    countsDiffer: rows.some((row) => countOf(row) !== one),
    usesCoefficients: rows.some(({ coefficients }) => coefficients.length > 0),
  }
}

/** The priced table of a product at one version of the case, or what the terms still lack. */
export const pricedTable: (state: FoldState, productId: string) => Result<PricedTable> = remember(
  (state, productId) => {
    const terms = readTerms(state)
    return terms.ok ? succeed(buildTable(state, terms.value, productId)) : terms
  },
)
