import { powerOfTen, scaleOf, writeDecimal, type DecimalString } from './decimal-string.ts'
import { ratioOf, sum } from './ratio.ts'

/** The foot of a column: exactly the sum of what the column prints, with the most decimals found in it. */
export const sumDecimals = (values: readonly DecimalString[]): DecimalString => {
  const scale = values.reduce((most, value) => Math.max(most, scaleOf(value)), 0)
  const total = sum(values.map(ratioOf))
  return writeDecimal((total.numerator * powerOfTen(scale)) / total.denominator, scale)
}
