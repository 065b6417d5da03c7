import type { ApiParts, RouteAnswers } from './api-parts.ts'

/** What each route answers; the work itself is the library's. */
export function routeAnswers(parts: ApiParts): RouteAnswers {
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
    readChanges: ({ library, parameter }) => library.readChanges(parameter('caseId')),
    appendChanges: ({ library, parameter, body }) => library.appendChanges(parameter('caseId'), body),
    rebuildJournal: ({ library, parameter, body }) => library.rebuildJournal(parameter('caseId'), body),
  }
}
