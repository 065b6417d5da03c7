import { z } from 'zod'

/** The answer to appended changes: given only after the journal and its heads are on the disk. */
export const changesAnswerSchema = z.strictObject({
  acknowledged: z.array(z.string()),
  /** The moment the bytes were synced, for 已落盘. */
  syncedAt: z.string(),
  lines: z.number().int(),
})

export type ChangesAnswer = z.infer<typeof changesAnswerSchema>
