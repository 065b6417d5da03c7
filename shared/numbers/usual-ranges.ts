import type { Problem, ProblemPlace } from '../problems/problem.ts'
import { decimalOfCount, type DecimalString } from './decimal-string.ts'
import type { Range } from './range.ts'
import { compare, ratioOf, ratioOfCount } from './ratio.ts'

const zero = decimalOfCount(0n)
const one = decimalOfCount(1n)

export const moreThanZero: Range = [{ kind: 'more-than', bound: zero }]
export const notNegative: Range = [{ kind: 'at-least', bound: zero }]
/** A share of something that may be nothing and may be all of it. */
export const fromZeroToOne: Range = [
  { kind: 'at-least', bound: zero },
  { kind: 'at-most', bound: one },
]
/** A share that is something: an attendance, an efficiency of at most the whole, a threshold. */
export const aboveZeroToOne: Range = [
  { kind: 'more-than', bound: zero },
  { kind: 'at-most', bound: one },
]
export const betweenZeroAndOne: Range = [
  { kind: 'more-than', bound: zero },
  { kind: 'less-than', bound: one },
]

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

/** The problems that there are, out of checks that answer one or none. */
export const problemsAmong = (checks: readonly (Problem | null)[]): readonly Problem[] =>
  checks.flatMap((problem) => problem ?? [])
