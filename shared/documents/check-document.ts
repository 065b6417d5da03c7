import type { DocumentModel } from './document-model.ts'
import type { DocumentProblem } from './document-problem.ts'

export function checkDocument(model: DocumentModel): readonly DocumentProblem[] {
  return model.kind === 'agreement' ? [] : []
}
