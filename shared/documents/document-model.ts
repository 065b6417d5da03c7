import { captionsOf, type AgreementDocument } from './agreement-document.ts'
import type { ArticleCaptions } from './article-numbers.ts'
import type { DerivationAnnex } from './derivation-annex.ts'
import type { PriceAnnex } from './price-annex.ts'
import type { StyleConfirmation } from './style-confirmation.ts'

/** One model feeds the page, the word processor's file and the workbook. */
export type DocumentModel = AgreementDocument | PriceAnnex | DerivationAnnex | StyleConfirmation

export const articleCaptions = (model: DocumentModel): ArticleCaptions =>
  model.kind === 'agreement' ? captionsOf(model) : model.articleCaptions
