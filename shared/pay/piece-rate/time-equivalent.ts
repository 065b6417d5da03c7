import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findExactNotPositive, findNotPositive, problemsAmong } from '../../numbers/range-checks.ts'
import { over, ratioOf, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'

export type TimeEquivalentInput = {
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
  readonly standardTimeSeconds: Quantity<'second'>
  readonly rounding: RoundingRule
}

const calculate = (
  rule: 'hourly-equivalent' | 'monthly-equivalent',
  input: TimeEquivalentInput,
  hours: ExactString,
  recorder?: Recorder,
): Result<DecimalString> => {
  const price = ratioOf(input.pieceRateYuan)
  const seconds = ratioOf(input.standardTimeSeconds)
  const problems = problemsAmong([
    findNotPositive(price, 'piece-rate', input.pieceRateYuan),
    findNotPositive(seconds, 'standard-time', input.standardTimeSeconds),
    findExactNotPositive(hours, 'hours-per-month'),
  ])
  if (problems.length > 0) return { ok: false, problems }
  const exact = over(times(times(price, ratioOfExact(hours)), ratioOf(secondsPerHour)), seconds)
  const yuan = round(exact, input.rounding)
  const isMonthly = rule === 'monthly-equivalent'
  recorder?.record({
    rule,
    operation: 'product',
    inputs: [
      part('times', 'piece-rate', input.pieceRateYuan, 'yuan-per-unit'),
      ...(isMonthly ? [part('times', 'hours-per-month', hours, 'hour-per-month')] : []),
      part('times', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
      part('over', 'standard-time', input.standardTimeSeconds, 'second'),
    ],
    result: exactly(yuan, isMonthly ? 'yuan-per-month' : 'yuan-per-hour'),
    rounding: roundedFrom(exact, input.rounding),
  })
  return succeed(yuan)
}

/**
 * What a price yields in an hour at 100 % pace = price × 3600 ÷ standard time; yuan per hour, to the cent.
 * 0.098 × 3600 ÷ 34.2 = 10.3157… → 10.32.
 */
export const calculateHourlyEquivalent = (
  input: TimeEquivalentInput,
  recorder?: Recorder,
): Result<Quantity<'yuan-per-hour'>> => calculate('hourly-equivalent', input, decimalOfCount(1n), recorder)

/**
 * 月度折算（参考） = price × hours per month (174) × 3600 ÷ standard time; yuan per month, to the cent. A reference:
 * the statute tests what a worker earned in a month. 0.208 × 174 × 3600 ÷ 66 = 1974.1090… → 1974.11.
 */
export const calculateMonthlyEquivalent = (
  input: TimeEquivalentInput & { readonly hoursPerMonth: Quantity<'hour-per-month', ExactString> },
  recorder?: Recorder,
): Result<Quantity<'yuan-per-month'>> => calculate('monthly-equivalent', input, input.hoursPerMonth, recorder)
