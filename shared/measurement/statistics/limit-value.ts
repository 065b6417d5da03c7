import type { Recorder } from '../../derivation/recorder.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import {
  compare,
  minus,
  over,
  plus,
  ratioOf,
  ratioOfCount,
  sum,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { validReadings, type MeanReading, type ReadingSeries } from '../time-study/mean-reading.ts'
import { findExtremes } from './extreme-readings.ts'
import { recordLimit, type LimitSide, type LimitValuesInput } from './record-limit-value.ts'

/** One end of the series: the mean and the range of the others, and how far the suspect may lie from them. */
export type LimitValue = {
  readonly suspect: MeanReading
  readonly meanOfOthers: Ratio
  readonly limit: Ratio
  readonly isWithin: boolean
}

const fewest = 3

/** A suspect, and at least two others that it is held against. */
const tooFew = ({ element }: ReadingSeries, valid: number) =>
  refuse({
    code: 'too-few-for-spread',
    at: { field: 'reading', subject: element },
    given: String(valid),
    expected: { kind: 'count-at-least', count: String(fewest) },
    remedy: 'observe-more',
  })

const rangeOf = (readings: readonly MeanReading[]): Ratio => {
  const extremes = findExtremes(readings)
  return extremes === null
    ? zeroRatio
    : minus(ratioOf(extremes.largest.seconds), ratioOf(extremes.smallest.seconds))
}

/**
 * Limit for the shortest (lower) or the longest reading (upper): mean of the others ∓ K × range of the others;
 * seconds, exact. A suspect within its limit stays. Source: treatment of a time series by limit values, K by its length.
 * 1.5 … 2.3 (eight readings), K 1.1: 1.95 − 1.1 × 0.5 = 1.4.
 */
export const calculateLimitValue = (
  input: LimitValuesInput,
  side: LimitSide,
  recorder?: Recorder,
): Result<LimitValue> => {
  const at = { field: 'coefficient' } as const
  const problem = findRangeProblem(input.factor, aboveZero, at)
  if (problem !== null) return refuse(problem)
  const isLower = side === 'lower-limit'
  const valid = validReadings(input.series.readings)
  const extremes = findExtremes(valid)
  const suspect = isLower ? extremes?.smallest : extremes?.largest
  if (suspect === undefined || valid.length < fewest) return tooFew(input.series, valid.length)
  const others = valid.filter((reading) => reading !== suspect)
  const values = others.map(({ seconds }) => ratioOf(seconds))
  const mean = over(sum(values), ratioOfCount(BigInt(values.length)))
  const range = rangeOf(others)
  const reach = times(ratioOf(input.factor), range)
  const limit = isLower ? minus(mean, reach) : plus(mean, reach)
  if (recorder !== undefined) recordLimit(input, others, { side, mean, range, limit }, recorder)
  const order = compare(ratioOf(suspect.seconds), limit)
  return succeed({ suspect, meanOfOthers: mean, limit, isWithin: isLower ? order >= 0 : order <= 0 })
}
