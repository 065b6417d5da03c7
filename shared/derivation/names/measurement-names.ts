/**
 * Names of measurement and time in derivations: what a step computes, and the leaves that nobody computes. A step's rule is
 * also the name under which a later step takes its result.
 */
export const measurementRules = [
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
  'sample-variance',
  'required-observations',
  'largest-required-observations',
  'variance-of-mean',
  'precision',
] as const

export const measurementLeaves = [
  'reading',
  'rating',
  'rating-divisor',
  'allowance',
  'one',
  'given-seconds',
  'confidence-z',
  'accuracy',
] as const
