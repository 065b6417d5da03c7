import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { isPositive, over, plus, ratioOf, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'

/** One operation in a month: what it pays, how long it takes at 100 %, how many are made. */
export type ImpactLine = {
  readonly operationId: string
  readonly standardTimeSeconds: Quantity<'second'>
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
  /** Counting units a month; an assumption, and printed as one. */
  readonly monthlyVolume: Quantity<'piece'>
}

export type WageBill = {
  /** Yuan a month. */
  readonly yuan: Ratio
  /** Seconds of standard work a month. */
  readonly seconds: Quantity<'second', Ratio>
  /** What an hour of standard work pays on the average of the month's work, yuan; null where nothing is made. */
  readonly hourlyYuan: Quantity<'yuan-per-hour', Ratio> | null
}

export const findLineProblems = (lines: readonly ImpactLine[]): readonly Problem[] =>
  lines.flatMap(({ standardTimeSeconds, pieceRateYuan, monthlyVolume }, index) => {
    const place = { row: index + 1 }
    return findProblems(
      [standardTimeSeconds, aboveZero, 'standard-time', place],
      [pieceRateYuan, aboveZero, 'piece-rate', place],
      [monthlyVolume, notNegative, 'pieces', place],
    )
  })

const recordBill = (
  lines: readonly ImpactLine[],
  rule: 'wage-bill' | 'wage-bill-before',
  yuan: Ratio,
  recorder: Recorder,
): void =>
  recorder.record({
    rule,
    operation: 'sum',
    inputs: lines.map(({ operationId, pieceRateYuan, monthlyVolume }) =>
      part(
        'plus',
        rule === 'wage-bill' ? 'line-price' : 'line-price-before',
        pieceRateYuan,
        'yuan-per-unit',
        { of: operationId, weight: monthlyVolume },
      ),
    ),
    result: exactly(yuan, 'yuan-per-month'),
  })

export const recordWorkSeconds = (
  lines: readonly Omit<ImpactLine, 'pieceRateYuan'>[],
  seconds: Quantity<'second', Ratio>,
  recorder: Recorder,
): void =>
  recorder.record({
    rule: 'standard-work-seconds',
    operation: 'sum',
    inputs: lines.map(({ operationId, standardTimeSeconds, monthlyVolume }) =>
      part('plus', 'line-time', standardTimeSeconds, 'second', { of: operationId, weight: monthlyVolume }),
    ),
    result: exactly(seconds, 'second'),
  })

const recordHourly = (
  lines: readonly ImpactLine[],
  { yuan, seconds, hourlyYuan }: WageBill,
  recorder: Recorder,
): void => {
  if (hourlyYuan === null) return
  recordWorkSeconds(lines, seconds, recorder)
  recorder.record({
    rule: 'mean-hourly-yield',
    operation: 'product',
    inputs: [
      part('times', 'wage-bill', yuan, 'yuan-per-month'),
      part('times', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
      part('over', 'standard-work-seconds', seconds, 'second'),
    ],
    result: exactly(hourlyYuan, 'yuan-per-hour'),
  })
}

/**
 * A month's piece pay = Σ price × volume, yuan, exact; and what an hour of standard work pays on average =
 * bill × 3600 ÷ Σ standard time × volume. Volumes are assumptions. 0.208 × 1000 + 0.151 × 2000 = 510 yuan over
 * 66 × 1000 + 48 × 2000 = 162,000 s: 11.333… yuan an hour.
 */
export const calculateWageBill = (
  lines: readonly ImpactLine[],
  recorder?: Recorder,
  rule: 'wage-bill' | 'wage-bill-before' = 'wage-bill',
): Result<WageBill> => {
  const problems = findLineProblems(lines)
  if (problems.length > 0) return { ok: false, problems }
  let [yuan, seconds] = [zeroRatio, zeroRatio]
  for (const { standardTimeSeconds, pieceRateYuan, monthlyVolume } of lines) {
    const volume = ratioOf(monthlyVolume)
    yuan = plus(yuan, times(ratioOf(pieceRateYuan), volume))
    seconds = plus(seconds, times(ratioOf(standardTimeSeconds), volume))
  }
  const hourlyYuan = isPositive(seconds) ? over(times(yuan, ratioOf(secondsPerHour)), seconds) : null
  const bill = { yuan, seconds, hourlyYuan }
  if (recorder !== undefined) {
    recordBill(lines, rule, yuan, recorder)
    if (rule === 'wage-bill') recordHourly(lines, bill, recorder)
  }
  return succeed(bill)
}
