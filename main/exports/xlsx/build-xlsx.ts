import writeXlsxFile from 'write-excel-file/node'
import { checkDocument } from '../../../shared/documents/check-document.ts'
import type { WorkbookDocument } from '../../../shared/documents/price-workbook.ts'
import type { ExportResult } from '../export-result.ts'
import { repack } from '../repack.ts'
import { derivationSheet } from './derivation-sheet.ts'
import { priceSheet } from './price-sheet.ts'

/** One sheet for each document, in their order. Totals are stated values, as signed, never formulas. */
export async function buildXlsx(documents: readonly WorkbookDocument[]): Promise<ExportResult> {
  const problems = documents.flatMap(checkDocument)
  if (problems.length > 0) return { ok: false, problems }
  const sheets = documents.map((document) =>
    document.kind === 'derivation-annex' ? derivationSheet(document) : priceSheet(document),
  )
  const packed = await writeXlsxFile(sheets).toBuffer()
  return { ok: true, bytes: repack(packed, new Map()) }
}
