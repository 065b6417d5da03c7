import { openLinesOf } from '../../case/bargaining/agreed-lines.ts'
import { annexProducts } from '../../case/agreement/annex-products.ts'
import { readConfirmation } from '../../case/agreement/confirmation.ts'
import { readAgreement } from '../../case/agreement/read-agreement.ts'
import { pricedTable, type PricedTable } from '../../case/pricing/priced-table.ts'
import { readRecord, type Entry } from '../../case/read.ts'
import { assertNever } from '../../problems/assert-never.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { DocumentModel } from '../document-model.ts'
import { runsOf } from '../document-runs.ts'
import type { PriceAnnex } from '../price-annex.ts'
import type { PublicText } from '../public-text.ts'
import { verificationCode } from '../verification-code.ts'
import { acceptedAgreement, acceptedConfirmation } from './accepted-content.ts'
import { caseAgreement } from './case-agreement.ts'
import { caseDerivationAnnex } from './case-derivation-annex.ts'
import { readCasePaper, type CasePaper } from './case-paper.ts'
import { casePriceAnnex } from './case-price-annex.ts'
import { caseStyleConfirmation } from './case-style-confirmation.ts'
import { documentFileName } from './file-name.ts'

export type CaseDocumentKind = DocumentModel['kind']

export type CaseDocumentRequest = {
  readonly kind: CaseDocumentKind
  /** Asked for by every kind but the agreement. */
  readonly productId: string | null
  /** Whether the case stands in the library of the demonstration; its own mark is enough, too. */
  readonly sample: boolean
  readonly fileAs?: 'quota-table'
}

/** What a page cannot be made without; everything else becomes a hole in a draft. */
export type Lacking = {
  readonly code: 'rules-date' | 'terms' | 'product' | 'operations'
}

export type CaseDocument =
  | {
      readonly ok: true
      readonly model: DocumentModel
      /** Without the ending that its format gives it. */
      readonly fileName: string
      readonly draft: boolean
    }
  | { readonly ok: false; readonly lacking: readonly Lacking[] }

type Subject = {
  readonly about: CasePaper
  readonly product: Entry<'product'>
  readonly table: PricedTable
}

const lacking = (
  ...codes: readonly Lacking['code'][]
): { readonly ok: false; readonly lacking: readonly Lacking[] } => ({
  ok: false,
  lacking: codes.map((code) => ({ code })),
})

function subjectOf(about: CasePaper, productId: string | null): Subject | ReturnType<typeof lacking> {
  const product = readRecord(about.state, 'product', productId ?? '')
  if (product === undefined) return lacking('product')
  const table = pricedTable(about.state, product.id)
  if (!table.ok) return lacking('terms')
  return table.value.rows.length === 0 ? lacking('operations') : { about, product, table: table.value }
}

const annexOf = (
  { about, product, table }: Subject,
  code: PublicText | null,
  draft: boolean,
  form?: CaseDocumentRequest['fileAs'],
): PriceAnnex => casePriceAnnex(about, product, table, { code, draft }, form)

/** The yearly text and its tables have one code; a style beside them is accepted together with them. */
function agreementCode(about: CasePaper, beside: Subject | null): PublicText {
  const { state } = about
  const yearly = annexProducts(state).flatMap((product) => {
    const subject = subjectOf(about, product.id)
    return 'ok' in subject ? [] : [subject]
  })
  const extra =
    beside === null || yearly.some(({ product }) => product.id === beside.product.id) ? [] : [beside]
  const annexes = [...yearly, ...extra].map((subject) => annexOf(subject, null, true))
  return verificationCode(acceptedAgreement(caseAgreement(about, null), readAgreement(state), annexes))
}

function confirmationOf({ about, product, table }: Subject): DocumentModel {
  const sheet = readConfirmation(about.state, product, table)
  const draft = caseStyleConfirmation(about, sheet, table, null, true)
  if (sheet.draft || hasHoles(draft)) return draft
  return caseStyleConfirmation(about, sheet, table, verificationCode(acceptedConfirmation(draft)), false)
}

const hasHoles = (model: DocumentModel): boolean => runsOf(model).some(({ kind }) => kind === 'hole')

function annexModel(
  kind: 'price-annex' | 'derivation-annex',
  subject: Subject,
  form: CaseDocumentRequest['fileAs'],
): DocumentModel {
  const { about, product, table } = subject
  const draft = readAgreement(about.state).draft || openLinesOf(about.state, table).length > 0
  const code = draft ? null : agreementCode(about, subject)
  return kind === 'price-annex'
    ? annexOf(subject, code, draft, form)
    : caseDerivationAnnex(about, product, table, code, draft)
}

function modelOf(
  about: CasePaper,
  { kind, productId, fileAs }: CaseDocumentRequest,
): DocumentModel | ReturnType<typeof lacking> {
  if (kind === 'agreement')
    return caseAgreement(about, readAgreement(about.state).draft ? null : agreementCode(about, null))
  const subject = subjectOf(about, productId)
  if ('ok' in subject) return subject
  switch (kind) {
    case 'price-annex':
    case 'derivation-annex':
      return annexModel(kind, subject, fileAs)
    case 'style-confirmation':
      return confirmationOf(subject)
    default:
      return assertNever(kind)
  }
}

/**
 * The model of one document of a case, made of public fields and of the figures of the priced table alone. While
 * anything is open it is a draft, says so on every page, and carries neither code nor posting block.
 */
export function caseDocument(state: FoldState, request: CaseDocumentRequest): CaseDocument {
  const about = readCasePaper(state, request.sample)
  if (about === null) return lacking('rules-date')
  const model = modelOf(about, request)
  if ('ok' in model) return model
  return {
    ok: true,
    model,
    fileName: documentFileName(about, request, model),
    draft: model.furniture.marks.includes('draft'),
  }
}
