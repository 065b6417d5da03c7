import type { DateString } from '../../dates/date-string.ts'
import type { Source } from '../../derivation/source.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, ratioOf } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { citeParameter } from '../../rules/dated-parameter.ts'
import { resolveStatutoryHours } from '../../rules/statutory-hours.ts'

export type FloorHours = {
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  readonly source: Source
}

/**
 * The hours a monthly minimum is divided by: 174 (21.75 paid days) when the agreement pays statutory holidays
 * to piece workers, else the year's statutory hours a month, 496/3 from 2025 and 500/3 before.
 */
export const resolveFloorHours = (asOf: DateString, paysHolidays: boolean): Result<FloorHours> => {
  const hours = resolveStatutoryHours(asOf)
  if (!hours.ok) return hours
  const { paidHoursPerMonth, hoursPerMonth } = hours.value.value
  const source = citeParameter('statutory-hours', hours.value)
  return succeed({ hoursPerMonth: paysHolidays ? paidHoursPerMonth : hoursPerMonth, source })
}

/** The minimum as an hour's pay, for the eye: 1820 ÷ 174 = 10.4597… → 10.46. The floor itself starts from the month. */
export const calculateHourlyMinimum = (
  monthlyMinimumYuan: DecimalString,
  hoursPerMonth: ExactString,
  rounding: RoundingRule,
): Result<DecimalString> => {
  const problem = findRangeProblem(monthlyMinimumYuan, aboveZero, { field: 'monthly-minimum' })
  if (problem !== null) return refuse(problem)
  return succeed(round(over(ratioOf(monthlyMinimumYuan), ratioOfExact(hoursPerMonth)), rounding))
}
