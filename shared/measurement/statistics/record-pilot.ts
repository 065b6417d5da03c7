import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { minus, ratioOfCount, square, times, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { readingInputs, validReadings, type ReadingSeries } from '../time-study/mean-reading.ts'
import type { RequiredObservations } from './required-observations.ts'

export type RequiredFromPilotInput = {
  readonly series: ReadingSeries
  /** z ÷ accuracy: 40 is 2 ÷ 0.05, 20 is 2 ÷ 0.10. */
  readonly factor: DecimalString
  readonly rounding: RoundingRule
}

export type RequiredFromPilot = RequiredObservations & {
  readonly total: Ratio
  readonly totalOfSquares: Ratio
}

const recordSums = (series: ReadingSeries, made: RequiredFromPilot, recorder: Recorder): void => {
  const valid = validReadings(series.readings)
  const readings = readingInputs({ ...series, readings: valid })
  recorder.record({
    rule: 'readings-total',
    operation: 'sum',
    of: series.element,
    inputs: readings.map(({ weight: _, ...reading }) => ({ ...reading, role: 'plus' })),
    result: exactly(made.total, 'second'),
  })
  recorder.record({
    rule: 'readings-total-of-squares',
    operation: 'sum',
    of: series.element,
    // A square is the reading, counted as often as it says itself.
    inputs: readings.map((reading, index) => ({ ...reading, role: 'plus', weight: valid[index]?.seconds })),
    result: exactly(made.totalOfSquares, 'second-squared'),
  })
}

/** The steps from the readings of a pilot to its count: both sums, n′Σx² − (Σx)², then the quotient. */
export const recordPilot = (
  { series, factor, rounding }: RequiredFromPilotInput,
  made: RequiredFromPilot,
  recorder: Recorder,
): void => {
  recordSums(series, made, recorder)
  const of = series.element
  const count = BigInt(validReadings(series.readings).length)
  const [total, squares] = [writeExact(made.total), writeExact(made.totalOfSquares)]
  const scatter = writeExact(minus(times(ratioOfCount(count), made.totalOfSquares), square(made.total)))
  const [second, squared] = [
    { unit: 'second', of },
    { unit: 'second-squared', of },
  ] as const
  const weight = decimalOfCount(count)
  recorder.record({
    rule: 'pilot-scatter',
    operation: 'sum',
    of,
    inputs: [
      { name: 'readings-total-of-squares', role: 'plus', value: squares, weight, ...squared },
      { name: 'readings-total', role: 'minus', value: total, weight: total, ...second },
    ],
    result: exactly(scatter, 'second-squared'),
  })
  recorder.record({
    rule: 'required-observations',
    operation: 'product',
    of,
    inputs: [
      part('times', 'pilot-factor', factor, 'ratio', { power: 2 }),
      { name: 'pilot-scatter', role: 'times', value: scatter, ...squared },
      { name: 'readings-total', role: 'over', value: total, power: 2, ...second },
    ],
    result: exactly(made.count, 'count'),
    rounding: roundedFrom(made.exact, rounding),
  })
}
