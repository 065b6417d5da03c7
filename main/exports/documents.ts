import type { DocumentModel } from '../../shared/documents/document-model.ts'
import { buildDocx } from './docx/build-docx.ts'
import type { ExportResult } from './export-result.ts'
import { createPdfThread } from './pdf/pdf-thread.ts'
import { buildXlsx } from './xlsx/build-xlsx.ts'

export type DocumentFormat = 'pdf' | 'docx' | 'xlsx'

/** Makes files of document models. The PDF comes from a thread of its own, warmed at the start. */
export type Documents = {
  readonly make: (model: DocumentModel, format: DocumentFormat) => Promise<ExportResult>
  readonly warmUp: () => Promise<void>
  readonly close: () => Promise<void>
}

const noWorkbook: ExportResult = {
  ok: false,
  problems: [
    { code: 'typesetter-refused', at: 'xlsx', given: 'agreement', expected: 'table', remedy: 'report-fault' },
  ],
}

export function createDocuments(workerFile: URL, resourceFolder: string): Documents {
  const thread = createPdfThread(workerFile, resourceFolder)
  return {
    async make(model, format) {
      if (format === 'docx') return buildDocx(model)
      if (format === 'xlsx') return model.kind === 'agreement' ? noWorkbook : buildXlsx([model])
      const typeset = await thread.typeset(model)
      return typeset.ok ? { ok: true, bytes: typeset.pdf } : typeset
    },
    warmUp: () => thread.warmUp(),
    close: () => thread.close(),
  }
}
