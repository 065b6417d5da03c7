import { sources, listSources } from '../../agreement/source-id.ts'
import type { AgreementHole } from '../../agreement/resolved-agreement.ts'
import { isNewStyle } from '../agreement/annex-products.ts'
import { readConfirmation } from '../agreement/confirmation.ts'
import { readAgreement, type CaseAgreement } from '../agreement/read-agreement.ts'
import { pricedTable } from '../pricing/priced-table.ts'
import { listRecords, readRecord } from '../read.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Missing, StepReader } from './step-state.ts'

const ofHole = ({ origin }: AgreementHole): Missing | undefined => {
  if (origin.kind === 'answer') return undefined
  const { step } = origin.kind === 'source' ? sources[origin.source] : listSources[origin.list]
  // A hole that waits for the talks is named by the lines that are not agreed.
  return step === 'bargaining' ? undefined : { code: 'setup' }
}

/** 立项 is named once, however many of its words the text waits for. */
function missingSetup(agreement: CaseAgreement): readonly Missing[] {
  const waits = agreement.number === '' || agreement.holes.some((hole) => ofHole(hole) !== undefined)
  return waits ? [{ code: 'setup' }] : []
}

const missingTables = ({ annexes }: CaseAgreement): readonly Missing[] => {
  if (annexes.length === 0) return [{ code: 'no-table' }]
  return annexes.flatMap(({ product, openLines }): readonly Missing[] =>
    openLines.length === 0 ? [] : [{ code: 'open-lines', at: product.id, row: openLines.length }],
  )
}

const missingAnswers = ({ questions }: CaseAgreement): readonly Missing[] =>
  questions.filter(({ answered }) => !answered).map(({ id }) => ({ code: 'question', at: id }))

/** The sheet of a new style counts when that style is the one in hand. */
function missingOnSheet(state: FoldState, productId: string | undefined): readonly Missing[] {
  const product = readRecord(state, 'product', productId ?? '')
  if (product === undefined || !isNewStyle(product)) return []
  const table = pricedTable(state, product.id)
  if (!table.ok) return []
  const sheet = readConfirmation(state, product, table.value)
  const open = sheet.openLines.length
  return [
    ...sheet.missing.map((field) => ({ code: 'sheet-field', at: field })),
    ...(open === 0 ? [] : [{ code: 'open-lines', at: product.id, row: open }]),
  ]
}

/** 合同: complete when nothing keeps the yearly text, nor the sheet of the style in hand, a draft. */
export const readAgreementStep: StepReader = (state, productId) => {
  const agreement = readAgreement(state)
  const conflicts = agreement.conflicts.map((): Missing => ({ code: 'conflict' }))
  const missing = [
    ...missingSetup(agreement),
    ...missingTables(agreement),
    ...missingAnswers(agreement),
    ...missingOnSheet(state, productId),
    ...conflicts.slice(0, 1),
  ]
  const total = agreement.questions.length + 2
  return {
    step: 'agreement',
    started: listRecords(state, 'answer').some(({ value }) => (value ?? '') !== ''),
    done: Math.max(0, total - missing.length),
    total,
    missing,
  }
}
