import { dateLiteral, type DateString } from '../dates/date-string.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { resolveParameter, type DatedParameter } from './dated-parameter.ts'
import { regionsOf, type Jurisdiction, type Region } from './jurisdiction.ts'

export type HeatAllowance = { readonly monthlyYuan: Quantity<'yuan-per-month'> }

const reported2019: DatedParameter<HeatAllowance> = {
  effectiveFrom: dateLiteral('2019-06-01'),
  value: { monthlyYuan: decimalLiteral('300') },
  source: '2019年公开报道的当地标准（文号、起始日待核实）',
  confidence: 'medium',
}

/** Only where a monthly figure is known; a place that pays by the day or the hour has no entry. */
const heatAllowances: Readonly<Partial<Record<Region, readonly DatedParameter<HeatAllowance>[]>>> = {
  'CN-31': [reported2019],
  'CN-32': [reported2019],
  'CN-33': [reported2019],
}

/** The known monthly heat allowance of a place on a day; null where none is known, which blocks nothing. */
export function findHeatAllowance(
  place: Jurisdiction,
  asOf: DateString,
): DatedParameter<HeatAllowance> | null {
  const entries = regionsOf(place).flatMap((region) => heatAllowances[region] ?? [])
  const found = resolveParameter(entries, asOf)
  return found.ok ? found.value : null
}
