/**
 * Names of pay and piece rates in derivations: what a step computes, and the leaves that nobody computes. A step's rule is
 * also the name under which a later step takes its result.
 */
export const payRules = [
  'wage-tier',
  'piece-rate',
  'agreed-piece-rate',
  'shift-income',
  'hourly-equivalent',
  'monthly-equivalent',
  'floor-monthly-pay',
  'floor-piece-rate',
] as const

export const payLeaves = [
  'hourly-yuan',
  'coefficient',
  'negotiated-adjustment',
  'hours-per-month',
  'monthly-minimum',
  'own-contributions',
] as const
