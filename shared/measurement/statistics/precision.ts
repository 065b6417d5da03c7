import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import { squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { ratioOfExact, writeExact } from '../../numbers/exact-string.ts'
import {
  compare,
  isPositive,
  over,
  plus,
  ratioOf,
  ratioOfCount,
  square,
  times,
  zeroRatio,
  type Ratio,
} from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateObservedTime } from '../time-study/observed-time.ts'
import type { TimeStudy } from '../time-study/time-study.ts'
import { readingsOfElement, readingsOfWorker, studiesByWorker } from '../time-study/worker-readings.ts'
import { findTermsProblem, type PrecisionTerms } from './required-observations.ts'
import { calculateSpread } from './sample-variance.ts'

export type PrecisionInput = { readonly studies: readonly TimeStudy[]; readonly terms: PrecisionTerms }

/** The sampling error of an operation's mean, 抽样误差; approximate, since it is a root. */
export type Precision = {
  /** Half-width as a share of the mean: 0.018 is ±1.8 %. */
  readonly relative: ApproximateString
  /** Whether the agreed accuracy is reached; decided exactly, without the root. */
  readonly reached: boolean
}

type Part = {
  readonly element: string
  readonly worker: string | undefined
  readonly variance: Ratio
  /** frequency² ÷ (readings × workers²): what this element's variance weighs in the operation's mean. */
  readonly weight: Ratio
}

const spreadParts = (studies: readonly TimeStudy[], recorder?: Recorder): Result<readonly Part[]> => {
  const workers = studiesByWorker(studies)
  const share = square(ratioOfCount(BigInt(workers.length)))
  const parts: Part[] = []
  const problems: Problem[] = []
  for (const own of workers) {
    const worker = workers.length === 1 ? undefined : own[0]?.worker
    const all = readingsOfWorker(own)
    for (const { elementId, frequency } of own[0]?.elements ?? []) {
      const readings = readingsOfElement(all, elementId)
      const spread = calculateSpread({ readings, element: elementId, worker }, recorder)
      if (!spread.ok) {
        problems.push(...spread.problems)
        continue
      }
      const { count, variance } = spread.value
      const weight = over(square(ratioOfExact(frequency)), times(ratioOfCount(BigInt(count)), share))
      parts.push({ element: elementId, worker, variance, weight })
    }
  }
  return problems.length === 0 ? succeed(parts) : { ok: false, problems }
}

const recordVariance = (parts: readonly Part[], variance: Ratio, recorder: Recorder): void =>
  recorder.record({
    rule: 'variance-of-mean',
    operation: 'sum',
    inputs: parts.map(({ element: of, worker, variance: ofElement, weight }) =>
      part('plus', 'sample-variance', ofElement, 'second-squared', {
        of,
        worker,
        weight: writeExact(weight),
      }),
    ),
    result: exactly(variance, 'second-squared'),
  })

/**
 * Precision reached = z × √(Σ f² × s² ÷ n) ÷ x̄ over the elements of an operation, a share of its mean; with W
 * workers each variance weighs 1 ÷ W², whoever was timed in several studies being one of them. At 50 digits, marked approximate, never on a price's path.
 * One element, n 20, s² 1, x̄ 10, z 2: 2 × √0.05 ÷ 10 = 0.0447… (±4.5 %).
 */
export const calculatePrecision = (
  { studies, terms }: PrecisionInput,
  recorder?: Recorder,
): Result<Precision> => {
  const problem = findTermsProblem(terms)
  if (problem !== null) return refuse(problem)
  const mean = calculateObservedTime({ studies, minimumReadings: 2 }, recorder)
  if (!mean.ok) return mean
  const parts = spreadParts(studies, recorder)
  if (!parts.ok) return parts
  const variance = parts.value.reduce(
    (total, part) => plus(total, times(part.variance, part.weight)),
    zeroRatio,
  )
  const z = ratioOf(terms.z)
  const squared = over(times(square(z), variance), square(mean.value))
  const relative = squareRoot(squared)
  if (relative === null || !isPositive(mean.value)) {
    const expected = { kind: 'more-than', bound: '0' } as const
    return refuse({
      code: 'out-of-range',
      at: { field: 'observed-time' },
      given: null,
      expected,
      remedy: 'check-the-value',
    })
  }
  if (recorder !== undefined) recordVariance(parts.value, variance, recorder)
  recorder?.record({
    rule: 'precision',
    operation: 'root-of-product',
    inputs: [
      part('times', 'confidence-z', terms.z, 'ratio', { power: 2 }),
      part('times', 'variance-of-mean', variance, 'second-squared'),
      part('over', 'observed-time', mean.value, 'second', { power: 2 }),
    ],
    result: approximately(relative, 'ratio'),
  })
  return succeed({ relative, reached: compare(squared, square(ratioOf(terms.accuracy))) <= 0 })
}
