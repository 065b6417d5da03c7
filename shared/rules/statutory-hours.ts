import { dateLiteral, type DateString } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { parseExact, type ExactString } from '../numbers/exact-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Result } from '../problems/result.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'

/** Hours of a year of statutory work, whole, and of a month, exact; `paidHoursPerMonth` also counts holidays. */
export type StatutoryHours = {
  readonly holidaysPerYear: DecimalString
  readonly workDaysPerYear: DecimalString
  readonly hoursPerYear: DecimalString
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  readonly paidDaysPerMonth: DecimalString
  readonly paidHoursPerMonth: Quantity<'hour-per-month'>
}

const fractionLiteral = (text: string): ExactString => {
  const parsed = parseExact(text, { field: 'rule' })
  if (!parsed.ok) throw new TypeError(`not a fraction: ${text}`)
  return parsed.value
}

/** The printed months of 20.67 and 20.83 days are roundings; what is divided by is a twelfth of the year. */
export const statutoryHours: readonly DatedParameter<StatutoryHours>[] = [
  {
    effectiveFrom: dateLiteral('2008-01-03'),
    value: {
      holidaysPerYear: decimalLiteral('11'),
      workDaysPerYear: decimalLiteral('250'),
      hoursPerYear: decimalLiteral('2000'),
      hoursPerMonth: fractionLiteral('500/3'),
      paidDaysPerMonth: decimalLiteral('21.75'),
      paidHoursPerMonth: decimalLiteral('174'),
    },
    source: '劳社部发〔2008〕3号',
    confidence: 'high',
  },
  {
    effectiveFrom: dateLiteral('2025-01-01'),
    value: {
      holidaysPerYear: decimalLiteral('13'),
      workDaysPerYear: decimalLiteral('248'),
      hoursPerYear: decimalLiteral('1984'),
      hoursPerMonth: fractionLiteral('496/3'),
      paidDaysPerMonth: decimalLiteral('21.75'),
      paidHoursPerMonth: decimalLiteral('174'),
    },
    source: '人社部发〔2025〕2号',
    confidence: 'high',
  },
]

export const resolveStatutoryHours = (asOf: DateString): Result<DatedParameter<StatutoryHours>> =>
  resolveParameter(statutoryHours, asOf)
