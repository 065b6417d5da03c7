import { z } from 'zod'

const stepSchema = z.strictObject({
  step: z.enum(['setup', 'products', 'measurement', 'pricing', 'bargaining', 'agreement']),
  started: z.boolean(),
  done: z.int(),
  total: z.int(),
  missing: z.int(),
})

/** One line of the case library as the host reads it from its own journals. */
export const caseListEntrySchema = z.strictObject({
  caseId: z.string(),
  /** `null` while nobody named it, or when the journal cannot be read; then `problem` says why. */
  name: z.string().nullable(),
  productCount: z.int(),
  operationCount: z.int(),
  /** Of the product that was worked on last. */
  steps: z.array(stepSchema).readonly(),
  lastChangedAt: z.string().nullable(),
  problem: z
    .strictObject({ code: z.enum(['journal-damaged', 'newer-layout', 'tail-lost']), place: z.string() })
    .nullable(),
})

export const caseListSchema = z.strictObject({ cases: z.array(caseListEntrySchema).readonly() })

export type CaseList = z.infer<typeof caseListSchema>
export type CaseListEntry = z.infer<typeof caseListEntrySchema>
