import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'

/** How sure a mean is when it stands within z standard errors; the percentages are those of the normal curve. */
export type ConfidenceLevel = { readonly z: DecimalString; readonly percent: DecimalString }

const level = (z: string, percent: string): ConfidenceLevel => ({
  z: decimalLiteral(z),
  percent: decimalLiteral(percent),
})

export const confidenceLevels: readonly ConfidenceLevel[] = [
  level('1.645', '90'),
  level('1.96', '95'),
  level('2', '95.45'),
  level('3', '99.73'),
]
