import type { ApiParts, RouteAnswers } from './api-parts.ts'
import { makeCaseDocument } from './case-documents.ts'
import { downloads } from './downloads.ts'
import { uploads } from './uploads.ts'

const copyOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** What each route answers; the work itself is the library's. */
export function routeAnswers(parts: ApiParts): RouteAnswers {
  const received = uploads()
  const offered = downloads()
  const saveFile = parts.saveFile ?? offered.offer
  return {
    session: async ({ library }) => ({
      ok: true,
      value: {
        library: { id: library.id, kind: library.kind, folder: library.folder },
        host: parts.host,
        version: parts.version,
      },
    }),
    listCases: async ({ library }) => ({ ok: true, value: { cases: await library.listCases() } }),
    readCase: ({ library, parameter }) => library.readCase(parameter('caseId')),
    readChanges: ({ library, parameter }) => library.readChanges(parameter('caseId')),
    appendChanges: ({ library, parameter, body }) => library.appendChanges(parameter('caseId'), body),
    readHeads: ({ library, parameter }) => library.readHeads(parameter('caseId')),
    rebuildJournal: ({ library, parameter, body }) => library.rebuildJournal(parameter('caseId'), body),
    async readDocument({ library, parameter, body }) {
      const made = await makeCaseDocument(library, parts.documents, parameter('caseId'), body)
      return made.ok ? { ok: true, value: copyOf(made.value.bytes) } : made
    },
    async exportDocument({ library, parameter, body }) {
      const made = await makeCaseDocument(library, parts.documents, parameter('caseId'), body)
      return made.ok ? saveFile(made.value) : made
    },
    async exportCaseFile({ library, parameter }) {
      const file = await library.readCaseFile(parameter('caseId'))
      return file.ok ? saveFile(file.value) : file
    },
    async packCaseFile({ library, parameter, body }) {
      const file = library.packChanges(parameter('caseId'), body)
      return file.ok ? saveFile(file.value) : file
    },
    download: async ({ parameter }) => offered.take(parameter('downloadId')),
    uploadPart: async ({ parameter, body }) => received.add(parameter('uploadId'), parameter('part'), body),
    async importCaseFile({ library, body }) {
      const whole = received.close(body)
      return whole.ok ? library.importCaseFile(whole.value) : whole
    },
    savePersonalText: async ({ library, body }) => ({
      ok: true,
      value: { blob: await library.personal.save(body.text) },
    }),
    readPersonalText: async ({ library, parameter }) => ({
      ok: true,
      value: { text: await library.personal.read(parameter('blob')) },
    }),
    async destroyPersonalText({ library, parameter }) {
      await library.personal.destroy(parameter('blob'))
      return { ok: true, value: { text: null } }
    },
  }
}
