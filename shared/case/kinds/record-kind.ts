import { z } from 'zod'
import type { Visibility } from '../../record/visibility.ts'
import { yesNo } from './field.ts'

/** `draft` is the one visibility that depends on the record: it is the side's that wrote it. */
export type KindVisibility = Visibility | 'draft'

/** A kind whose fields can be set again and again. */
export const record = <const Seen extends KindVisibility, Shape extends z.ZodRawShape>(
  visibility: Seen,
  shape: Shape,
) => ({
  type: 'set' as const,
  visibility,
  fields: z.strictObject({ ...shape, removed: yesNo }).partial(),
})

/** A kind that is added once and never edited. */
export const fact = <const Seen extends KindVisibility, Shape extends z.ZodRawShape>(
  visibility: Seen,
  shape: Shape,
) => ({
  type: 'fact' as const,
  visibility,
  fields: z.strictObject(shape),
})

export type RecordKind = {
  readonly type: 'set' | 'fact'
  readonly visibility: KindVisibility
  readonly fields: z.ZodObject
}
