import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'

export type ConfidenceEntry = { readonly percent: DecimalString; readonly z: DecimalString }

const entry = (percent: string, z: string): ConfidenceEntry => ({
  percent: decimalLiteral(percent),
  z: decimalLiteral(z),
})

/**
 * z as the textbooks of operations management print it, two decimals. A text that says 95 % often calculates
 * with z = 2, so a person chooses the row; nothing is looked up by the percentage alone.
 */
export const confidenceTable: readonly ConfidenceEntry[] = [
  entry('90', '1.65'),
  entry('95', '1.96'),
  entry('95.45', '2.00'),
  entry('99', '2.58'),
  entry('99.73', '3.00'),
]
