import type { CaseDocumentKind } from '../../../shared/documents/from-case/case-document.ts'

/** What the preview can show: the yearly text, its two annexes, and the sheet of one style. */
export type PaperTab = {
  readonly kind: CaseDocumentKind
  readonly label: string
  /** What follows the step in the address. */
  readonly rest: string
  readonly ofProduct: boolean
  readonly workbook: boolean
}

const agreementTab: PaperTab = {
  kind: 'agreement',
  label: '专项协议',
  rest: '',
  ofProduct: false,
  workbook: false,
}

export const papers: readonly PaperTab[] = [
  agreementTab,
  { kind: 'price-annex', label: '附件一', rest: '/annex-1', ofProduct: true, workbook: true },
  { kind: 'derivation-annex', label: '附件三', rest: '/annex-3', ofProduct: true, workbook: true },
  { kind: 'style-confirmation', label: '新品确认单', rest: '/confirmation', ofProduct: true, workbook: true },
]

export const paperAt = (rest: string): PaperTab =>
  papers.find((paper) => paper.rest !== '' && paper.rest === `/${rest.split('/')[0] ?? ''}`) ?? agreementTab
