import { decimalOfCount, powerOfTen, type DecimalString } from './decimal-string.ts'

declare const brand: unique symbol

/**
 * An exact figure between two edges: numerator ÷ denominator, the denominator above zero, not reduced.
 * It is made only from decimals (`ratioOf`) and leaves only through `round` or the exact writers, so no
 * digit is lost on the way.
 */
export type Ratio = {
  readonly numerator: bigint
  readonly denominator: bigint
  readonly [brand]: 'Ratio'
}

const make = (numerator: bigint, denominator: bigint): Ratio => ({ numerator, denominator }) as Ratio

export const ratioOf = (value: DecimalString): Ratio => {
  const point = value.indexOf('.')
  if (point < 0) return make(BigInt(value), 1n)
  return make(BigInt(value.slice(0, point) + value.slice(point + 1)), powerOfTen(value.length - point - 1))
}

export const ratioOfCount = (count: bigint): Ratio => ratioOf(decimalOfCount(count))

export const zeroRatio = ratioOfCount(0n)
export const oneRatio = ratioOfCount(1n)

export const times = (a: Ratio, b: Ratio): Ratio =>
  make(a.numerator * b.numerator, a.denominator * b.denominator)

/** The divisor is not zero: every caller has refused that by its range. */
export const over = (a: Ratio, b: Ratio): Ratio => {
  if (b.numerator === 0n) throw new RangeError('division by zero')
  return b.numerator > 0n
    ? make(a.numerator * b.denominator, a.denominator * b.numerator)
    : make(-a.numerator * b.denominator, a.denominator * -b.numerator)
}

const greatestCommonDivisor = ({ numerator, denominator }: Ratio): bigint => {
  let larger = numerator < 0n ? -numerator : numerator
  let smaller = denominator
  while (smaller > 0n) {
    const rest = larger % smaller
    larger = smaller
    smaller = rest
  }
  return larger
}

export const reduce = (value: Ratio): Ratio => {
  const divisor = greatestCommonDivisor(value)
  return divisor === 1n ? value : make(value.numerator / divisor, value.denominator / divisor)
}

/** Denominators of mixed sums multiply; above this they are reduced, so long sums stay linear. */
const largestLooseDenominator = 10n ** 60n

export const plus = (a: Ratio, b: Ratio): Ratio => {
  if (a.denominator === b.denominator) return make(a.numerator + b.numerator, a.denominator)
  if (a.denominator % b.denominator === 0n)
    return make(a.numerator + b.numerator * (a.denominator / b.denominator), a.denominator)
  if (b.denominator % a.denominator === 0n)
    return make(a.numerator * (b.denominator / a.denominator) + b.numerator, b.denominator)
  const denominator = a.denominator * b.denominator
  const result = make(a.numerator * b.denominator + b.numerator * a.denominator, denominator)
  return denominator > largestLooseDenominator ? reduce(result) : result
}

export const negate = (value: Ratio): Ratio => make(-value.numerator, value.denominator)

export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, negate(b))

export const sum = (values: readonly Ratio[]): Ratio => values.reduce(plus, zeroRatio)

export const square = (value: Ratio): Ratio => times(value, value)

/** Below zero when a < b, zero when equal, above zero when a > b. */
export const compare = (a: Ratio, b: Ratio): number => {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

export const isPositive = (value: Ratio): boolean => value.numerator > 0n
export const isZero = (value: Ratio): boolean => value.numerator === 0n
