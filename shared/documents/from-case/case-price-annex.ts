import { styleWord } from '../../case/agreement/annex-products.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { readRecord, type Entry } from '../../case/read.ts'
import { parseDate } from '../../dates/date-string.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { annexColumns, beforeColumns } from '../price-columns.ts'
import type { PriceAnnex } from '../price-annex.ts'
import { priceTable } from '../price-table.ts'
import { paper, type PublicText } from '../public-text.ts'
import { blank } from '../run.ts'
import type { Column, Table } from '../table.ts'
import { captions, frameOf, type CasePaper } from './case-paper.ts'
import { beforeNote, beforeOfTable, currentDecimals, hasCurrentPrices } from './price-before.ts'
import { annexWords, priceNotes } from './price-notes.ts'
import { decimalsOf, priceParts, priceTotals, unitsOf } from './price-parts.ts'
import { dateText, madeText, recordText } from './public-field.ts'

const title = paper`劳动定额与计件单价表`

/** 男式休闲西便装　X14-05 */
export const productWords = (product: Entry<'product'>): PublicText =>
  recordText('product', [product.name, product.code].filter((one) => (one ?? '') !== '').join('　'))

export const productUnitOf = (product: Entry<'product'>): string => product.countingUnit ?? '件'

const dateAnswer = (state: FoldState, key: string): PublicText | null => {
  const day = parseDate(readRecord(state, 'answer', key)?.value, { field: 'date' })
  return day.ok ? dateText(day.value) : null
}

function periodWords(state: FoldState): PublicText {
  const [from, to] = [dateAnswer(state, 'term.from'), dateAnswer(state, 'term.to')]
  return from === null || to === null ? paper`执行期限待定` : paper`${from}至${to}执行`
}

/** The head says the hours of the shift that the terms name. */
const headFor =
  (shiftHours: string) =>
  (column: Column): Column =>
    column.role === 'eight-hour-pay'
      ? { ...column, head: [madeText(`${shiftHours}小时`), paper`计件收入`] }
      : column

function tableOf(state: FoldState, priced: PricedTable, productUnit: string, showsBefore: boolean): Table {
  const units = unitsOf(priced, productUnit)
  const hours = madeText(priced.terms.shiftHours)
  const unit = recordText('operation', units[0] ?? productUnit)
  const same = units.length <= 1
  const headUnits = same
    ? { quota: paper`${unit}／${hours}小时`, price: paper`元／${unit}` }
    : { quota: paper`每${hours}小时`, price: paper`元` }
  const columns = annexColumns(decimalsOf(priced), headUnits, same ? 'above' : 'column')
  const before = showsBefore ? beforeColumns(currentDecimals(priced), same ? headUnits.price : paper`元`) : []
  const heads = [...columns, ...before].map(headFor(priced.terms.shiftHours))
  const parts = priceParts(priced, { productUnit, marksMeasured: false, showsBefore })
  const named = parts.some(({ name }) => name !== null)
  const totals = { ...priceTotals(state, priced), ...(showsBefore ? { before: beforeOfTable(priced) } : {}) }
  return priceTable(heads, named ? paper`部位` : null, parts, totals)
}

/** Once above the table; where rows differ, each row names its own. */
const unitFact = (priced: PricedTable, productUnit: string): readonly PublicText[] => {
  const [unit = productUnit, ...others] = unitsOf(priced, productUnit)
  return others.length > 0 ? [] : [paper`计价单位：${recordText('operation', unit)}`]
}

type Accepted = { readonly code: PublicText | null; readonly draft: boolean }

/** 附件一 of one product, without its code; or as 定额表, which also shows what was paid before. */
export function casePriceAnnex(
  about: CasePaper,
  product: Entry<'product'>,
  priced: PricedTable,
  { code, draft }: Accepted,
  form: 'annex' | 'quota-table' = 'annex',
): PriceAnnex {
  const showsBefore = form === 'quota-table' && hasCurrentPrices(priced)
  const { state } = about
  const productUnit = productUnitOf(product)
  const style = styleWord(state, product)
  return {
    kind: 'price-annex',
    ...frameOf(about, { draft, code, footLeft: { kind: 'initials' }, fileTitle: title }),
    articleCaptions: captions,
    annexNumber: annexWords('附件一', style),
    title,
    facts: [paper`产品：${productWords(product)}`, ...unitFact(priced, productUnit), periodWords(state)],
    table: tableOf(state, priced, productUnit, showsBefore),
    notesTitle: paper`说明`,
    notes: [...priceNotes(state, priced, style), ...(showsBefore ? [beforeNote] : [])],
    signatures: [
      { label: paper`甲方首席代表签字：`, runs: [blank('long')] },
      { label: paper`乙方首席代表签字：`, runs: [blank('long')] },
    ],
  }
}
