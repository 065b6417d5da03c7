import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { over, plus, ratioOfCount, sum, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { recordTaken, type Workers } from './worker-summary.ts'

export type PooledElement = {
  readonly element: string
  readonly frequency: ExactString
  /** Each worker's figure for the element, with how many readings stand behind it. */
  readonly parts: readonly {
    readonly worker: string
    readonly seconds: Quantity<'second', Ratio>
    readonly readings: number
  }[]
}

type Pooled = { readonly means: readonly Ratio[]; readonly total: Ratio }

const recordPooled = (
  elements: readonly PooledElement[],
  recordedAs: 'element-mean' | 'element-normal-time',
  result: Workers['result'],
  { means, total }: Pooled,
  recorder: Recorder,
): void => {
  for (const [index, { element: of, parts }] of elements.entries())
    recorder.record({
      rule: 'pooled-element-mean',
      operation: 'mean',
      of,
      inputs: parts.map(({ worker, seconds, readings }) => {
        const weight = writeExact(ratioOfCount(BigInt(readings)))
        const value = writeExact(seconds)
        return part('item', recordedAs, value, 'second', { of, worker, weight })
      }),
      result: exactly(means[index] ?? zeroRatio, 'second'),
    })
  recorder.record({
    rule: 'workers-pooled',
    operation: 'sum',
    of: result,
    inputs: elements.map(({ element: of, frequency: weight }, index) => {
      const value = writeExact(means[index] ?? zeroRatio)
      return part('plus', 'pooled-element-mean', value, 'second', { of, weight })
    }),
    result: exactly(total, 'second'),
  })
  recordTaken('workers-pooled', result, total, recorder)
}

/**
 * Pooled mean of several workers = Σ over elements of frequency × (Σ reading ÷ number of readings, over all workers);
 * seconds, exact. Source: each reading counts once, so whoever was timed longest weighs most.
 * 60 twice and 45 four times: 300 ÷ 6 = 50.
 */
export const poolWorkers = (
  elements: readonly PooledElement[],
  recordedAs: 'element-mean' | 'element-normal-time',
  result: Workers['result'],
  recorder?: Recorder,
): Ratio => {
  const means = elements.map(({ parts }) => {
    const total = sum(parts.map(({ seconds, readings }) => times(seconds, ratioOfCount(BigInt(readings)))))
    return over(total, sum(parts.map(({ readings }) => ratioOfCount(BigInt(readings)))))
  })
  const total = elements.reduce(
    (so, { frequency }, index) => plus(so, times(means[index] ?? zeroRatio, ratioOfExact(frequency))),
    zeroRatio,
  )
  if (recorder !== undefined) recordPooled(elements, recordedAs, result, { means, total }, recorder)
  return total
}
