import { approximateDigits, ConfiguredDecimal } from './decimal-clone.ts'
import type { Ratio } from './ratio.ts'

declare const brand: unique symbol

/** An irrational figure at 50 significant digits. It is a type of its own, so it cannot enter a price. */
export type ApproximateString = string & { readonly [brand]: 'ApproximateString' }

/** √value of an exact figure that is not negative; null below zero. */
export const squareRoot = (value: Ratio): ApproximateString | null => {
  if (value.numerator < 0n) return null
  const quotient = new ConfiguredDecimal(value.numerator.toString()).div(value.denominator.toString())
  return quotient.sqrt().toSignificantDigits(approximateDigits).toFixed() as ApproximateString
}

/** For the eye only: half up to a fixed number of decimals. */
export const formatApproximate = (value: ApproximateString, decimals: number): string =>
  new ConfiguredDecimal(value).toFixed(decimals)

/** 0.01831… → 1.8% at one decimal. */
export const formatApproximatePercent = (value: ApproximateString, decimals: number): string =>
  `${new ConfiguredDecimal(value).times(100).toFixed(decimals)}%`
