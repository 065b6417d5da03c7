import { isNewStyle } from '../agreement/annex-products.ts'
import { readConfirmation } from '../agreement/confirmation.ts'
import { agreementMatters, sheetMatters, type OpenMatters } from '../agreement/open-matters.ts'
import { readAgreement, type CaseAgreement } from '../agreement/read-agreement.ts'
import { pricedTable } from '../pricing/priced-table.ts'
import { listRecords, readRecord } from '../read.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Missing, StepReader } from './step-state.ts'

const missingTables = ({ annexes }: CaseAgreement): readonly Missing[] => {
  if (annexes.length === 0) return [{ code: 'no-table' }]
  return annexes.flatMap(({ product, openLines }): readonly Missing[] =>
    openLines.length === 0 ? [] : [{ code: 'open-lines', at: product.id, row: openLines.length }],
  )
}

const settled: OpenMatters = { places: [], openLines: 0, lacksTable: false, conflicts: 0, sharedNumber: null }

/** The sheet of a new style counts when that style is the one in hand. */
function mattersOfSheet(state: FoldState, productId: string | undefined): OpenMatters {
  const product = readRecord(state, 'product', productId ?? '')
  if (product === undefined || !isNewStyle(product)) return settled
  const table = pricedTable(state, product.id)
  return table.ok ? sheetMatters(state, readConfirmation(state, product, table.value)) : settled
}

/**
 * 合同: complete when nothing keeps the yearly text, nor the sheet of the style in hand, a draft. `done` and `total`
 * count places to fill; rows that are not agreed are missing beside them.
 */
export const readAgreementStep: StepReader = (state, productId) => {
  const agreement = readAgreement(state)
  const yearly = agreementMatters(agreement)
  const sheet = mattersOfSheet(state, productId)
  const inText = (code: string, at: string) => yearly.places.some((one) => one.code === code && one.at === at)
  const places = [...yearly.places, ...sheet.places.filter(({ code, at }) => !inText(code, at))]
  const ofSheet: readonly Missing[] =
    sheet.openLines === 0 ? [] : [{ code: 'open-lines', at: productId ?? '', row: sheet.openLines }]
  const conflicts: readonly Missing[] = yearly.conflicts + sheet.conflicts === 0 ? [] : [{ code: 'conflict' }]
  const shared: readonly Missing[] =
    sheet.sharedNumber === null ? [] : [{ code: 'shared-number', at: productId ?? '' }]
  const total = Math.max(agreement.questions.length, places.length)
  return {
    step: 'agreement',
    started: listRecords(state, 'answer').some(({ value }) => (value ?? '') !== ''),
    done: total - places.length,
    total,
    missing: [...places, ...missingTables(agreement), ...ofSheet, ...conflicts, ...shared],
  }
}
