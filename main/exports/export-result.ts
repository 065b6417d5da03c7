import type { DocumentProblem } from '../../shared/documents/document-problem.ts'

/** A finished file, or why there is none. */
export type ExportResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] }
