import { z } from 'zod'

/** The answer to appended changes: given only after the journal and its heads are on the disk. */
export const changesAnswerSchema = z.strictObject({
  acknowledged: z.array(z.string()),
  /** The moment the bytes were synced, for 已落盘. */
  syncedAt: z.string(),
  lines: z.number().int(),
})

/** `keptAs`: where the damaged journal is kept, once a whole one stands in its place; `null` when it was whole. */
export const rebuildAnswerSchema = z.strictObject({
  acknowledged: z.array(z.string()),
  syncedAt: z.string(),
  lines: z.number().int(),
  keptAs: z.string().nullable(),
})

/** The head of every chain that was ever acknowledged; `seq` 0 where its number is not known. */
export const headsAnswerSchema = z.strictObject({
  heads: z.array(z.strictObject({ replica: z.string(), seq: z.number().int(), id: z.string() })).readonly(),
})

export type RebuildAnswer = z.infer<typeof rebuildAnswerSchema>
export type HeadsAnswer = z.infer<typeof headsAnswerSchema>
export type ChangesAnswer = z.infer<typeof changesAnswerSchema>
