import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly } from '../../derivation/step-parts.ts'
import { squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { compare, isZero, minus, over, ratioOf, square, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateElementMean } from '../time-study/element-mean.ts'
import { validReadings, type MeanReading, type ReadingSeries } from '../time-study/mean-reading.ts'
import { fewestForGrubbs, mostForGrubbs, resolveGrubbsLimit } from './grubbs-table.ts'
import { calculateSpread, type Spread } from './sample-variance.ts'

export type GrubbsTest = {
  readonly spread: Spread
  /** The reading farthest from the mean; of two equally far, the earlier. */
  readonly suspect: MeanReading
  readonly statistic: ApproximateString
  readonly limit: DecimalString
  /** Decided exactly, on squares. A flag is advice; its true level is about 10 %. */
  readonly isFlagged: boolean
}

const distance = ({ seconds }: MeanReading, mean: Ratio): Ratio => square(minus(ratioOf(seconds), mean))

const recordStatistic = (
  { element: of, worker }: ReadingSeries,
  { spread, suspect, statistic }: GrubbsTest,
  recorder: Recorder,
): void => {
  const [value, mean] = [ratioOf(suspect.seconds), spread.mean]
  const isAbove = compare(value, mean) > 0
  const deviation = writeExact(isAbove ? minus(value, mean) : minus(mean, value))
  const [own, others] = isAbove ? (['plus', 'minus'] as const) : (['minus', 'plus'] as const)
  const second = { unit: 'second', of, worker } as const
  const variance = { value: writeExact(spread.variance), unit: 'second-squared', of, worker } as const
  recorder.record({
    rule: 'deviation-of-suspect',
    operation: 'sum',
    of,
    worker,
    inputs: [
      { name: 'reading', role: own, value: suspect.seconds, cycle: suspect.cycle, ...second },
      { name: 'element-mean', role: others, value: writeExact(mean), ...second },
    ],
    result: exactly(deviation, 'second'),
  })
  recorder.record({
    rule: 'grubbs-statistic',
    operation: 'root-of-product',
    of,
    worker,
    inputs: [
      { name: 'deviation-of-suspect', role: 'times', value: deviation, power: 2, ...second },
      { name: 'sample-variance', role: 'over', ...variance },
    ],
    result: approximately(statistic, 'ratio'),
  })
}

/**
 * Grubbs' test of one reading: G = max|x − x̄| ÷ s against a table from 3 to 50 readings; G at 50 digits, marked
 * approximate, the decision exact. Source: outlier test of the literature on time study. One at a time.
 * 1.56 … 2.66 (ten readings): x̄ 2.245, G = 0.685 ÷ 0.3129… = 2.188… above 2.18.
 */
export const calculateGrubbs = (series: ReadingSeries, recorder?: Recorder): Result<GrubbsTest> => {
  const plain = { ...series, readings: series.readings.map(({ weight: _, ...reading }) => reading) }
  const valid = validReadings(plain.readings)
  const at = { field: 'reading', subject: series.element } as const
  const limit = resolveGrubbsLimit(valid.length)
  const spread = calculateSpread(plain, recorder)
  const mean = calculateElementMean({ ...plain, minimumReadings: 1 }, recorder)
  if (!mean.ok) return mean
  if (!spread.ok) return spread
  const [first, ...others] = valid
  if (limit === null || first === undefined) {
    const expected = {
      kind: 'whole-between',
      low: String(fewestForGrubbs),
      high: String(mostForGrubbs),
    } as const
    const given = String(valid.length)
    return refuse({ code: 'series-outside-table', at, given, expected, remedy: 'check-the-value' })
  }
  const suspect = others.reduce(
    (most, one) =>
      compare(distance(one, spread.value.mean), distance(most, spread.value.mean)) > 0 ? one : most,
    first,
  )
  const farthest = distance(suspect, spread.value.mean)
  const { variance } = spread.value
  const statistic = isZero(variance) ? null : squareRoot(over(farthest, variance))
  if (statistic === null) {
    const expected = { kind: 'more-than', bound: '0' } as const
    return refuse({ code: 'readings-all-equal', at, given: null, expected, remedy: 'check-the-value' })
  }
  const isFlagged = compare(farthest, times(square(ratioOf(limit)), variance)) > 0
  const test = { spread: spread.value, suspect, statistic, limit, isFlagged }
  if (recorder !== undefined) recordStatistic(plain, test, recorder)
  return succeed(test)
}

/**
 * Every reading that Grubbs' test flags, one at a time: the flagged one is set aside and the rest tested again. The
 * readings stay in the series; whoever excludes one gives a reason.
 */
export const findGrubbsSuspects = (series: ReadingSeries): readonly GrubbsTest[] => {
  const flagged: GrubbsTest[] = []
  let left = validReadings(series.readings)
  for (;;) {
    const test = calculateGrubbs({ ...series, readings: left })
    if (!test.ok || !test.value.isFlagged) return flagged
    flagged.push(test.value)
    const { cycle, seconds } = test.value.suspect
    const place = left.findIndex((one) => one.cycle === cycle && one.seconds === seconds)
    left = left.filter((_, index) => index !== place)
  }
}
