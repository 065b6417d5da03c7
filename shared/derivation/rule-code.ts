/** What a step computes. A step's rule is also the name under which a later step takes its result. */
export const ruleCodes = [
  'element-mean',
  'worker-mean',
  'observed-time',
  'agreed-rating',
  'rated-reading',
  'element-normal-time',
  'worker-normal-time',
  'normal-time',
  'total-allowance',
  'allowance-factor',
  'standard-time',
  'shift-seconds',
  'output-quota',
  'wage-tier',
  'piece-rate',
  'agreed-piece-rate',
  'shift-income',
  'hourly-equivalent',
  'monthly-equivalent',
  'floor-monthly-pay',
  'floor-piece-rate',
  'sample-variance',
  'required-observations',
  'largest-required-observations',
  'variance-of-mean',
  'precision',
] as const

export type RuleCode = (typeof ruleCodes)[number]

/** An input is the result of an earlier step, or one of these, which nobody computes. */
export const leafNames = [
  'reading',
  'rating',
  'rating-divisor',
  'allowance',
  'one',
  'shift-hours',
  'seconds-per-hour',
  'hourly-yuan',
  'coefficient',
  'given-seconds',
  'negotiated-adjustment',
  'hours-per-month',
  'monthly-minimum',
  'own-contributions',
  'confidence-z',
  'accuracy',
] as const

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
