import type { RoundingRule } from '../../numbers/rounding-rule.ts'

/** A count of observations is rounded up; one that is whole already stays. */
export const roundCountsUp: RoundingRule = {
  what: 'required-observations',
  scale: 0,
  mode: 'up',
  step: 'after-division',
}

/** Some answer keys round to the nearest; offered to read them, never for an agreed study. */
export const roundCountsToNearest: RoundingRule = { ...roundCountsUp, mode: 'half-up' }
