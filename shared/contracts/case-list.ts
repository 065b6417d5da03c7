import { z } from 'zod'

/** One line of the case library as the host reads it from its own journals. */
export const caseListSchema = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        caseId: z.string(),
        /** `null` when the journal cannot be read; then `problem` says why. */
        name: z.string().nullable(),
        productCount: z.number().int(),
        operationCount: z.number().int(),
        lastChangedAt: z.string().nullable(),
        problem: z.string().nullable(),
      }),
    )
    .readonly(),
})

export type CaseList = z.infer<typeof caseListSchema>
export type CaseListEntry = CaseList['cases'][number]
