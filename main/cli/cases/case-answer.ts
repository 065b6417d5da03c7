import type { ApproximateString } from '../../../shared/numbers/approximate.ts'
import { decimalOfNumber } from '../../../shared/numbers/decimal-of-number.ts'
import { displayRatio } from '../../../shared/numbers/display.ts'
import { readExact, writeExact, type ExactString } from '../../../shared/numbers/exact-string.ts'
import {
  compare,
  minus,
  negate,
  over,
  ratioOf,
  ratioOfCount,
  times,
  type Ratio,
} from '../../../shared/numbers/ratio.ts'

/** A field of an answer as the engine gives it: an exact figure, an approximate one, a word, or a list of them. */
export type CaseValue = Ratio | ExactString | ApproximateString | string | null | readonly CaseValue[]

export type CaseAnswer = Readonly<Record<string, CaseValue>>

export type CaseDifference = { readonly field: string; readonly expected: string; readonly given: string }

const relative = over(ratioOfCount(1n), ratioOfCount(10n ** 9n))
const absolute = over(ratioOfCount(1n), ratioOfCount(10n ** 12n))
const size = (value: Ratio): Ratio => (value.numerator < 0n ? negate(value) : value)

/** Expected figures are binary floats: they agree within 1e-9 of themselves, or within 1e-12. */
const agrees = (expected: Ratio, given: Ratio): boolean => {
  const off = size(minus(given, expected))
  return compare(off, times(size(expected), relative)) <= 0 || compare(off, absolute) <= 0
}

const isList = (value: CaseValue | undefined): value is readonly CaseValue[] => Array.isArray(value)
const isRatio = (value: CaseValue | undefined): value is Ratio =>
  typeof value === 'object' && value !== null && 'numerator' in value

const figureOf = (value: CaseValue | undefined): Ratio | null =>
  isRatio(value) ? value : typeof value === 'string' ? readExact(value) : null

const show = (value: CaseValue | undefined): string => {
  if (value === undefined) return '没有'
  if (value === null) return 'null'
  if (isList(value)) return `[${value.map(show).join(', ')}]`
  return isRatio(value) ? displayRatio(value, 12).text : value
}

const compareValue = (
  field: string,
  expected: unknown,
  given: CaseValue | undefined,
): readonly CaseDifference[] => {
  if (Array.isArray(expected) && isList(given)) {
    const length = Math.max(expected.length, given.length)
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      compareValue(`${field}[${String(index)}]`, expected[index], given[index]),
    )
  }
  const differs = [{ field, expected: JSON.stringify(expected) ?? '没有', given: show(given) }]
  if (typeof expected === 'number') {
    const [figure, wanted] = [figureOf(given), decimalOfNumber(expected)]
    return figure !== null && wanted !== null && agrees(ratioOf(wanted), figure) ? [] : differs
  }
  if (typeof expected === 'string')
    return (isRatio(given) ? writeExact(given) : given) === expected ? [] : differs
  return expected === null && given === null ? [] : differs
}

/** Every field of the expectation that the answer does not meet; what the answer has beyond it is free. */
export const compareAnswer = (
  expected: Readonly<Record<string, unknown>>,
  given: CaseAnswer,
): readonly CaseDifference[] =>
  Object.entries(expected).flatMap(([field, wanted]) => compareValue(field, wanted, given[field]))
