import { z } from 'zod'

/** Where a figure that nobody computed comes from; the page and the paper turn it into a link or a citation. */
export type Source =
  | { readonly kind: 'clause'; readonly clause: string }
  | { readonly kind: 'wage-table'; readonly grade: string }
  | { readonly kind: 'allowance-catalogue'; readonly entry: string }
  | { readonly kind: 'time-study'; readonly timeStudyId: string }
  | { readonly kind: 'tap'; readonly tapId: string }
  | { readonly kind: 'typed-sheet'; readonly timeStudyId: string; readonly row: number }
  | { readonly kind: 'earlier-annex'; readonly reference: string }
  | { readonly kind: 'minutes'; readonly reference: string }
  | { readonly kind: 'negotiation-round'; readonly round: number }
  | {
      readonly kind: 'dated-rule'
      readonly rule: string
      readonly effectiveFrom: string
      readonly instrument: string
      readonly confidence: 'high' | 'medium' | 'low'
    }

const text = z.string().max(400)

export const sourceSchema: z.ZodType<Source> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('clause'), clause: text }),
  z.strictObject({ kind: z.literal('wage-table'), grade: text }),
  z.strictObject({ kind: z.literal('allowance-catalogue'), entry: text }),
  z.strictObject({ kind: z.literal('time-study'), timeStudyId: text }),
  z.strictObject({ kind: z.literal('tap'), tapId: text }),
  z.strictObject({ kind: z.literal('typed-sheet'), timeStudyId: text, row: z.int() }),
  z.strictObject({ kind: z.literal('earlier-annex'), reference: text }),
  z.strictObject({ kind: z.literal('minutes'), reference: text }),
  z.strictObject({ kind: z.literal('negotiation-round'), round: z.int() }),
  z.strictObject({
    kind: z.literal('dated-rule'),
    rule: text,
    effectiveFrom: text,
    instrument: text,
    confidence: z.enum(['high', 'medium', 'low']),
  }),
])
