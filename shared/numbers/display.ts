import { powerOfTen, writeDecimal, type DecimalString } from './decimal-string.ts'
import {
  ratioOfExact,
  writeFraction,
  writeTerminating,
  type ExactString,
  type FractionString,
} from './exact-string.ts'
import { ratioOf, ratioOfCount, times, type Ratio } from './ratio.ts'

/** Ten decimals of an endless fraction on the screen, four on paper. */
export const decimalsOnScreen = 10
export const decimalsOnPaper = 4

export type DisplayedFigure =
  | { readonly kind: 'whole'; readonly text: DecimalString }
  | { readonly kind: 'cut'; readonly text: string; readonly fraction: FractionString }

/** A decimal that ends is shown whole, however long; one that does not is cut, never rounded, and says so by …. */
export const displayRatio = (value: Ratio, decimals: number): DisplayedFigure => {
  const whole = writeTerminating(value)
  if (whole !== null) return { kind: 'whole', text: whole }
  const scaled = (value.numerator * powerOfTen(decimals)) / value.denominator
  const sign = value.numerator < 0n && scaled === 0n ? '-' : ''
  return { kind: 'cut', text: `${sign}${writeDecimal(scaled, decimals)}…`, fraction: writeFraction(value) }
}

export const displayExact = (value: ExactString, decimals: number): DisplayedFigure =>
  displayRatio(ratioOfExact(value), decimals)

const hundred = ratioOfCount(100n)

/** 0.15 → 15%, without any rounding. */
export const formatPercent = (ratio: DecimalString): string =>
  `${displayRatio(times(ratioOf(ratio), hundred), decimalsOnScreen).text}%`
