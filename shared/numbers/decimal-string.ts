declare const brand: unique symbol

/**
 * A number as every edge carries it (row, file, request, document): `-?digits(.digits)?`, no leading
 * zeros, no exponent, never `-0`. Trailing zeros are kept: they are the scale a rounding rule gave it.
 * Made by `parseDecimal` from what came in and by `writeDecimal` from what was computed, by nothing else.
 */
export type DecimalString = string & { readonly [brand]: 'DecimalString' }

/** The longest number that can be typed in or read from a file. */
export const longestDecimal = 30

const grammar = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/
const zero = /^-0(?:\.0+)?$/

/** The one recogniser; null means that the text is not a decimal. It sets no limit on length. */
export const recogniseDecimal = (text: string): DecimalString | null => {
  if (!grammar.test(text)) return null
  return (zero.test(text) ? text.slice(1) : text) as DecimalString
}

const powers: bigint[] = [1n]

export const powerOfTen = (exponent: number): bigint => {
  const known = powers[exponent]
  if (known !== undefined) return known
  const power = 10n ** BigInt(exponent)
  powers[exponent] = power
  return power
}

/** The one writer: `units` counted in the `scale`-th decimal place, so 2079 at scale 4 is 0.2079. */
export const writeDecimal = (units: bigint, scale: number): DecimalString => {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString()
  if (scale === 0) return (sign + digits) as DecimalString
  const padded = digits.padStart(scale + 1, '0')
  const point = padded.length - scale
  return `${sign}${padded.slice(0, point)}.${padded.slice(point)}` as DecimalString
}

/** A count (readings, pieces, seconds in an hour) as a decimal. */
export const decimalOfCount = (count: bigint): DecimalString => writeDecimal(count, 0)

/** The same figure with the other sign, at the same scale; zero stays without a sign. */
export const negateDecimal = (value: DecimalString): DecimalString =>
  (value.startsWith('-') ? value.slice(1) : /[1-9]/.test(value) ? `-${value}` : value) as DecimalString

/** The number of decimals a decimal is written with. */
export const scaleOf = (value: DecimalString): number => {
  const point = value.indexOf('.')
  return point < 0 ? 0 : value.length - point - 1
}
