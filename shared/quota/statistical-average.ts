import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { aboveZero, problemsAmong } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { compare, over, ratioOf, ratioOfCount, sum, type Ratio } from '../numbers/ratio.ts'
import type { UnitCode } from '../numbers/unit-code.ts'
import { assertNever } from '../problems/assert-never.ts'
import type { Problem } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

/**
 * Named methods of the statistical quota 统计分析法. All but the mean aim at a few, never at most people, so a quota that
 * comes of one is to be held against the local share that must be able to reach it.
 */
export const averageMethods = [
  'mean',
  'mean-and-best',
  'mean-and-better',
  'mean-best-two-worst',
  'trimmed-mean',
  'trimmed-mean-and-better',
  'trimmed-mean-and-best',
  'better-only',
  'second-mean',
] as const

export type AverageMethod = (typeof averageMethods)[number]

export type StatisticalAverageInput = {
  readonly method: AverageMethod
  readonly values: readonly DecimalString[]
  /** For a time the smaller is better, for an output the larger. */
  readonly better: 'smaller' | 'larger'
  readonly unit: UnitCode
}

const isTrimmed = (method: AverageMethod): boolean => method.startsWith('trimmed-')

/** Two best and one worst, or one of each cut away, need three values. */
const fewestFor = (method: AverageMethod): number =>
  isTrimmed(method) || method === 'mean-best-two-worst' ? 3 : 1

const averageOf = (values: readonly Ratio[]): Ratio => over(sum(values), ratioOfCount(BigInt(values.length)))

const findProblems = ({ method, values }: StatisticalAverageInput): readonly Problem[] => {
  const at = { field: 'statistic' } as const
  const fewest = fewestFor(method)
  const expected = { kind: 'count-at-least', count: String(fewest) } as const
  const given = String(values.length)
  const isShort = values.length < fewest
  return problemsAmong([
    isShort ? { code: 'too-few-values', at, given, expected, remedy: 'observe-more' } : null,
    ...values.map((value, index) => findRangeProblem(value, aboveZero, { ...at, row: index + 1 })),
  ])
}

type Series = {
  /** The values that count, the best first. */
  readonly kept: readonly DecimalString[]
  readonly mean: Ratio
  /** Those strictly better than the mean; one that equals it is not. */
  readonly better: readonly DecimalString[]
  readonly unit: UnitCode
  readonly recorder: Recorder | undefined
}

const openSeries = (
  { method, values, better, unit }: StatisticalAverageInput,
  recorder: Recorder | undefined,
): Series => {
  const sign = better === 'smaller' ? 1 : -1
  const sorted = [...values].sort((a, b) => sign * compare(ratioOf(a), ratioOf(b)))
  const kept = isTrimmed(method) ? sorted.slice(1, -1) : sorted
  const mean = averageOf(kept.map(ratioOf))
  recorder?.record({
    rule: 'values-mean',
    operation: 'mean',
    inputs: kept.map((value) => part('item', 'value', value, unit)),
    result: exactly(mean, unit),
  })
  const isBetter = (value: DecimalString) => sign * compare(ratioOf(value), mean) < 0
  return { kept, mean, better: kept.filter(isBetter), unit, recorder }
}

/** The mean of the mean and some of the values. */
const meanWith = ({ mean, unit, recorder }: Series, values: readonly DecimalString[]): Result<Ratio> => {
  const average = averageOf([mean, ...values.map(ratioOf)])
  recorder?.record({
    rule: 'method-average',
    operation: 'mean',
    inputs: [
      part('item', 'values-mean', mean, unit),
      ...values.map((value) => part('item', 'value', value, unit)),
    ],
    result: exactly(average, unit),
  })
  return succeed(average)
}

const betterOnly = ({ better, unit, recorder }: Series): Result<Ratio> => {
  if (better.length === 0) {
    const expected = { kind: 'count-at-least', count: '1' } as const
    const at = { field: 'statistic' } as const
    return refuse({ code: 'no-value-better', at, given: '0', expected, remedy: 'observe-more' })
  }
  const average = averageOf(better.map(ratioOf))
  recorder?.record({
    rule: 'better-mean',
    operation: 'mean',
    inputs: better.map((value) => part('item', 'value', value, unit)),
    result: exactly(average, unit),
  })
  return succeed(average)
}

const secondMean = (series: Series): Result<Ratio> => {
  const { mean, unit, recorder } = series
  const better = betterOnly(series)
  if (!better.ok) return better
  const average = averageOf([mean, better.value])
  recorder?.record({
    rule: 'second-mean',
    operation: 'mean',
    inputs: [part('item', 'values-mean', mean, unit), part('item', 'better-mean', better.value, unit)],
    result: exactly(average, unit),
  })
  return succeed(average)
}

const resolveMethod = (method: AverageMethod, series: Series): Result<Ratio> => {
  const { kept, better, mean } = series
  switch (method) {
    case 'mean':
    case 'trimmed-mean':
      return succeed(mean)
    case 'mean-and-best':
    case 'trimmed-mean-and-best':
      return meanWith(series, kept.slice(0, 1))
    case 'mean-and-better':
    case 'trimmed-mean-and-better':
      return meanWith(series, better)
    case 'mean-best-two-worst':
      return meanWith(series, [...kept.slice(0, 2), ...kept.slice(-1)])
    case 'better-only':
      return betterOnly(series)
    case 'second-mean':
      return secondMean(series)
    default:
      return assertNever(method)
  }
}

/**
 * 平均先进 and its relatives, exact, in the unit of the values: x̄; (x̄ + best) ÷ 2; the mean of x̄ and every value better
 * than it; (x̄ + two best + worst) ÷ 4; the same after one largest and one smallest are cut; the mean of the better values
 * 先进平均; (x̄ + that) ÷ 2 二次平均. Source: exam texts on quotas. 14, 13, 15, 12, 10, 9 as times → 12.16…, 10.58…, 10.79….
 */
export const calculateStatisticalAverage = (
  input: StatisticalAverageInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = findProblems(input)
  return first === undefined
    ? resolveMethod(input.method, openSeries(input, recorder))
    : refuse(first, ...others)
}
