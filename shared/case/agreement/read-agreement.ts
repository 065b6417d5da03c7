import type { AgreementInputs, ResolvedAgreement } from '../../agreement/resolved-agreement.ts'
import { resolveAgreement } from '../../agreement/resolve-agreement.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { isOpen, type Conflict } from '../../record/read-state.ts'
import { keptTimesClause } from '../pricing/kept-times.ts'
import { pricedTable, type PricedTable } from '../pricing/priced-table.ts'
import { listRecords, readRecord, type Entry } from '../read.ts'
import { openFieldsOf } from '../versions/open-field.ts'
import { readAgreementSources } from '../terms/agreement-sources.ts'
import { openLinesOf } from '../bargaining/agreed-lines.ts'
import { annexProducts, styleWord } from './annex-products.ts'
import { workedExamples } from './worked-examples.ts'

export type AnnexTable = {
  readonly product: Entry<'product'>
  readonly table: PricedTable
  /** Row numbers that are not agreed, or no longer. */
  readonly openLines: readonly number[]
}

/** The yearly text as the case knows it at one version. */
export type CaseAgreement = ResolvedAgreement & {
  /** The tables of 附件一. */
  readonly annexes: readonly AnnexTable[]
  readonly number: string
  /** Public fields in two versions; each keeps the text a draft. */
  readonly conflicts: readonly Conflict[]
  readonly draft: boolean
}

/** An answer that two people gave differently counts as not given until one decides. */
const answersOf = (state: FoldState): AgreementInputs['answers'] =>
  Object.fromEntries(
    listRecords(state, 'answer').flatMap(({ id, value, source }) =>
      value === null || value === undefined || isOpen(source, 'value') ? [] : [[id, value]],
    ),
  )

const annexTables = (state: FoldState): readonly AnnexTable[] =>
  annexProducts(state).flatMap((product) => {
    const priced = pricedTable(state, product.id)
    if (!priced.ok) return []
    return [{ product, table: priced.value, openLines: openLinesOf(state, priced.value) }]
  })

const ofTheText = new Set([
  'case',
  'party',
  'representative',
  'terms',
  'allowance-part',
  'work-grade',
  'coefficient-table',
  'coefficient-band',
  'skill-table',
  'answer',
])

function build(state: FoldState): CaseAgreement {
  const annexes = annexTables(state)
  const named = annexes.map(({ product, table }) => ({
    table,
    style: styleWord(state, product),
  }))
  const said = readAgreementSources(state)
  const kept = keptTimesClause(annexes.map(({ table }) => table))
  const resolved = resolveAgreement({
    ...said,
    sources: { ...said.sources, 'kept-times-clause': kept },
    answers: answersOf(state),
    examples: workedExamples(state, named),
  })
  const number = readRecord(state, 'case', 'case')?.agreementNumber?.trim() ?? ''
  const annexed = new Set(annexes.map(({ product }) => product.id))
  const conflicts = openFieldsOf(state)
    .map(({ conflict }) => conflict)
    .filter(({ kind, id }) => ofTheText.has(kind) || (kind === 'product' && annexed.has(id)))
  const open = annexes.length === 0 || annexes.some(({ openLines }) => openLines.length > 0)
  return {
    ...resolved,
    annexes,
    number,
    conflicts,
    draft: open || number === '' || resolved.holes.length > 0 || conflicts.length > 0,
  }
}

/** Made anew only when something it rests on changes. */
export const readAgreement: (state: FoldState) => CaseAgreement = remember(build)
