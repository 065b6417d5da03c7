import type { Recorder } from '../../derivation/recorder.ts'
import { exactly } from '../../derivation/step-parts.ts'
import { minus, over, ratioOf, ratioOfCount, square, sum, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { readingInputs, validReadings, type ReadingSeries } from '../time-study/mean-reading.ts'

/** Count, mean and variance of the valid readings of one element, exact. */
export type Spread = { readonly count: number; readonly mean: Ratio; readonly variance: Ratio }

/**
 * Sample variance s² = Σ(x − x̄)² ÷ (n − 1), in seconds squared, exact: no root is taken before it is shown.
 * Source: the divisor n − 1 of the textbooks on time study. 8, 9, 8, 11, 7 → x̄ 8.6, s² 2.3.
 */
export const calculateSpread = (series: ReadingSeries, recorder?: Recorder): Result<Spread> => {
  const values = validReadings(series.readings).map(({ seconds }) => ratioOf(seconds))
  if (values.length < 2) {
    const at = { field: 'reading', subject: series.element } as const
    const expected = { kind: 'count-at-least', count: '2' } as const
    return refuse({
      code: 'too-few-for-spread',
      at,
      given: String(values.length),
      expected,
      remedy: 'observe-more',
    })
  }
  const count = ratioOfCount(BigInt(values.length))
  const mean = over(sum(values), count)
  const squares = values.map((value) => square(minus(value, mean)))
  const variance = over(sum(squares), ratioOfCount(BigInt(values.length - 1)))
  recorder?.record({
    rule: 'sample-variance',
    operation: 'sample-variance',
    of: series.element,
    worker: series.worker,
    inputs: readingInputs(series),
    result: exactly(variance, 'second-squared'),
  })
  return succeed({ count: values.length, mean, variance })
}
