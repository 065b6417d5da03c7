import { decimalOfCount, type DecimalString } from '../numbers/decimal-string.ts'
import { findRangeProblem, type Range } from '../numbers/range.ts'
import type { FieldCode } from '../problems/field-code.ts'
import type { Problem, ProblemPlace } from '../problems/problem.ts'

const zero = decimalOfCount(0n)
const one = decimalOfCount(1n)

export const aboveZero: Range = [{ kind: 'more-than', bound: zero }]
export const notNegative: Range = [{ kind: 'at-least', bound: zero }]
/** A share of a whole: from nothing to all of it. */
export const share: Range = [...notNegative, { kind: 'at-most', bound: one }]

export type RangeCheck = readonly [
  value: DecimalString,
  range: Range,
  field: FieldCode,
  place?: Omit<ProblemPlace, 'field'>,
]

/** Every value that lies outside its range; empty when all is well. */
export const findProblems = (...checks: readonly RangeCheck[]): readonly Problem[] =>
  checks.flatMap(([value, range, field, place]) => findRangeProblem(value, range, { field, ...place }) ?? [])
