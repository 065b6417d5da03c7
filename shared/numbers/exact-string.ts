import type { ProblemPlace } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import { powerOfTen, recogniseDecimal, writeDecimal, type DecimalString } from './decimal-string.ts'
import { over, ratioOf, reduce, type Ratio } from './ratio.ts'

declare const brand: unique symbol

/** An exact quotient between values: whole numerator, stroke, whole denominator above zero (`6160/110`). */
export type FractionString = string & { readonly [brand]: 'FractionString' }

/** How an exact figure is written down: as a decimal when it ends, else as a fraction. */
export type ExactString = DecimalString | FractionString

/** Computed figures may be long, but a file cannot make us divide numbers of unbounded length. */
const longestExact = 4000
const grammar = /^(-?(?:0|[1-9][0-9]*))\/([1-9][0-9]*)$/

/** The number of decimals after which a reduced denominator ends; null when the decimal never ends. */
const countDecimals = (denominator: bigint): number | null => {
  let rest = denominator
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? Math.max(twos, fives) : null
}

export const writeTerminating = (value: Ratio): DecimalString | null => {
  const { numerator, denominator } = reduce(value)
  const scale = countDecimals(denominator)
  return scale === null ? null : writeDecimal((numerator * powerOfTen(scale)) / denominator, scale)
}

/** In lowest terms; a whole number keeps its denominator 1. */
export const writeFraction = (value: Ratio): FractionString => {
  const { numerator, denominator } = reduce(value)
  return `${numerator}/${denominator}` as FractionString
}

export const writeExact = (value: Ratio): ExactString => writeTerminating(value) ?? writeFraction(value)

/** Reads what `writeExact` wrote, or a fraction as counted (`6160/110`); null when it is neither. */
export const readExact = (text: string): Ratio | null => {
  if (text.length > longestExact) return null
  const decimal = recogniseDecimal(text)
  if (decimal !== null) return ratioOf(decimal)
  const parts = grammar.exec(text)
  const numerator = recogniseDecimal(parts?.[1] ?? '')
  const denominator = recogniseDecimal(parts?.[2] ?? '')
  return numerator === null || denominator === null ? null : over(ratioOf(numerator), ratioOf(denominator))
}

/** The exact figure behind a text that `parseExact` or `writeExact` vouches for. */
export const ratioOfExact = (value: ExactString): Ratio => {
  const ratio = readExact(value)
  if (ratio === null) throw new TypeError('an exact figure that no writer wrote')
  return ratio
}

export const parseExact = (given: unknown, at: ProblemPlace): Result<ExactString> => {
  if (typeof given === 'string' && readExact(given) !== null) return succeed(given as ExactString)
  const text = typeof given === 'string' ? given.slice(0, 40) : null
  return refuse({
    code: 'not-a-fraction',
    at,
    given: text,
    expected: { kind: 'fraction' },
    remedy: 'reload-the-source',
  })
}
