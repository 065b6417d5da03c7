import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import { readingInputs, type MeanReading, type ReadingSeries } from '../time-study/mean-reading.ts'
import { findExtremes } from './extreme-readings.ts'

export type LimitValuesInput = {
  readonly series: ReadingSeries
  /** By the length of the series: 1.1 for eight readings. */
  readonly factor: DecimalString
}

export type LimitSide = 'lower-limit' | 'upper-limit'

type LimitFigures = {
  readonly side: LimitSide
  readonly mean: Ratio
  readonly range: Ratio
  readonly limit: Ratio
}

type Inputs = ReturnType<typeof readingInputs>

const recordRange = (
  others: readonly MeanReading[],
  inputs: Inputs,
  { side: of, range }: LimitFigures,
  recorder: Recorder,
): void => {
  const extremes = findExtremes(others)
  if (extremes === null) return
  const [largest, smallest] = [extremes.largest.seconds, extremes.smallest.seconds]
  recorder.record({
    rule: 'largest-reading',
    operation: 'largest',
    of,
    inputs,
    result: exactly(largest, 'second'),
  })
  recorder.record({
    rule: 'smallest-reading',
    operation: 'smallest',
    of,
    inputs,
    result: exactly(smallest, 'second'),
  })
  recorder.record({
    rule: 'range-of-others',
    operation: 'sum',
    of,
    inputs: [
      part('plus', 'largest-reading', largest, 'second', { of }),
      part('minus', 'smallest-reading', smallest, 'second', { of }),
    ],
    result: exactly(range, 'second'),
  })
}

/** The steps of one limit: range and mean of the other readings, then mean ∓ factor × range. */
export const recordLimit = (
  { series, factor }: LimitValuesInput,
  others: readonly MeanReading[],
  figures: LimitFigures,
  recorder: Recorder,
): void => {
  const { side: of, mean, range, limit } = figures
  const inputs = readingInputs({ ...series, readings: others })
  recordRange(others, inputs, figures, recorder)
  recorder.record({
    rule: 'mean-of-others',
    operation: 'mean',
    of,
    inputs: inputs.map(({ weight: _, ...reading }) => reading),
    result: exactly(mean, 'second'),
  })
  const role = of === 'lower-limit' ? 'minus' : 'plus'
  recorder.record({
    rule: of,
    operation: 'sum',
    of: series.element,
    inputs: [
      part('plus', 'mean-of-others', mean, 'second', { of }),
      part(role, 'range-of-others', range, 'second', { of, weight: factor }),
    ],
    result: exactly(limit, 'second'),
  })
}
