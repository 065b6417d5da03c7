import { measurementLeaves, measurementRules } from './names/measurement-names.ts'
import { payLeaves, payRules } from './names/pay-names.ts'
import { quotaLeaves, quotaRules } from './names/quota-names.ts'

/** What a step computes. A step's rule is also the name under which a later step takes its result. */
export const ruleCodes = [...measurementRules, ...quotaRules, ...payRules] as const

export type RuleCode = (typeof ruleCodes)[number]

/** An input is the result of an earlier step, or one of these, which nobody computes. */
export const leafNames = [...measurementLeaves, ...quotaLeaves, ...payLeaves] as const

export type InputName = RuleCode | (typeof leafNames)[number]

export const unitCodes = [
  'second',
  'second-squared',
  'hour',
  'hour-per-month',
  'second-per-hour',
  'ratio',
  'rating-point',
  'count',
  'piece-per-shift',
  'yuan-per-hour',
  'yuan-per-unit',
  'yuan-per-shift',
  'yuan-per-month',
] as const

export type UnitCode = (typeof unitCodes)[number]
