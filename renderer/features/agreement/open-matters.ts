import { readConfirmation } from '../../../shared/case/agreement/confirmation.ts'
import { isNewStyle } from '../../../shared/case/agreement/annex-products.ts'
import {
  agreementMatters,
  sheetMatters,
  type OpenMatters,
} from '../../../shared/case/agreement/open-matters.ts'
import { readAgreement } from '../../../shared/case/agreement/read-agreement.ts'
import { openLinesOf } from '../../../shared/case/bargaining/agreed-lines.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { readRecord } from '../../../shared/case/read.ts'
import type { CaseDocumentKind } from '../../../shared/documents/from-case/case-document.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import type { PaperMatters } from './missing-notice.ts'

/** What keeps this paper a draft. An annex has no words of its own to fill: it waits for its rows and for the text. */
export function openMatters(state: FoldState, kind: CaseDocumentKind, productId: string | null): OpenMatters {
  const product = readRecord(state, 'product', productId ?? '')
  const table = product === undefined ? undefined : pricedTable(state, product.id)
  const agreement = readAgreement(state)
  const yearly = agreementMatters(agreement)
  if (kind === 'agreement' || product === undefined || table?.ok !== true) return yearly
  if (kind === 'style-confirmation') return sheetMatters(state, readConfirmation(state, product, table.value))
  return { ...yearly, places: [], lacksTable: false, openLines: openLinesOf(state, table.value).length }
}

/** The papers that the step is made of, the one in view first: the yearly text, and the sheet of a new style. */
export function papersOfStep(
  state: FoldState,
  inView: CaseDocumentKind,
  productId: string | undefined,
): readonly PaperMatters[] {
  const product = readRecord(state, 'product', productId ?? '')
  const ofPaper = (kind: 'agreement' | 'style-confirmation'): PaperMatters => ({
    kind,
    matters: openMatters(state, kind, productId ?? null),
  })
  if (inView === 'style-confirmation') return [ofPaper('style-confirmation'), ofPaper('agreement')]
  return product !== undefined && isNewStyle(product)
    ? [ofPaper('agreement'), ofPaper('style-confirmation')]
    : [ofPaper('agreement')]
}
