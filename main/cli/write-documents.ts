import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listRecords, readRecord } from '../../shared/case/read.ts'
import { caseMeaning } from '../../shared/case/record-kinds.ts'
import { caseDocument, type CaseDocumentRequest } from '../../shared/documents/from-case/case-document.ts'
import type { IdentifiedChange } from '../../shared/record/change.ts'
import { fold } from '../../shared/record/fold.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { createDocuments, type DocumentFormat } from '../exports/documents.ts'
import { documentSentence } from '../exports/document-sentence.ts'
import { lackingWords } from '../exports/lacking-words.ts'

const formatsOf: Readonly<Record<CaseDocumentRequest['kind'], readonly DocumentFormat[]>> = {
  agreement: ['pdf', 'docx'],
  'price-annex': ['pdf', 'docx', 'xlsx'],
  'derivation-annex': ['pdf', 'docx', 'xlsx'],
  'style-confirmation': ['pdf', 'docx', 'xlsx'],
}

/** The yearly text once; its annexes for each of its styles; a sheet for each style that was copied. */
function requestsOf(state: FoldState, sample: boolean): readonly CaseDocumentRequest[] {
  const products = listRecords(state, 'product')
  const copies = products.filter(({ copiedFrom }) => (copiedFrom ?? '') !== '')
  const originals = products.filter((product) => !copies.includes(product))
  return [
    { kind: 'agreement', productId: null, sample },
    ...originals.flatMap(({ id }) => [
      { kind: 'price-annex' as const, productId: id, sample },
      { kind: 'derivation-annex' as const, productId: id, sample },
    ]),
    ...copies.map(({ id }) => ({ kind: 'style-confirmation' as const, productId: id, sample })),
  ]
}

/** Writes every document of a case; answers how many could not be written. */
export async function writeDocuments(
  changes: readonly IdentifiedChange[],
  folder: string,
  say: (line: string) => void,
): Promise<number> {
  const state = fold(changes, caseMeaning)
  const sample = readRecord(state, 'case', 'case')?.sample === true
  const built = import.meta.dirname
  const documents = createDocuments(
    pathToFileURL(join(built, 'document-worker.js')),
    join(built, '../resources'),
  )
  await mkdir(folder, { recursive: true })
  let refused = 0
  for (const request of requestsOf(state, sample)) {
    const document = caseDocument(state, request)
    if (!document.ok) {
      refused += 1
      process.stderr.write(`${request.kind}：还缺${lackingWords(document.lacking)}，文件没有写出。\n`)
      continue
    }
    for (const format of formatsOf[request.kind]) {
      const made = await documents.make(document.model, format)
      const name = `${document.fileName}.${format}`
      if (made.ok) await writeFile(join(folder, name), made.bytes)
      else refused += 1
      if (made.ok) say(`已写出 ${name}`)
      else process.stderr.write(`${name}：${made.problems.map(documentSentence).join('；')}。\n`)
    }
  }
  await documents.close()
  return refused
}
