import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { checkDocument } from '../../../shared/documents/check-document.ts'
import type { DocumentModel } from '../../../shared/documents/document-model.ts'
import type { DocumentProblem } from '../../../shared/documents/document-problem.ts'
import { buildCompiler, compile } from './compiler.ts'
import { documentData } from './document-data.ts'
import { findMissingGlyphs, readGlyphs, type Glyphs } from './glyphs.ts'
import { readFonts, type ResourceFolder } from './resources.ts'

export type Typeset =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] }

/** Same model, same bytes. Slow and memory-hungry: the application runs it in a thread of its own. */
export type Typesetter = { readonly typeset: (model: DocumentModel) => Promise<Typeset> }

const refused = (problems: readonly DocumentProblem[]): Typeset => ({ ok: false, problems })

const fault = (code: 'typesetter-refused' | 'typesetter-crashed', given: string): DocumentProblem => ({
  code,
  at: '',
  given,
  expected: null,
  remedy: code === 'typesetter-crashed' ? 'try-again' : 'report-fault',
})

export const crashed = (reason: string): Typeset => refused([fault('typesetter-crashed', reason)])

export function createTypesetter(resources: ResourceFolder): Typesetter {
  let glyphs: Promise<Glyphs> | undefined
  let compiler: Promise<TypstCompiler> | undefined

  const typeset = async (model: DocumentModel): Promise<Typeset> => {
    const faults = checkDocument(model)
    if (faults.length > 0) return refused(faults)
    const data = documentData(model)
    glyphs ??= readFonts(resources).then(readGlyphs)
    const missing = findMissingGlyphs(data, await glyphs)
    if (missing.length > 0) return refused(missing)
    try {
      compiler ??= buildCompiler(resources)
      const compiled = compile(await compiler, data)
      return compiled.kind === 'compiled'
        ? { ok: true, pdf: compiled.pdf }
        : refused(compiled.messages.map((message) => fault('typesetter-refused', message)))
    } catch (error) {
      // After a trap the instance's memory cannot be trusted: the next document gets a new one.
      compiler = undefined
      return crashed(String(error))
    }
  }
  return { typeset }
}
