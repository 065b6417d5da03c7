import { articleCaptions, type DocumentModel } from '../../../shared/documents/document-model.ts'
import type { PageFurniture } from '../../../shared/documents/page-furniture.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import { printRuns, type PrintedRun } from '../../../shared/documents/printed-run.ts'
import type { Runs } from '../../../shared/documents/run.ts'
import { assertNever } from '../../../shared/problems/assert-never.ts'
import { agreementBody, confirmationBody, derivationBody, priceAnnexBody } from './body-data.ts'

const furnitureData = (furniture: PageFurniture) => ({
  ...furniture,
  marks: furniture.marks.map((mark) => ({ kind: mark, text: paperWords[mark] })),
})

function bodyData(model: DocumentModel, print: (runs: Runs) => readonly PrintedRun[]) {
  switch (model.kind) {
    case 'agreement':
      return agreementBody(model, print)
    case 'price-annex':
      return priceAnnexBody(model, print)
    case 'derivation-annex':
      return derivationBody(model, print)
    case 'style-confirmation':
      return confirmationBody(model, print)
    default:
      return assertNever(model)
  }
}

/** All that a template reads, with nothing left to resolve; the templates have no words of their own. */
export function documentData(model: DocumentModel) {
  const captions = articleCaptions(model)
  return {
    kind: model.kind,
    fileTitle: model.fileTitle,
    issuedOn: model.issuedOn,
    words: paperWords,
    furniture: furnitureData(model.furniture),
    body: bodyData(model, (runs) => printRuns(runs, captions)),
  }
}
