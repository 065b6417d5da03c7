import type { FieldCode } from '../problems/field-code.ts'
import type { Problem, ProblemPlace } from '../problems/problem.ts'
import { decimalOfCount, type DecimalString } from './decimal-string.ts'
import { decimalsOnScreen, displayRatio } from './display.ts'
import { parseExact, ratioOfExact, type ExactString } from './exact-string.ts'
import { isPositive, type Ratio } from './ratio.ts'
import { findRangeProblem, type Range } from './range.ts'

const zero = decimalOfCount(0n)
const one = decimalOfCount(1n)

export const aboveZero: Range = [{ kind: 'more-than', bound: zero }]
export const notNegative: Range = [{ kind: 'at-least', bound: zero }]
/** A share of something that may be nothing and may be all of it. */
export const fromZeroToOne: Range = [...notNegative, { kind: 'at-most', bound: one }]
/** A share that is something: an attendance, an efficiency of at most the whole, a threshold. */
export const aboveZeroToOne: Range = [...aboveZero, { kind: 'at-most', bound: one }]
export const betweenZeroAndOne: Range = [...aboveZero, { kind: 'less-than', bound: one }]

/** The same for an exact figure, which is shown as `given` where a person typed it. */
export const findNotPositive = (value: Ratio, field: FieldCode, given?: string): Problem | null => {
  if (isPositive(value)) return null
  return {
    code: 'out-of-range',
    at: { field },
    given: given ?? displayRatio(value, decimalsOnScreen).text,
    expected: { kind: 'more-than', bound: zero },
    remedy: 'check-the-value',
  }
}

/** The same for an exact figure as it is written; one that nobody can read is a problem too. */
export const findExactNotPositive = (value: ExactString, field: FieldCode): Problem | null => {
  const read = parseExact(value, { field })
  return read.ok ? findNotPositive(ratioOfExact(value), field, value) : (read.problems[0] ?? null)
}

/** The problems that there are, out of checks that answer one or none. */
export const problemsAmong = (checks: readonly (Problem | null)[]): readonly Problem[] =>
  checks.flatMap((problem) => problem ?? [])

export type RangeCheck = readonly [
  value: DecimalString,
  range: Range,
  field: FieldCode,
  place?: Omit<ProblemPlace, 'field'>,
]

/** Every value that lies outside its range; empty when all is well. */
export const findProblems = (...checks: readonly RangeCheck[]): readonly Problem[] =>
  problemsAmong(
    checks.map(([value, range, field, place]) => findRangeProblem(value, range, { field, ...place })),
  )
