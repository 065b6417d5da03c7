import { z } from 'zod'
import {
  importAnswerSchema,
  importRequestSchema,
  personalAnswerSchema,
  personalBlobSchema,
  personalTextSchema,
  uploadedPartSchema,
} from './case-file.ts'
import { caseListEntrySchema, caseListSchema } from './case-list.ts'
import { changesAnswerSchema, headsAnswerSchema, rebuildAnswerSchema } from './changes-answer.ts'
import { documentRequestSchema, exportAnswerSchema } from './documents.ts'
import { sessionSchema } from './session.ts'

type Method = 'GET' | 'POST' | 'DELETE'

/** A JSON body is checked by its schema; changes travel as one canonical JSON change per line. */
export type BodyKind = z.ZodType | 'none' | 'changes' | 'bytes'
export type AnswerKind = z.ZodType | 'changes' | 'bytes' | 'events' | 'download'

export type Route = {
  readonly method: Method
  readonly path: string
  readonly body: BodyKind
  readonly answer: AnswerKind
}

/**
 * Every route, once: the handler must answer each of them, the page can reach nothing else.
 * A path stands below `/api` for the library and below `/api/sample` for the sample library.
 */
export const routes = {
  session: { method: 'GET', path: '/session', body: 'none', answer: sessionSchema },
  listCases: { method: 'GET', path: '/cases', body: 'none', answer: caseListSchema },
  readCase: { method: 'GET', path: '/cases/:caseId', body: 'none', answer: caseListEntrySchema },
  readChanges: { method: 'GET', path: '/cases/:caseId/changes', body: 'none', answer: 'changes' },
  appendChanges: {
    method: 'POST',
    path: '/cases/:caseId/changes',
    body: 'changes',
    answer: changesAnswerSchema,
  },
  rebuildJournal: {
    method: 'POST',
    path: '/cases/:caseId/journal',
    body: 'changes',
    answer: rebuildAnswerSchema,
  },
  readHeads: { method: 'GET', path: '/cases/:caseId/heads', body: 'none', answer: headsAnswerSchema },
  uploadPart: { method: 'POST', path: '/uploads/:uploadId/:part', body: 'bytes', answer: uploadedPartSchema },
  importCaseFile: {
    method: 'POST',
    path: '/case-files',
    body: importRequestSchema,
    answer: importAnswerSchema,
  },
  readDocument: {
    method: 'POST',
    path: '/cases/:caseId/document',
    body: documentRequestSchema,
    answer: 'bytes',
  },
  exportDocument: {
    method: 'POST',
    path: '/cases/:caseId/exports',
    body: documentRequestSchema,
    answer: exportAnswerSchema,
  },
  exportCaseFile: {
    method: 'POST',
    path: '/cases/:caseId/case-file',
    body: 'none',
    answer: exportAnswerSchema,
  },
  /** Packs the changes that are sent, without touching the library: for a disk that refuses. */
  packCaseFile: {
    method: 'POST',
    path: '/cases/:caseId/packed',
    body: 'changes',
    answer: exportAnswerSchema,
  },
  download: { method: 'GET', path: '/downloads/:downloadId', body: 'none', answer: 'download' },
  savePersonalText: {
    method: 'POST',
    path: '/personal',
    body: personalTextSchema,
    answer: personalBlobSchema,
  },
  readPersonalText: { method: 'GET', path: '/personal/:blob', body: 'none', answer: personalAnswerSchema },
  destroyPersonalText: {
    method: 'DELETE',
    path: '/personal/:blob',
    body: 'none',
    answer: personalAnswerSchema,
  },
  events: { method: 'GET', path: '/events', body: 'none', answer: 'events' },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof routes

export type AnswerOf<Name extends RouteName> =
  (typeof routes)[Name]['answer'] extends z.ZodType<infer Value>
    ? Value
    : (typeof routes)[Name]['answer'] extends 'changes'
      ? string
      : (typeof routes)[Name]['answer'] extends 'bytes'
        ? ArrayBuffer
        : (typeof routes)[Name]['answer'] extends 'download'
          ? NamedFile
          : never

/** A file with the name it is kept under. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

export type BodyOf<Name extends RouteName> =
  (typeof routes)[Name]['body'] extends z.ZodType<infer Value>
    ? Value
    : (typeof routes)[Name]['body'] extends 'changes'
      ? string
      : (typeof routes)[Name]['body'] extends 'bytes'
        ? ArrayBuffer
        : undefined

export const libraryBase = { main: '/api', sample: '/api/sample' } as const
