import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import { squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { isPositive, over, ratioOfCount, square, times } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import {
  calculateWorkerSpread,
  type WorkerSpread,
  type WorkerSpreadInput,
} from '../time-study/worker-spread.ts'
import { resolveFactor, type KnownFactor, type SpreadFactor } from './student-factor.ts'

export type BetweenWorkersErrorInput = WorkerSpreadInput & { readonly factor: SpreadFactor }

const recordError = (
  { figures, recordedAs }: WorkerSpreadInput,
  { mean, variance, count }: WorkerSpread,
  factor: KnownFactor,
  error: ApproximateString,
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'workers-mean',
    operation: 'mean',
    inputs: figures.map(({ worker, seconds }) => part('item', recordedAs, seconds, 'second', { worker })),
    result: exactly(mean, 'second'),
  })
  recorder.record({
    rule: 'between-workers-error',
    operation: 'root-of-product',
    inputs: [
      part('times', factor.name, factor.value, 'ratio', { power: 2 }),
      part('times', 'workers-variance', variance, 'second-squared'),
      part('over', 'workers-count', decimalOfCount(BigInt(count)), 'count'),
      part('over', 'workers-mean', mean, 'second', { power: 2 }),
    ],
    result: approximately(error, 'ratio'),
  })
}

/**
 * Error from having watched these workers and not others = t × s ÷ (√W × x̄) over the figures of W ≥ 2 workers, a share of
 * their mean; t is z or Student's with W − 1 degrees of freedom; at 50 digits, marked approximate. Source: confidence
 * interval of a mean; it takes those watched as a fair sample of the post. 50, 55, 60, z 2: 2 × 5 ÷ (√3 × 55) = 0.104….
 */
export const calculateBetweenWorkersError = (
  input: BetweenWorkersErrorInput,
  recorder?: Recorder,
): Result<ApproximateString> => {
  const spread = calculateWorkerSpread(input, recorder)
  if (!spread.ok) return spread
  const { count, mean, variance } = spread.value
  const factor = resolveFactor(input.factor, count - 1, recorder)
  if (!factor.ok) return factor
  const error = isPositive(mean)
    ? squareRoot(
        over(times(square(factor.value.ratio), variance), times(ratioOfCount(BigInt(count)), square(mean))),
      )
    : null
  if (error === null) {
    const expected = { kind: 'more-than', bound: '0' } as const
    const given = writeExact(mean)
    return refuse({
      code: 'out-of-range',
      at: { field: 'observed-time' },
      given,
      expected,
      remedy: 'check-the-value',
    })
  }
  if (recorder !== undefined) recordError(input, spread.value, factor.value, error, recorder)
  return succeed(error)
}
