import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact, type ExactString, ratioOfExact } from '../../numbers/exact-string.ts'
import { over, ratioOf, times } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'
import { findNotPositive } from './piece-rate.ts'

export type TimeEquivalentInput = {
  readonly pieceRateYuan: DecimalString
  readonly standardTimeSeconds: DecimalString
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
  const problems = [
    findNotPositive(input.pieceRateYuan, price, 'piece-rate'),
    findNotPositive(input.standardTimeSeconds, seconds, 'standard-time'),
  ].flatMap((problem) => problem ?? [])
  if (problems.length > 0) return { ok: false, problems }
  const exact = over(times(times(price, ratioOfExact(hours)), ratioOf(secondsPerHour)), seconds)
  const yuan = round(exact, input.rounding)
  const isMonthly = rule === 'monthly-equivalent'
  recorder?.record({
    rule,
    operation: 'product',
    inputs: [
      { name: 'piece-rate', role: 'times', value: input.pieceRateYuan, unit: 'yuan-per-unit' },
      ...(isMonthly
        ? [{ name: 'hours-per-month', role: 'times', value: hours, unit: 'hour-per-month' } as const]
        : []),
      { name: 'seconds-per-hour', role: 'times', value: secondsPerHour, unit: 'second-per-hour' },
      { name: 'standard-time', role: 'over', value: input.standardTimeSeconds, unit: 'second' },
    ],
    result: { kind: 'exact', value: yuan, unit: isMonthly ? 'yuan-per-month' : 'yuan-per-hour' },
    rounding: { rule: input.rounding, unrounded: writeExact(exact), tie: isTie(exact, input.rounding.scale) },
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
): Result<DecimalString> => calculate('hourly-equivalent', input, decimalOfCount(1n), recorder)

/**
 * 月度折算（参考） = price × hours per month (174) × 3600 ÷ standard time; yuan per month, to the cent. A reference:
 * the statute tests what a worker earned in a month. 0.208 × 174 × 3600 ÷ 66 = 1974.1090… → 1974.11.
 */
export const calculateMonthlyEquivalent = (
  input: TimeEquivalentInput & { readonly hoursPerMonth: ExactString },
  recorder?: Recorder,
): Result<DecimalString> => calculate('monthly-equivalent', input, input.hoursPerMonth, recorder)
