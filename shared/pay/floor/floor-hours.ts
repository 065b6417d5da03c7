import type { DateString } from '../../dates/date-string.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findExactNotPositive, problemsAmong } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, ratioOf } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
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
  recorder?: Recorder,
): Result<DecimalString> => {
  const problems = problemsAmong([
    findRangeProblem(monthlyMinimumYuan, aboveZero, { field: 'monthly-minimum' }),
    findExactNotPositive(hoursPerMonth, 'hours-per-month'),
  ])
  if (problems.length > 0) return { ok: false, problems }
  const exact = over(ratioOf(monthlyMinimumYuan), ratioOfExact(hoursPerMonth))
  const yuan = round(exact, rounding)
  recorder?.record({
    rule: 'hourly-minimum',
    operation: 'product',
    inputs: [
      part('times', 'monthly-minimum', monthlyMinimumYuan, 'yuan-per-month'),
      part('over', 'hours-per-month', hoursPerMonth, 'hour-per-month'),
    ],
    result: exactly(yuan, 'yuan-per-hour'),
    rounding: roundedFrom(exact, rounding),
  })
  return succeed(yuan)
}
