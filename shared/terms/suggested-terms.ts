import { decimalLiteral } from '../numbers/decimal-literal.ts'

/**
 * What a form offers before anybody has decided. These are suggestions: none is in a record until a person
 * takes it over, and no calculation reads this table.
 */
export const suggestedTerms = {
  shiftHours: decimalLiteral('8'),
  holidayClause: true,
  allowanceBase: 'normal-time',
  timeScale: decimalLiteral('1'),
  timeMode: 'half-up',
  priceScale: decimalLiteral('3'),
  priceMode: 'half-up',
  confidenceZ: decimalLiteral('2'),
  accuracy: decimalLiteral('0.05'),
} as const

/** The lowest grade is the one the base yuan an hour is paid for. */
export const firstCoefficient = decimalLiteral('1.00')
