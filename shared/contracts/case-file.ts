import { z } from 'zod'

/** Files come in parts of at most 4 MiB and are closed with the SHA-256 of the whole. */
export const partBytes = 4 * 1024 * 1024

export const uploadedPartSchema = z.strictObject({ bytes: z.int() })

export const importRequestSchema = z.strictObject({
  uploadId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  parts: z.int().min(1).max(4096),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const importAnswerSchema = z.strictObject({
  caseId: z.string(),
  /** Changes that this library did not have. */
  added: z.int(),
  /** All that the case has now. */
  lines: z.int(),
  /** Written by a newer version: it is kept and carried, and can only be looked at. */
  newer: z.boolean(),
  /** Where the damaged journal is kept that this file made whole; `null` when it was whole. */
  keptAs: z.string().nullable(),
})

export type ImportAnswer = z.infer<typeof importAnswerSchema>

export const personalTextSchema = z.strictObject({ text: z.string().min(1).max(4000) })
export const personalBlobSchema = z.strictObject({ blob: z.string() })
/** `null`: destroyed, or written on another machine. */
export const personalAnswerSchema = z.strictObject({ text: z.string().nullable() })
