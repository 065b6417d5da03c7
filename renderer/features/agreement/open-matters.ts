import { readConfirmation } from '../../../shared/case/agreement/confirmation.ts'
import { openLinesOf } from '../../../shared/case/agreement/agreed-lines.ts'
import { readAgreement } from '../../../shared/case/agreement/read-agreement.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { readRecord } from '../../../shared/case/read.ts'
import type { CaseDocumentKind } from '../../../shared/documents/from-case/case-document.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'

export type OpenMatters = { readonly openLines: number; readonly conflicts: number }

/** Rows without an agreement and fields in two versions, as far as this document rests on them. */
export function openMatters(state: FoldState, kind: CaseDocumentKind, productId: string | null): OpenMatters {
  const product = readRecord(state, 'product', productId ?? '')
  const table = product === undefined ? undefined : pricedTable(state, product.id)
  const agreement = readAgreement(state)
  const yearly = agreement.annexes.reduce((sum, { openLines }) => sum + openLines.length, 0)
  if (kind === 'agreement' || product === undefined || table?.ok !== true)
    return { openLines: yearly, conflicts: agreement.conflicts.length }
  if (kind === 'style-confirmation') {
    const sheet = readConfirmation(state, product, table.value)
    return { openLines: sheet.openLines.length, conflicts: sheet.conflicts.length }
  }
  return { openLines: openLinesOf(state, table.value).length, conflicts: agreement.conflicts.length }
}
