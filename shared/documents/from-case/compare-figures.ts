import { annexProducts, styleWord } from '../../case/agreement/annex-products.ts'
import { explain } from '../../case/pricing/explain.ts'
import { standingLock, type PricedOperation } from '../../case/pricing/priced-operation.ts'
import { pricedTable, type PricedTable } from '../../case/pricing/priced-table.ts'
import { workedExamples } from '../../case/agreement/worked-examples.ts'
import { readAgreementSources } from '../../case/terms/agreement-sources.ts'
import { recompute } from '../../derivation/recompute.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { compare, ratioOf } from '../../numbers/ratio.ts'
import { assertNever } from '../../problems/assert-never.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { AgreementDocument } from '../agreement-document.ts'
import type { DerivationAnnex } from '../derivation-annex.ts'
import type { DocumentModel } from '../document-model.ts'
import type { ColumnRole, Table } from '../table.ts'
import { distributions } from '../../measurement/statistics/distributions.ts'

/** Figures of a model held against the priced table once more; `different` names the places that are not the same. */
export type FigureComparison = { readonly compared: number; readonly different: readonly string[] }

type Expected = Readonly<Partial<Record<ColumnRole, DecimalString | null | undefined>>>

function expectedOf(row: PricedOperation): Expected {
  const lock = standingLock(row)
  return {
    'standard-time': row.time.seconds,
    'output-quota': row.quotaPieces,
    coefficient: row.coefficient,
    'computed-price': lock?.computedYuan ?? row.computedYuan,
    adjustment: lock?.adjustmentYuan,
    'piece-rate': lock?.priceYuan,
    'eight-hour-pay': lock === null ? null : row.shiftIncomeYuan,
  }
}

const isZero = (value: DecimalString): boolean => !/[1-9]/.test(value)

function sameCell(
  cell: Table['parts'][number]['rows'][number]['cells'][number],
  expected: DecimalString | null,
): boolean {
  if (cell.kind === 'words') return false
  if (cell.kind === 'missing') return expected === null || isZero(expected)
  return expected !== null && compare(ratioOf(cell.decimal), ratioOf(expected)) === 0
}

function compareTable(table: Table, priced: PricedTable): FigureComparison {
  const rows = table.parts.flatMap((part) => part.rows)
  const places = priced.rows.flatMap((row, index) => {
    const expected = expectedOf(row)
    return table.columns.flatMap(({ role, figures }, at) => {
      if (figures === null || !(role in expected)) return []
      const cell = rows[index]?.cells[at]
      const same = cell !== undefined && sameCell(cell, expected[role] ?? null)
      return [{ place: `第${String(index + 1)}行`, same }]
    })
  })
  return summarise(places)
}

const summarise = (
  places: readonly { readonly place: string; readonly same: boolean }[],
): FigureComparison => ({
  compared: places.length,
  different: [...new Set(places.flatMap(({ place, same }) => (same ? [] : [place])))],
})

/** Articles whose bound figures come from the tables and the terms. */
const boundArticles = new Set(['小时工资标准', '计算单价', '算例'])
const isFigure = (text: string): boolean => /^[0-9.]+…?$/.test(text)

/** What may stand there: the terms, the locked lines, and the worked sums, all computed anew. */
function tableFigures(state: FoldState): ReadonlySet<string> {
  const tables = annexProducts(state).flatMap((product) => {
    const table = pricedTable(state, product.id)
    return table.ok ? [{ table: table.value, style: styleWord(state, product) }] : []
  })
  const tiers = readAgreementSources(state).grades.flatMap(({ coefficient, hourlyYuan }) => [
    coefficient,
    hourlyYuan,
  ])
  const rows = tables.flatMap(({ table }) =>
    table.rows.flatMap(({ lock }, index) =>
      lock === null
        ? []
        : [String(index + 1), lock.computedYuan, lock.priceYuan, lock.adjustmentYuan.replace(/^-/, '')],
    ),
  )
  const sums = workedExamples(state, tables).flatMap(({ style, seconds, exactYuan, computedYuan }) => [
    ...(style === null ? [] : [style]),
    seconds,
    exactYuan,
    computedYuan,
  ])
  return new Set([...tables.map(({ table }) => table.terms.baseHourlyYuan), ...tiers, ...rows, ...sums])
}

/** Every figure of these articles stands in the terms, in the tables, or in a sum made of them, digit by digit. */
function compareAgreement(state: FoldState, { chapters }: AgreementDocument): FigureComparison {
  const known = tableFigures(state)
  const articles = chapters.flatMap((chapter) => chapter.articles)
  const places = articles
    .filter(({ caption }) => boundArticles.has(caption))
    .flatMap(({ caption, blocks }) =>
      blocks
        .flatMap(({ runs }) => runs)
        .flatMap((run) =>
          run.kind === 'bound' && isFigure(run.text) ? [{ place: caption, same: known.has(run.text) }] : [],
        ),
    )
  return summarise(places)
}

/** Each row's own derivation, redone from its leaves, gives the figures that the annex prints. */
function compareDerivations(
  state: FoldState,
  annex: DerivationAnnex,
  { rows }: PricedTable,
): FigureComparison {
  const places = rows.flatMap((row, index) => {
    const printed = annex.rows[index]
    const derivation = explain(state, row.operation.id, 'computed-price')
    const price = printed?.lines[0]?.result
    const own = [{ place: `第${String(index + 1)}行`, same: price === (standingLock(row)?.priceYuan ?? '—') }]
    if (derivation === null) return own
    const { figure, differences } = recompute(derivation, distributions)
    const same = differences.length === 0 && figure === printed?.lines[1]?.result
    return [...own, { place: `第${String(index + 1)}行`, same }]
  })
  return summarise(places)
}

export function compareFigures(
  state: FoldState,
  model: DocumentModel,
  productId: string | null,
): FigureComparison {
  if (model.kind === 'agreement') return compareAgreement(state, model)
  const priced = pricedTable(state, productId ?? '')
  if (!priced.ok) return { compared: 0, different: [] }
  switch (model.kind) {
    case 'price-annex':
    case 'style-confirmation':
      return compareTable(model.table, priced.value)
    case 'derivation-annex':
      return compareDerivations(state, model, priced.value)
    default:
      return assertNever(model)
  }
}
