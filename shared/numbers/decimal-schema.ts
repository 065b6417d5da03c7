import { z } from 'zod'
import type { DecimalString } from './decimal-string.ts'
import { parseExact, type ExactString } from './exact-string.ts'
import { parseDecimal } from './parse-decimal.ts'
import { largestScale, roundingModes, type RoundingRule } from './rounding-rule.ts'

/** For schemas of routes, rows and records: the same strict reader, its problem code as the message. */
export const decimalStringSchema = z.string().transform((text, context): DecimalString => {
  const parsed = parseDecimal(text, { field: 'value' })
  if (parsed.ok) return parsed.value
  for (const { code } of parsed.problems) context.addIssue({ code: 'custom', message: code })
  return z.NEVER
})

export const exactStringSchema = z.string().transform((text, context): ExactString => {
  const parsed = parseExact(text, { field: 'value' })
  if (parsed.ok) return parsed.value
  context.addIssue({ code: 'custom', message: 'not-a-fraction' })
  return z.NEVER
})

export const roundingRuleSchema: z.ZodType<RoundingRule> = z.strictObject({
  what: z.enum([
    'standard-time',
    'piece-rate',
    'output-quota',
    'floor-piece-rate',
    'shift-income',
    'hourly-equivalent',
    'monthly-equivalent',
    'required-observations',
    'people',
    'days',
    'month-payment',
    'payment',
    'wage-tier',
    'coefficient',
    'wage-bill',
    'share',
    'month-pieces',
  ]),
  scale: z.int().min(0).max(largestScale),
  mode: z.enum(roundingModes),
  step: z.enum(['after-allowance', 'after-division', 'after-multiplication', 'per-line', 'per-month']),
  inFavourOf: z.enum(['union', 'employer']).optional(),
  clause: z.string().max(200).optional(),
})
