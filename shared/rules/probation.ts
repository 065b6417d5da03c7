import { dateLiteral, type DateString } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Result } from '../problems/result.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'

/** The share of the agreed wage that is owed during probation. */
export const probationShares: readonly DatedParameter<DecimalString>[] = [
  {
    effectiveFrom: dateLiteral('2008-01-01'),
    value: decimalLiteral('0.8'),
    source: '劳动合同法第二十条',
    confidence: 'high',
  },
]

export const resolveProbationShare = (asOf: DateString): Result<DatedParameter<DecimalString>> =>
  resolveParameter(probationShares, asOf)
