import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { compare, ratioOf } from '../numbers/ratio.ts'

export type ConfidenceLevel = { readonly z: DecimalString; readonly percent: DecimalString }

const level = (z: string, percent: string): ConfidenceLevel => ({
  z: decimalLiteral(z),
  percent: decimalLiteral(percent),
})

/**
 * How sure a mean is when it stands within z standard errors, as the textbooks of operations management print it, to two
 * decimals. A text that says 95 % often calculates with z = 2, so a person chooses the row.
 */
export const confidenceLevels: readonly ConfidenceLevel[] = [
  level('1.65', '90'),
  level('1.96', '95'),
  level('2', '95.45'),
  level('2.58', '99'),
  level('3', '99.73'),
]

/** Offered no longer, but a case that states it keeps its words. */
const earlierLevels: readonly ConfidenceLevel[] = [level('1.645', '90')]

/** The per cent of a z, 2 and 2.00 alike; null when no table prints it. */
export const confidencePercentOf = (z: DecimalString): DecimalString | null =>
  [...confidenceLevels, ...earlierLevels].find((known) => compare(ratioOf(known.z), ratioOf(z)) === 0)
    ?.percent ?? null
