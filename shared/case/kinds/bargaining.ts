import { z } from 'zod'
import { decimalStringSchema } from '../../numbers/decimal-schema.ts'
import { roundingModes } from '../../numbers/rounding-rule.ts'
import { choice, date, decimal, digestText, moment, reference, side, words } from './field.ts'
import { fact, record } from './record-kind.ts'

const submittedLine = z.strictObject({
  operationId: z.string(),
  priceYuan: decimalStringSchema,
  computedYuan: decimalStringSchema,
  adjustmentYuan: decimalStringSchema,
  /** What the price was held against: time, hourly standard, grade, roundings. */
  baselineDigest: digestText,
  /** The same in plain figures, so that a later change can be named. */
  baseline: z
    .strictObject({
      standardTimeSeconds: decimalStringSchema,
      baseHourlyYuan: decimalStringSchema,
      coefficient: decimalStringSchema,
      priceScale: decimalStringSchema,
      priceMode: z.enum(roundingModes),
      /** The bands of the coefficient tables, where any applied. */
      lineCoefficients: z
        .array(
          z.strictObject({
            table: z.string().max(20),
            band: z.string().max(80),
            coefficient: decimalStringSchema,
          }),
        )
        .max(40)
        .readonly()
        .optional(),
    })
    .optional(),
})

/** 一协商: a draft line is its side's alone until it is submitted; submissions and locks are facts. */
export const bargainingKinds = {
  /** Id: the digest of product and number: a round opened on two machines is one round. */
  round: record('both', {
    productId: reference,
    number: decimal,
    form: choice(['back-to-back', 'face-to-face']),
    heldOn: date,
  }),
  /** Id: the digest of round, side and operation, so that two people typing one figure see a conflict. */
  'proposal-line': record('draft', {
    productId: reference,
    roundId: reference,
    side: side.nullable(),
    operationId: reference,
    priceYuan: decimal,
  }),
  submission: fact('both', {
    productId: z.string(),
    roundId: z.string(),
    side,
    lines: z.array(submittedLine).max(2_000),
    submittedAt: moment,
    representative: z.string().max(40),
    operator: z.string().max(40),
  }),
  'line-lock': fact('public', {
    productId: z.string(),
    roundId: z.string(),
    roundNumber: decimalStringSchema,
    ...submittedLine.shape,
    /** What a piece was when it was agreed, and how often a garment counts it; unsaid in earlier records. */
    countingUnit: z.string().max(40).optional(),
    countPerGarment: decimalStringSchema.optional(),
    unionRepresentative: z.string().min(1).max(40),
    employerRepresentative: z.string().min(1).max(40),
    operator: z.string().max(40),
    lockedAt: moment,
  }),
  'line-unlock': fact('both', {
    lockId: z.string(),
    operationId: z.string(),
    reason: z.string().min(1).max(200),
    operator: z.string().max(40),
    unlockedAt: moment,
  }),
  /** 双方同意改规则: one term that proposals and agreed lines had closed may be set again. */
  'terms-reopening': fact('both', {
    topic: z.enum(['hourly', 'coefficients', 'shift', 'allowance', 'rounding']),
    /** What was on the table and what was agreed; anything that is not named here closes the term again. */
    submissions: z.array(z.string().max(64)).max(2_000),
    lineLocks: z.array(z.string().max(64)).max(20_000),
    unionRepresentative: z.string().min(1).max(40),
    employerRepresentative: z.string().min(1).max(40),
    reason: z.string().min(1).max(200),
    operator: z.string().max(40),
    reopenedAt: moment,
  }),
  /** The same as it was recorded while it spoke of the roundings alone; read, and no longer written. */
  'rounding-reopening': fact('both', {
    /** What was on the table; a proposal that is not named here closes the roundings again. */
    submissions: z.array(z.string().max(64)).min(1).max(2_000),
    unionRepresentative: z.string().min(1).max(40),
    employerRepresentative: z.string().min(1).max(40),
    reason: z.string().min(1).max(200),
    operator: z.string().max(40),
    reopenedAt: moment,
  }),
  speech: fact('both', {
    operationId: z.string(),
    roundId: z.string(),
    side,
    text: z.string().min(1).max(1_000),
    at: moment,
  }),
} as const

/** 合同: one answer per bound field of the agreement; one confirmation sheet per product. */
export const agreementKinds = {
  answer: record('public', { value: words(2_000) }),
  confirmation: record('public', {
    number: words(40),
    annexNumber: decimal,
    measuredOn: date,
    negotiatedOn: date,
    effectiveOn: date,
    signedOn: date,
    trialDays: decimal,
  }),
} as const
