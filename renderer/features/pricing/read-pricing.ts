import { readFloorRule, type FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import { assessedOperations } from '../../../shared/case/pricing/achievability/read-achievability.ts'
import { lineErrors } from '../../../shared/case/pricing/line-error.ts'
import { pricedTable, type PricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { operationsOf } from '../../../shared/case/products/operation-rows.ts'
import { listRecords, readRecord } from '../../../shared/case/read.ts'
import { adviseOnTiers, wageTiersOf } from '../../../shared/case/terms/engine-terms.ts'
import { readTerms } from '../../../shared/case/terms/read-terms.ts'
import { lastSubmittedRound } from '../../../shared/case/terms/terms-lock.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import type { WageTier } from '../../../shared/pay/wage-tier/wage-tier.ts'
import type { Terms } from '../../../shared/terms/terms.ts'
import type { ColumnDecimals } from './price-row.tsx'
import type { ProductGroup } from './price-table.tsx'
import { mostDecimals } from '../../components/column-decimals.ts'
import { commonUnit } from '../../components/table/common-unit.ts'
import { tierSentences } from './pricing-words.ts'

export type Pricing = {
  readonly terms: Terms
  readonly tiers: readonly WageTier[]
  readonly advice: readonly string[]
  readonly floor: FloorRule | null
  readonly groups: readonly ProductGroup[]
  /** What most lines of the case are counted in. */
  readonly headUnit: string
  readonly decimals: ColumnDecimals
  readonly compared: number
  readonly passed: number
  readonly usedInRound: string | undefined
}

/** Above this many lines only the chosen product stands open at first. */
const comfortable = 240

const nothingSaid = new Map<string, never>()

/** Products people folded or opened by hand; the rest follows the size of the case. */
export type Folds = ReadonlyMap<string, boolean>

const decimalsOf = (
  terms: Terms,
  tiers: readonly WageTier[],
  tables: readonly PricedTable[],
): ColumnDecimals => {
  const rows = tables.flatMap((table) => table.rows)
  return {
    seconds: mostDecimals(
      rows.map(({ time }) => time.seconds),
      terms.timeRounding.scale,
    ),
    hourly: mostDecimals(tiers.map(({ hourlyYuan }) => hourlyYuan)),
    price: mostDecimals(
      rows.flatMap(({ priceYuan, operation }) => [priceYuan, operation.currentPriceYuan]),
      terms.priceRounding.scale,
    ),
    coefficient: tables.some(({ usesCoefficients }) => usesCoefficients)
      ? mostDecimals(
          rows.map(({ coefficient }) => coefficient),
          2,
        )
      : null,
  }
}

/** Everything the page shows of the case at one version; null while the terms are open. */
export function readPricing(state: FoldState, productId: string | undefined, folds: Folds): Pricing | null {
  const terms = readTerms(state)
  if (!terms.ok) return null
  const wage = wageTiersOf(terms.value)
  const tiers = wage.ok ? wage.value : []
  const products = listRecords(state, 'product')
  const counts = new Map(products.map(({ id }) => [id, operationsOf(state, id).length]))
  const isLarge = [...counts.values()].reduce((sum, count) => sum + count, 0) > comfortable
  const groups = products.map(({ id, name, countingUnit }): ProductGroup => {
    const isOpen = folds.get(id) ?? (!isLarge || id === productId)
    const table = isOpen ? pricedTable(state, id) : undefined
    return {
      productId: id,
      name: name ?? '未命名产品',
      countingUnit: countingUnit ?? '件',
      count: counts.get(id) ?? 0,
      chosen: id === productId,
      table: table?.ok === true ? table.value : null,
      errors: isOpen ? lineErrors(state, id) : nothingSaid,
      assessed: isOpen ? assessedOperations(state, id) : nothingSaid,
    }
  })
  const tables = groups.flatMap(({ table }) => table ?? [])
  const compared = tables
    .flatMap(({ rows }) => rows)
    .filter(({ floorYuan, priceYuan }) => floorYuan !== null && priceYuan !== null)
  return {
    terms: terms.value,
    tiers,
    advice: tierSentences(adviseOnTiers(terms.value), tiers),
    floor: readFloorRule(terms.value),
    groups,
    headUnit: commonUnit(
      products.flatMap((product) =>
        operationsOf(state, product.id).map((one) => one.countingUnit ?? product.countingUnit ?? '件'),
      ),
      readRecord(state, 'product', productId ?? '')?.countingUnit ?? '件',
    ),
    decimals: decimalsOf(terms.value, tiers, tables),
    compared: compared.length,
    passed: compared.filter(({ belowFloor }) => !belowFloor).length,
    usedInRound: lastSubmittedRound(state),
  }
}
