import { dateLiteral, type DateString } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Result } from '../problems/result.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'

/** What the price of statutory hours is multiplied by, at least; a contract may give more. */
export type OvertimeMultiples = {
  readonly workday: DecimalString
  /** Only where no time off is given instead. */
  readonly restDay: DecimalString
  readonly statutoryHoliday: DecimalString
}

export const overtimeMultiples: readonly DatedParameter<OvertimeMultiples>[] = [
  {
    effectiveFrom: dateLiteral('1995-01-01'),
    value: {
      workday: decimalLiteral('1.5'),
      restDay: decimalLiteral('2'),
      statutoryHoliday: decimalLiteral('3'),
    },
    source: '工资支付暂行规定第十三条（劳部发〔1994〕489号）',
    confidence: 'high',
  },
]

export const resolveOvertimeMultiples = (asOf: DateString): Result<DatedParameter<OvertimeMultiples>> =>
  resolveParameter(overtimeMultiples, asOf)

/** Hours beyond the statutory ones: usual a day, at most a day, at most a month. */
export type OvertimeCaps = {
  readonly usualPerDay: DecimalString
  readonly mostPerDay: DecimalString
  readonly mostPerMonth: DecimalString
}

export const overtimeCaps: readonly DatedParameter<OvertimeCaps>[] = [
  {
    effectiveFrom: dateLiteral('1995-01-01'),
    value: {
      usualPerDay: decimalLiteral('1'),
      mostPerDay: decimalLiteral('3'),
      mostPerMonth: decimalLiteral('36'),
    },
    source: '劳动法第四十一条',
    confidence: 'high',
  },
]

export const resolveOvertimeCaps = (asOf: DateString): Result<DatedParameter<OvertimeCaps>> =>
  resolveParameter(overtimeCaps, asOf)
