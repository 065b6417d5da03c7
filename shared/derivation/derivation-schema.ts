import { z } from 'zod'
import type { ApproximateString } from '../numbers/approximate.ts'
import { exactStringSchema, roundingRuleSchema } from '../numbers/decimal-schema.ts'
import { unitCodes } from '../numbers/unit-code.ts'
import type { ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import {
  inputRoles,
  operations,
  type Derivation,
  type DerivationInput,
  type DerivationStep,
} from './derivation.ts'
import { leafNames, ruleCodes } from './rule-code.ts'
import { sourceSchema } from './source.ts'

const text = z.string().max(400)
const unit = z.enum(unitCodes)
const approximateString = z
  .string()
  .regex(/^-?[0-9]+(?:\.[0-9]+)?$/)
  .transform((value) => value as ApproximateString)

const resultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact'), value: exactStringSchema, unit }),
  z.strictObject({ kind: z.literal('approximate'), value: approximateString, unit }),
])

const inputSchema: z.ZodType<DerivationInput> = z.lazy(() =>
  z.strictObject({
    name: z.enum([...ruleCodes, ...leafNames]),
    role: z.enum(inputRoles),
    value: exactStringSchema,
    unit,
    of: text.optional(),
    worker: text.optional(),
    study: text.optional(),
    cycle: z.int().min(1).optional(),
    power: z.literal(2).optional(),
    weight: exactStringSchema.optional(),
    excluded: z.strictObject({ reason: text, by: text, at: text }).optional(),
    source: sourceSchema.optional(),
    from: stepSchema.optional(),
  }),
)

const stepSchema: z.ZodType<DerivationStep> = z.lazy(() =>
  z.strictObject({
    rule: z.enum(ruleCodes),
    operation: z.enum(operations),
    inputs: z.array(inputSchema).max(20_000),
    result: resultSchema,
    rounding: z
      .strictObject({ rule: roundingRuleSchema, unrounded: exactStringSchema, tie: z.boolean() })
      .optional(),
    of: text.optional(),
    worker: text.optional(),
    study: text.optional(),
    cycle: z.int().min(1).optional(),
    source: sourceSchema.optional(),
  }),
)

/** Reads a derivation back from a file; its shape only, `recompute` judges its figures. */
export const parseDerivation = (given: unknown, at: ProblemPlace): Result<Derivation> => {
  try {
    const parsed = stepSchema.safeParse(given)
    if (parsed.success) return succeed(parsed.data)
  } catch {
    // A tree nested beyond the stack is refused like any other that cannot be read.
  }
  return refuse({
    code: 'derivation-not-readable',
    at,
    given: null,
    expected: { kind: 'object' },
    remedy: 'reload-the-source',
  })
}
