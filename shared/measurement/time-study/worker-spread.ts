import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import { approximateOf, squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import {
  compare,
  minus,
  over,
  ratioOfCount,
  square,
  sum,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { WorkerFigure } from './worker-summary.ts'

export type WorkerSpreadInput = {
  readonly figures: readonly WorkerFigure[]
  readonly recordedAs: 'worker-mean' | 'worker-normal-time'
}

/** How far the workers lie apart; shown beside the one figure that was made of them. */
export type WorkerSpread = {
  readonly count: number
  readonly mean: Quantity<'second', Ratio>
  readonly range: Quantity<'second', Ratio>
  readonly variance: Quantity<'second-squared', Ratio>
  readonly deviation: Quantity<'second', ApproximateString>
}

const workerInputs = ({ figures, recordedAs }: WorkerSpreadInput) =>
  figures.map(({ worker, seconds }) => part('item', recordedAs, seconds, 'second', { worker }))

type Ends = { readonly fastest: Quantity<'second', Ratio>; readonly slowest: Quantity<'second', Ratio> }

const findEnds = ({ figures }: WorkerSpreadInput): Result<Ends> => {
  const [fastest, ...rest] = figures.map(({ seconds }) => seconds).sort(compare)
  const slowest = rest.at(-1)
  if (fastest !== undefined && slowest !== undefined) return succeed({ fastest, slowest })
  const expected = { kind: 'count-at-least', count: '2' } as const
  const given = String(figures.length)
  const at = { field: 'worker-code' } as const
  return refuse({ code: 'too-few-workers', at, given, expected, remedy: 'observe-more' })
}

const recordRange = (
  input: WorkerSpreadInput,
  { fastest, slowest }: Ends,
  range: Ratio,
  recorder: Recorder,
): void => {
  const inputs = workerInputs(input)
  const [most, least] = [writeExact(slowest), writeExact(fastest)]
  recorder.record({
    rule: 'slowest-worker',
    operation: 'largest',
    inputs,
    result: exactly(most, 'second'),
  })
  recorder.record({
    rule: 'fastest-worker',
    operation: 'smallest',
    inputs,
    result: exactly(least, 'second'),
  })
  recorder.record({
    rule: 'workers-range',
    operation: 'sum',
    inputs: [
      part('plus', 'slowest-worker', most, 'second'),
      part('minus', 'fastest-worker', least, 'second'),
    ],
    result: exactly(range, 'second'),
  })
}

/** Range between workers = slowest − fastest; seconds, exact. 50, 55, 60: 10. */
export const calculateWorkerRange = (input: WorkerSpreadInput, recorder?: Recorder): Result<Ratio> => {
  const ends = findEnds(input)
  if (!ends.ok) return ends
  const range = minus(ends.value.slowest, ends.value.fastest)
  if (recorder !== undefined) recordRange(input, ends.value, range, recorder)
  return succeed(range)
}

const recordDeviation = (
  input: WorkerSpreadInput,
  { variance, deviation }: WorkerSpread,
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'workers-variance',
    operation: 'sample-variance',
    inputs: workerInputs(input),
    result: exactly(variance, 'second-squared'),
  })
  recorder.record({
    rule: 'workers-deviation',
    operation: 'root-of-product',
    inputs: [part('times', 'workers-variance', variance, 'second-squared')],
    result: approximately(deviation, 'second'),
  })
}

/**
 * Spread between workers: range = slowest − fastest, exact, and the sample standard deviation of their figures (n − 1), at
 * 50 digits, marked approximate; seconds. Source: time study practice. 50, 55, 60: range 10, deviation 5.
 */
export const calculateWorkerSpread = (
  input: WorkerSpreadInput,
  recorder?: Recorder,
): Result<WorkerSpread> => {
  const range = calculateWorkerRange(input)
  if (!range.ok) return range
  const values = input.figures.map(({ seconds }) => seconds)
  const count = values.length
  const mean = over(sum(values), ratioOfCount(BigInt(count)))
  const squares = values.map((value) => square(minus(value, mean)))
  const variance = over(sum(squares), ratioOfCount(BigInt(count - 1)))
  const deviation = squareRoot(variance) ?? approximateOf(zeroRatio)
  const spread = { count, mean, range: range.value, variance, deviation }
  if (recorder !== undefined) recordDeviation(input, spread, recorder)
  return succeed(spread)
}
