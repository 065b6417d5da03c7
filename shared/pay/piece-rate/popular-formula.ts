import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findExactNotPositive, findProblems, problemsAmong } from '../../numbers/range-checks.ts'
import { minus, over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'

/** A month's wage ÷ days ÷ hours ÷ 60 × SAM, as the web teaches a piece rate: 9000 ÷ 30 ÷ 8 ÷ 60 × 0.75. */
export type PopularFormulaInput = {
  readonly monthlyYuan: Quantity<'yuan-per-month'>
  readonly divisorDays: Quantity<'day'>
  readonly hoursPerDay: Quantity<'hour'>
  readonly samMinutes: Quantity<'minute'>
  /** The days it then counts as worked: 26. */
  readonly claimedDays: Quantity<'day'>
  /** Paid hours and days of a month: 174 and 21.75. */
  readonly paidHoursPerMonth: Quantity<'hour-per-month', ExactString>
  readonly paidDaysPerMonth: ExactString
}

export type PopularFormula = {
  readonly pieceRateYuan: Quantity<'yuan-per-unit', Ratio>
  /** At 100 % pace in the paid hours of a month. */
  readonly earnedYuan: Ratio
  readonly missingYuan: Ratio
  /** What it says it pays, and the rest days it counts as ordinary time to get there. */
  readonly claimedYuan: Ratio
  readonly restDaysAsOrdinary: Ratio
  /** The price that does pay the month at 100 % pace: month ÷ paid hours ÷ 60 × SAM. */
  readonly neededPieceRateYuan: Quantity<'yuan-per-unit', Ratio>
}

const minutesPerHour = decimalLiteral('60')

const calculate = (input: PopularFormulaInput): PopularFormula => {
  const month = ratioOf(input.monthlyYuan)
  const minutes = ratioOf(minutesPerHour)
  const sam = ratioOf(input.samMinutes)
  const hoursPerDay = ratioOf(input.hoursPerDay)
  const paidHours = ratioOfExact(input.paidHoursPerMonth)
  const perMinute = over(over(over(month, ratioOf(input.divisorDays)), hoursPerDay), minutes)
  const pieceRateYuan = times(perMinute, sam)
  const inHours = (hours: Ratio) => over(times(times(pieceRateYuan, hours), minutes), sam)
  const earnedYuan = inHours(paidHours)
  const claimedDays = ratioOf(input.claimedDays)
  return {
    pieceRateYuan,
    earnedYuan,
    missingYuan: minus(month, earnedYuan),
    claimedYuan: inHours(times(claimedDays, hoursPerDay)),
    restDaysAsOrdinary: minus(claimedDays, ratioOfExact(input.paidDaysPerMonth)),
    neededPieceRateYuan: times(over(over(month, paidHours), minutes), sam),
  }
}

const recordMissing = (input: PopularFormulaInput, made: PopularFormula, recorder: Recorder): void => {
  recorder.record({
    rule: 'popular-piece-rate',
    operation: 'product',
    inputs: [
      part('times', 'agreed-monthly', input.monthlyYuan, 'yuan-per-month'),
      part('times', 'sam-minutes', input.samMinutes, 'minute'),
      part('over', 'divisor-days', input.divisorDays, 'day'),
      part('over', 'shift-hours', input.hoursPerDay, 'hour'),
      part('over', 'sixty', minutesPerHour, 'ratio'),
    ],
    result: exactly(made.pieceRateYuan, 'yuan-per-unit'),
  })
  recorder.record({
    rule: 'popular-income',
    operation: 'product',
    inputs: [
      part('times', 'popular-piece-rate', made.pieceRateYuan, 'yuan-per-unit'),
      part('times', 'hours-per-month', input.paidHoursPerMonth, 'hour-per-month'),
      part('times', 'sixty', minutesPerHour, 'ratio'),
      part('over', 'sam-minutes', input.samMinutes, 'minute'),
    ],
    result: exactly(made.earnedYuan, 'yuan-per-month'),
  })
  recorder.record({
    rule: 'popular-missing',
    operation: 'sum',
    inputs: [
      part('plus', 'agreed-monthly', input.monthlyYuan, 'yuan-per-month'),
      part('minus', 'popular-income', made.earnedYuan, 'yuan-per-month'),
    ],
    result: exactly(made.missingYuan, 'yuan-per-month'),
  })
}

/** What it says it pays, the rest days in that, and the price that would pay the month. */
const recordClaim = (input: PopularFormulaInput, made: PopularFormula, recorder: Recorder): void => {
  const { claimedDays, samMinutes } = input
  recorder.record({
    rule: 'popular-claimed',
    operation: 'product',
    inputs: [
      part('times', 'popular-piece-rate', made.pieceRateYuan, 'yuan-per-unit'),
      part('times', 'claimed-days', claimedDays, 'day'),
      part('times', 'shift-hours', input.hoursPerDay, 'hour'),
      part('times', 'sixty', minutesPerHour, 'ratio'),
      part('over', 'sam-minutes', samMinutes, 'minute'),
    ],
    result: exactly(made.claimedYuan, 'yuan-per-month'),
  })
  recorder.record({
    rule: 'popular-rest-days',
    operation: 'sum',
    inputs: [
      part('plus', 'claimed-days', claimedDays, 'day'),
      part('minus', 'paid-days', input.paidDaysPerMonth, 'day'),
    ],
    result: exactly(made.restDaysAsOrdinary, 'day'),
  })
  recorder.record({
    rule: 'popular-needed-price',
    operation: 'product',
    inputs: [
      part('times', 'agreed-monthly', input.monthlyYuan, 'yuan-per-month'),
      part('times', 'sam-minutes', samMinutes, 'minute'),
      part('over', 'hours-per-month', input.paidHoursPerMonth, 'hour-per-month'),
      part('over', 'sixty', minutesPerHour, 'ratio'),
    ],
    result: exactly(made.neededPieceRateYuan, 'yuan-per-unit'),
  })
}

/**
 * What the popular formula pays. Dividing by calendar days (30 × 8 = 240 h) makes a price for hours nobody may work:
 * at 100 % pace in 174 h it pays 6525 of 9000, so 2475 are missing; its own 7800 takes 26 days, 4.25 rest days of
 * which it counts as ordinary time. Yuan, exact. 9000 ÷ 30 ÷ 8 ÷ 60 × 0.75 = 0.46875; × 174 × 60 ÷ 0.75 = 6525.
 */
export const calculatePopularFormula = (
  input: PopularFormulaInput,
  recorder?: Recorder,
): Result<PopularFormula> => {
  const problems = [
    ...findProblems(
      [input.monthlyYuan, aboveZero, 'gross-pay'],
      [input.divisorDays, aboveZero, 'days'],
      [input.hoursPerDay, aboveZero, 'shift'],
      [input.samMinutes, aboveZero, 'standard-time'],
      [input.claimedDays, aboveZero, 'days'],
    ),
    ...problemsAmong([
      findExactNotPositive(input.paidHoursPerMonth, 'hours-per-month'),
      findExactNotPositive(input.paidDaysPerMonth, 'days'),
    ]),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const made = calculate(input)
  if (recorder !== undefined) {
    recordMissing(input, made, recorder)
    recordClaim(input, made, recorder)
  }
  return succeed(made)
}
