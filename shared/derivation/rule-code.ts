import { estimateLeaves, estimateRules } from './names/estimate-names.ts'
import { impactLeaves, impactRules } from './names/impact-names.ts'
import { measurementLeaves, measurementRules } from './names/measurement-names.ts'
import { payLeaves, payRules } from './names/pay-names.ts'
import { quotaLeaves, quotaRules } from './names/quota-names.ts'
import { uncertaintyLeaves, uncertaintyRules } from './names/uncertainty-names.ts'

/** What a step computes. A step's rule is also the name under which a later step takes its result. */
export const ruleCodes = [
  ...measurementRules,
  ...estimateRules,
  ...quotaRules,
  ...payRules,
  ...uncertaintyRules,
  ...impactRules,
] as const

export type RuleCode = (typeof ruleCodes)[number]

/** An input is the result of an earlier step, or one of these, which nobody computes. */
export const leafNames = [
  ...measurementLeaves,
  ...estimateLeaves,
  ...quotaLeaves,
  ...payLeaves,
  ...uncertaintyLeaves,
  ...impactLeaves,
] as const

export type InputName = RuleCode | (typeof leafNames)[number]
