import type { Problem, ProblemPlace } from '../problems/problem.ts'
import type { DecimalString } from './decimal-string.ts'
import { compare, ratioOf, ratioOfCount } from './ratio.ts'

/** A count between two bounds, both included; a count with decimals is none. */
export const findWholeProblem = (
  value: DecimalString,
  [low, high]: readonly [bigint, bigint],
  at: ProblemPlace,
): Problem | null => {
  const given = ratioOf(value)
  const isWhole = given.numerator % given.denominator === 0n
  if (isWhole && compare(given, ratioOfCount(low)) >= 0 && compare(given, ratioOfCount(high)) <= 0)
    return null
  const expected = { kind: 'whole-between', low: String(low), high: String(high) } as const
  return { code: 'out-of-range', at, given: value, expected, remedy: 'check-the-value' }
}

/** A count that `findWholeProblem` has let pass, 5 and 5.0 alike. */
export const wholeOf = (value: DecimalString): bigint => {
  const { numerator, denominator } = ratioOf(value)
  return numerator / denominator
}
