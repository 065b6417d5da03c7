import type { Problem, ProblemPlace } from '../problems/problem.ts'
import type { RemedyCode } from '../problems/remedy-code.ts'
import { ConfiguredDecimal } from './decimal-clone.ts'
import type { DecimalString } from './decimal-string.ts'

type Bound =
  | { readonly kind: 'more-than'; readonly bound: DecimalString }
  | { readonly kind: 'at-least'; readonly bound: DecimalString }
  | { readonly kind: 'less-than'; readonly bound: DecimalString }
  | { readonly kind: 'at-most'; readonly bound: DecimalString }

export type Range = readonly Bound[]

const holds = (value: DecimalString, { kind, bound }: Bound): boolean => {
  const order = new ConfiguredDecimal(value).comparedTo(bound)
  if (kind === 'more-than') return order > 0
  if (kind === 'at-least') return order >= 0
  return kind === 'less-than' ? order < 0 : order <= 0
}

/** The first bound that does not hold, as a problem; null when the value lies within all of them. */
export const findRangeProblem = (
  value: DecimalString,
  range: Range,
  at: ProblemPlace,
  remedy: RemedyCode = 'check-the-value',
): Problem | null => {
  const broken = range.find((bound) => !holds(value, bound))
  return broken === undefined ? null : { code: 'out-of-range', at, given: value, expected: broken, remedy }
}
