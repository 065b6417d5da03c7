import type { DocumentRequest } from '../../shared/contracts/documents.ts'
import { hostProblem, type HostResult } from '../../shared/contracts/host-problem.ts'
import type { NamedFile } from '../../shared/contracts/routes.ts'
import { caseDocument } from '../../shared/documents/from-case/case-document.ts'
import { heads, versionOf } from '../../shared/record/version.ts'
import { documentSentence } from '../exports/document-sentence.ts'
import type { Documents } from '../exports/documents.ts'
import { lackingWords } from '../exports/lacking-words.ts'
import type { Library } from '../library/library.ts'

/**
 * Folds the host's own journal, holds it against the version the page asked for, and makes the file. A host that
 * has not got every change yet says so: a file never shows less than the screen.
 */
export async function makeCaseDocument(
  library: Library,
  documents: Documents,
  caseId: string,
  { kind, productId, format, version, fileAs }: DocumentRequest,
): Promise<HostResult<NamedFile>> {
  const state = await library.foldCase(caseId)
  if (!state.ok) return state
  const here = versionOf(heads(state.value))
  if (here !== version) return hostProblem('version-behind', caseId, here, version)
  const document = caseDocument(state.value, {
    kind,
    productId,
    sample: library.kind === 'sample',
    ...(fileAs === undefined ? {} : { fileAs }),
  })
  if (!document.ok) return hostProblem('document-lacks', lackingWords(document.lacking))
  const made = await documents.make(document.model, format)
  if (!made.ok) return hostProblem('document-refused', kind, made.problems.map(documentSentence).join('；'))
  return { ok: true, value: { name: `${document.fileName}.${format}`, bytes: made.bytes } }
}
