import { dateLiteral, type DateString } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Result } from '../problems/result.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'
import type { Jurisdiction } from './jurisdiction.ts'

export type MinimumWage = { readonly monthlyYuan: DecimalString }

/** Only what a source or a stated reservation stands behind; a place without entries answers "no rule in force". */
export const minimumWages: Readonly<Record<Jurisdiction, readonly DatedParameter<MinimumWage>[]>> = {
  CN: [],
  'CN-31': [
    {
      effectiveFrom: dateLiteral('2014-04-01'),
      lastOn: dateLiteral('2015-03-31'),
      value: { monthlyYuan: decimalLiteral('1820') },
      source: '上海市2014年最低工资标准（文号待核实）',
      confidence: 'medium',
    },
    {
      effectiveFrom: dateLiteral('2025-07-01'),
      value: { monthlyYuan: decimalLiteral('2740') },
      source: '上海市2025年最低工资标准（上海市统计局 2026-03-30 公报）',
      confidence: 'high',
    },
  ],
}

/** The monthly minimum of a place on a day. A year that the table does not know is a problem, not a guess. */
export const resolveMinimumWage = (
  place: Jurisdiction,
  asOf: DateString,
): Result<DatedParameter<MinimumWage>> => resolveParameter(minimumWages[place], asOf)
