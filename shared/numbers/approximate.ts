import { approximateDigits, ConfiguredDecimal } from './decimal-clone.ts'
import { isZero, type Ratio } from './ratio.ts'

declare const brand: unique symbol

/** An irrational figure at 50 significant digits. It is a type of its own, so it cannot enter a price. */
export type ApproximateString = string & { readonly [brand]: 'ApproximateString' }

type Decimal = InstanceType<typeof ConfiguredDecimal>

const decimalOf = ({ numerator, denominator }: Ratio): Decimal =>
  new ConfiguredDecimal(numerator.toString()).div(denominator.toString())

/** Null for what has no finite figure: √ and ln below zero, ln of zero, a quotient by zero. */
const write = (value: Decimal): ApproximateString | null =>
  value.isFinite() ? (value.toSignificantDigits(approximateDigits).toFixed() as ApproximateString) : null

/** No figure of a factory needs more; beyond it a power or an exponential would only fill the memory. */
const largestExponent = 1000

/** An exact figure at 50 digits, where it goes on beside an irrational one. */
export const approximateOf = (value: Ratio): ApproximateString =>
  decimalOf(value).toSignificantDigits(approximateDigits).toFixed() as ApproximateString

/** A distribution's figure, which its library gives as a binary float, by its shortest text; null unless finite. */
export const approximateOfFloat = (value: number): ApproximateString | null =>
  Number.isFinite(value) ? write(new ConfiguredDecimal(value)) : null

/** √value of an exact figure that is not negative; null below zero. */
export const squareRoot = (value: Ratio): ApproximateString | null => write(decimalOf(value).sqrt())

/** base^exponent of a base above zero; null for any other base and for an exponent beyond ±1000. */
export const power = (base: Ratio, exponent: Ratio): ApproximateString | null => {
  const raised = decimalOf(exponent)
  return base.numerator <= 0n || raised.abs().gt(largestExponent) ? null : write(decimalOf(base).pow(raised))
}

/** e^exponent; null beyond ±1000. */
export const exponential = (exponent: Ratio): ApproximateString | null => {
  const raised = decimalOf(exponent)
  return raised.abs().gt(largestExponent) ? null : write(raised.exp())
}

/** ln(value) ÷ ln(base), both above zero and the base not one; null otherwise. */
export const logarithm = (value: Ratio, base: Ratio): ApproximateString | null =>
  // ln of a base of zero is endless, and a quotient by it would be a finite zero.
  isZero(base) ? null : write(decimalOf(value).ln().div(decimalOf(base).ln()))

/** For the eye only: half up to a fixed number of decimals. */
export const formatApproximate = (value: ApproximateString, decimals: number): string =>
  new ConfiguredDecimal(value).toFixed(decimals)

/** 0.01831… → 1.8% at one decimal. */
export const formatApproximatePercent = (value: ApproximateString, decimals: number): string =>
  `${new ConfiguredDecimal(value).times(100).toFixed(decimals)}%`
