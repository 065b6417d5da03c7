import type { AgreementDocument } from './agreement-document.ts'
import { makeByKind, type ByKind } from './by-kind.ts'
import type { DerivationAnnex } from './derivation-annex.ts'
import type { DocumentModel } from './document-model.ts'
import type { PriceAnnex } from './price-annex.ts'
import type { LabelledRuns, Run, Runs } from './run.ts'
import type { StyleConfirmation } from './style-confirmation.ts'

const ofLabelled = (entries: readonly LabelledRuns[]): Runs => entries.flatMap((entry) => entry.runs)

const ofAgreement = (agreement: AgreementDocument): Runs => [
  ...ofLabelled(agreement.opening),
  ...agreement.chapters.flatMap((chapter) =>
    chapter.articles.flatMap((article) => article.blocks.flatMap((block) => block.runs)),
  ),
  ...agreement.signatures.flatMap((side) => ofLabelled([side.party, side.representative, side.signedOn])),
]

const ofPriceAnnex = (annex: PriceAnnex): Runs => [...annex.notes.flat(), ...ofLabelled(annex.signatures)]

const ofDerivation = (annex: DerivationAnnex): Runs => [
  ...annex.introduction,
  ...annex.rows.flatMap((row) => row.lines.flatMap((line) => line.sum)),
  ...annex.calculator.runs,
]

const ofConfirmation = (sheet: StyleConfirmation): Runs => [
  ...sheet.sheetNumber.runs,
  ...sheet.facts.flatMap(ofLabelled),
  ...sheet.note,
  ...ofLabelled(sheet.terms),
  ...sheet.signedOn.runs,
  ...(sheet.posting?.runs ?? []),
]

const runsByKind: ByKind<null, readonly Run[]> = {
  agreement: ofAgreement,
  'price-annex': ofPriceAnnex,
  'derivation-annex': ofDerivation,
  'style-confirmation': ofConfirmation,
}

/** Every run of a document, in reading order. */
export const runsOf = (model: DocumentModel): readonly Run[] => makeByKind(runsByKind, model, null)
