/**
 * Names of what a package costs and yields: what a step computes, and the leaves that nobody computes. A step's
 * rule is also the name under which a later step takes its result.
 */
export const impactRules = [
  'wage-bill',
  'wage-bill-before',
  'wage-bill-change',
  'wage-bill-change-share',
  'standard-work-seconds',
  'mean-hourly-yield',
  'paced-earnings',
  'workers-at-or-above-minimum',
  'share-below-minimum',
  'month-pieces',
  'people-at-full-pace',
  'offered-work-seconds',
  'makeable-pieces',
  'raise-factor',
  'raised-piece-rate',
  'package-piece-rate',
] as const

export const impactLeaves = [
  'line-price',
  'line-price-before',
  'monthly-volume',
  'month-garments',
  'line-time',
  'pace',
  'price-raise',
  'package-addition',
] as const
