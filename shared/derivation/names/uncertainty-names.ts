/**
 * Names of what a measurement cannot tell: what a step computes, and the leaves that nobody computes. A step's rule is
 * also the name under which a later step takes its result.
 */
export const uncertaintyRules = [
  'raters-highest',
  'raters-lowest',
  'raters-gap',
  'rated-observed-total',
  'rated-normal-total',
  'normal-total',
  'rating-error',
  'between-workers-error',
  'error-squared',
  'combined-error-squared',
  'combined-error',
  'price-error',
] as const

export const uncertaintyLeaves = ['assumed-rating-error', 'nothing-rated', 'workers-count', 'two'] as const
