import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, over, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateElementMean } from '../time-study/element-mean.ts'
import { validReadings, type MeanReading, type ReadingSeries } from '../time-study/mean-reading.ts'
import { calculateStabilityCoefficient } from './stability-coefficient.ts'

export type StabilityTrimInput = { readonly series: ReadingSeries; readonly limit: DecimalString }

export type StabilityTrim = {
  /** The coefficient of every round, the first over all readings. */
  readonly history: readonly Ratio[]
  readonly kept: readonly MeanReading[]
  readonly dropped: readonly MeanReading[]
  readonly isStable: boolean
}

const fewestToTrim = 3

/** No series can be steadier than one reading against itself. */
export const findLimitProblem = (limit: DecimalString) =>
  findRangeProblem(limit, [{ kind: 'at-least', bound: decimalOfCount(1n) }], { field: 'stability-limit' })

type Valued = { readonly reading: MeanReading; readonly value: Ratio }

/** Drops one longest and one shortest reading as long as the coefficient exceeds the limit and three are left. */
export const trimToStability = ({ series, limit }: StabilityTrimInput): Result<StabilityTrim> => {
  const problem = findLimitProblem(limit)
  if (problem !== null) return refuse(problem)
  const whole = calculateStabilityCoefficient(series)
  if (!whole.ok) return whole
  const valid = validReadings(series.readings)
  const valued = valid.map((reading): Valued => ({ reading, value: ratioOf(reading.seconds) }))
  // Of equal readings the earlier goes first, at either end; the two ends never meet while they differ.
  const rising = [...valued].sort((one, other) => compare(one.value, other.value))
  const falling = [...valued].sort((one, other) => compare(other.value, one.value))
  const history: Ratio[] = []
  const dropped: MeanReading[] = []
  let isStable = false
  for (let left = valid.length; left >= 2; left -= 2) {
    const [shortest, longest] = [rising[history.length], falling[history.length]]
    if (shortest === undefined || longest === undefined) break
    const coefficient = over(longest.value, shortest.value)
    history.push(coefficient)
    isStable = compare(coefficient, ratioOf(limit)) <= 0
    if (isStable || left < fewestToTrim) break
    dropped.push(shortest.reading, longest.reading)
  }
  const gone = new Set(dropped)
  return succeed({ history, kept: valid.filter((reading) => !gone.has(reading)), dropped, isStable })
}

/**
 * The textbook treatment of a series: coefficient; while it exceeds the limit, drop the longest and the shortest reading
 * and test again; then the mean of what is left, in seconds, not rounded. For reading answers; the
 * application assesses with a cap instead and drops nothing.
 * 5, 7, 9, 9, 20, 10, 8, 10, limit 1.5: 4, then 1.428…; the mean of six is 8.833….
 */
export const calculateStabilityTrim = (
  input: StabilityTrimInput,
  recorder?: Recorder,
): Result<StabilityTrim & { readonly mean: Ratio }> => {
  const trimmed = trimToStability(input)
  if (!trimmed.ok) return trimmed
  const left = { ...input.series, readings: trimmed.value.kept }
  if (recorder !== undefined) calculateStabilityCoefficient(left, recorder)
  const mean = calculateElementMean({ ...left, minimumReadings: 1 }, recorder)
  return mean.ok ? succeed({ ...trimmed.value, mean: mean.value }) : mean
}
