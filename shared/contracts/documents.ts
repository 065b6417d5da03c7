import { z } from 'zod'

export const documentRequestSchema = z.strictObject({
  kind: z.enum(['agreement', 'price-annex', 'derivation-annex', 'style-confirmation']),
  productId: z.string().max(64).nullable(),
  format: z.enum(['pdf', 'docx', 'xlsx']),
  /** 定额表 is the table of 附件一 before it belongs to any agreement; under its own name, with 现行单价 and 涨幅. */
  fileAs: z.literal('quota-table').optional(),
  /** Names exactly the changes the page has folded; the host makes the document of those and no others. */
  version: z.string().regex(/^[0-9a-f]{64}$/),
})

export type DocumentRequest = z.infer<typeof documentRequestSchema>

export const exportAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), name: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('download'), name: z.string(), address: z.string() }),
])

export type ExportAnswer = z.infer<typeof exportAnswerSchema>
