import type { DerivationOperation } from '../../derivation/derivation.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { RuleCode } from '../../derivation/rule-code.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { isPositive, over, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { readingInputs, validReadings, type ReadingSeries } from '../time-study/mean-reading.ts'
import { findExtremes } from './extreme-readings.ts'

/** Of all valid readings, or of those that are left without the ends. */
type CoefficientRule = 'stability-coefficient' | 'coefficient-without'

type Recorded = {
  readonly rule: CoefficientRule
  readonly largest: Ratio
  readonly smallest: Ratio
  readonly coefficient: Ratio
}

const recordCoefficient = (
  series: ReadingSeries,
  { rule: name, largest, smallest, coefficient }: Recorded,
  recorder: Recorder,
): void => {
  const { element: of, worker } = series
  const ends: readonly (readonly [RuleCode, DerivationOperation, Ratio])[] = [
    ['largest-reading', 'largest', largest],
    ['smallest-reading', 'smallest', smallest],
  ]
  for (const [rule, operation, value] of ends)
    recorder.record({
      rule,
      operation,
      of,
      worker,
      inputs: readingInputs(series),
      result: exactly(value, 'second'),
    })
  recorder.record({
    rule: name,
    operation: 'product',
    of,
    worker,
    inputs: [
      part('times', 'largest-reading', largest, 'second', { of, worker }),
      part('over', 'smallest-reading', smallest, 'second', { of, worker }),
    ],
    result: exactly(coefficient, 'ratio'),
  })
}

/**
 * Stability coefficient of a series = longest reading ÷ shortest reading, 稳定系数; a ratio, exact, not rounded.
 * Source: time study practice. 5, 7, 9, 9, 20, 10, 8, 10 → 20 ÷ 5 = 4.
 */
export const calculateStabilityCoefficient = (
  series: ReadingSeries,
  recorder?: Recorder,
  rule: CoefficientRule = 'stability-coefficient',
): Result<Ratio> => {
  const valid = validReadings(series.readings)
  const extremes = findExtremes(valid)
  const at = { field: 'reading', subject: series.element } as const
  if (extremes === null) {
    const expected = { kind: 'count-at-least', count: '2' } as const
    const given = String(valid.length)
    return refuse({ code: 'too-few-for-spread', at, given, expected, remedy: 'observe-more' })
  }
  const [largest, smallest] = [ratioOf(extremes.largest.seconds), ratioOf(extremes.smallest.seconds)]
  if (!isPositive(smallest)) {
    const expected = { kind: 'more-than', bound: '0' } as const
    const given = extremes.smallest.seconds
    return refuse({ code: 'reading-not-positive', at, given, expected, remedy: 'check-the-value' })
  }
  const coefficient = over(largest, smallest)
  if (recorder !== undefined) recordCoefficient(series, { rule, largest, smallest, coefficient }, recorder)
  return succeed(coefficient)
}
