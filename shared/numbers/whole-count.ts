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

/** The same for what was counted and never written; what is no number at all was not given. */
export const findCountProblem = (
  value: number,
  [low, high]: readonly [number, number],
  at: ProblemPlace,
): Problem | null => {
  if (Number.isInteger(value) && value >= low && value <= high) return null
  const expected = { kind: 'whole-between', low: String(low), high: String(high) } as const
  const given = Number.isFinite(value) ? String(value) : null
  return { code: 'out-of-range', at, given, expected, remedy: 'check-the-value' }
}

/** A count that `findWholeProblem` has let pass, 5 and 5.0 alike. */
export const wholeOf = (value: DecimalString): bigint => {
  const { numerator, denominator } = ratioOf(value)
  return numerator / denominator
}
