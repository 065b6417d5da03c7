import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { notNegative } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, over, ratioOf } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { forceTable, type ForceRow } from './relaxation-catalogue.ts'

export type LiftedWeight = { readonly unit: 'pound' | 'kilogram'; readonly value: DecimalString }

const kilogramsPerPound = decimalLiteral('0.45359237')

/**
 * The allowance for a weight: the row of the force table that reaches it, in percent of the normal time. A weight
 * between two rows takes the heavier row; one above the table is refused, since such a load is a matter of safety.
 * 45 lb → 11 %; 42 lb → 11 %; 20 kg = 44.09… lb → 11 %.
 */
export const resolveForceAllowance = ({ unit, value }: LiftedWeight): Result<ForceRow> => {
  const at = { field: 'lifted-weight' } as const
  const problem = findRangeProblem(value, notNegative, at)
  if (problem !== null) return refuse(problem)
  const pounds = unit === 'pound' ? ratioOf(value) : over(ratioOf(value), ratioOf(kilogramsPerPound))
  const row = forceTable.find((one) => compare(pounds, ratioOf(one.pounds)) <= 0)
  if (row !== undefined) return succeed(row)
  const bound = `${forceTable.at(-1)?.pounds ?? '0'} lb`
  const expected = { kind: 'at-most', bound } as const
  const given = `${value} ${unit === 'pound' ? 'lb' : 'kg'}`
  return refuse({ code: 'out-of-range', at, given, expected, remedy: 'check-the-unit' })
}
