import { Document, Packer, type FileChild } from 'docx'
import { makeByKind, type ByKind } from '../../../shared/documents/by-kind.ts'
import { checkDocument } from '../../../shared/documents/check-document.ts'
import { articleCaptions, type DocumentModel } from '../../../shared/documents/document-model.ts'
import { printRuns } from '../../../shared/documents/printed-run.ts'
import type { Runs } from '../../../shared/documents/run.ts'
import type { ExportResult } from '../export-result.ts'
import { repack } from '../repack.ts'
import { agreementBody } from './agreement-body.ts'
import { derivationBody, priceAnnexBody } from './annex-bodies.ts'
import { confirmationBody } from './confirmation-body.ts'
import { addFaces } from './faces.ts'
import { sectionFrame } from './furniture.ts'
import type { Print } from './runs.ts'
import { paperStyles } from './styles.ts'

const bodies: ByKind<Print, readonly FileChild[]> = {
  agreement: agreementBody,
  'price-annex': priceAnnexBody,
  'derivation-annex': derivationBody,
  'style-confirmation': confirmationBody,
}

/** The library stamps the clock; the file says the document's own date instead. */
const dateProperties = (issuedOn: string) => (core: string) =>
  core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${issuedOn}T00:00:00Z`)

/** The same model as the page, for the word processor; the same model gives the same bytes. */
export async function buildDocx(model: DocumentModel): Promise<ExportResult> {
  const problems = checkDocument(model)
  if (problems.length > 0) return { ok: false, problems }
  const captions = articleCaptions(model)
  const children = makeByKind(bodies, model, (runs: Runs) => printRuns(runs, captions))
  const document = new Document({
    title: model.fileTitle,
    creator: '',
    lastModifiedBy: '',
    styles: paperStyles,
    sections: [{ ...sectionFrame(model), children: [...children] }],
  })
  const packed = await Packer.toBuffer(document)
  const changes = new Map([
    ['docProps/core.xml', dateProperties(model.issuedOn)],
    ['word/fontTable.xml', addFaces],
  ])
  return { ok: true, bytes: repack(packed, changes) }
}
