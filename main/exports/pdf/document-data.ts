import { makeByKind, type ByKind } from '../../../shared/documents/by-kind.ts'
import { articleCaptions, type DocumentModel } from '../../../shared/documents/document-model.ts'
import type { PageFurniture } from '../../../shared/documents/page-furniture.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import { printRuns, type PrintedRun } from '../../../shared/documents/printed-run.ts'
import type { Runs } from '../../../shared/documents/run.ts'
import { agreementBody, confirmationBody, derivationBody, priceAnnexBody } from './body-data.ts'

const furnitureData = (furniture: PageFurniture) => ({
  ...furniture,
  marks: furniture.marks.map((mark) => ({ kind: mark, text: paperWords[mark] })),
})

const bodies: ByKind<(runs: Runs) => readonly PrintedRun[], object> = {
  agreement: agreementBody,
  'price-annex': priceAnnexBody,
  'derivation-annex': derivationBody,
  'style-confirmation': confirmationBody,
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
    body: makeByKind(bodies, model, (runs: Runs) => printRuns(runs, captions)),
  }
}
