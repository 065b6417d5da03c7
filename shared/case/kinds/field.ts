import { z } from 'zod'
import { decimalStringSchema } from '../../numbers/decimal-schema.ts'

/** Fields of a record: each may be unset, and null puts it back to unset. Numbers are decimal strings. */
export const words = (most: number) => z.string().max(most).nullable()
export const reference = z.string().min(1).max(64).nullable()
export const decimal = decimalStringSchema.nullable()
export const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices).nullable()
export const yesNo = z.boolean().nullable()
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()
export const moment = z.string().min(20).max(40)
/** A place in a list people arrange: a fractional key. */
export const order = z.string().min(1).max(200).nullable()
export const digestText = z.string().regex(/^[0-9a-f]{64}$/)
export const side = z.enum(['union', 'employer'])
