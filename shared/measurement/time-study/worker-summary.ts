import type { Recorder } from '../../derivation/recorder.ts'
import type { RuleCode } from '../../derivation/rule-code.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { compare, over, plus, ratioOfCount, sum, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { assertNever } from '../../problems/assert-never.ts'

export const workerSummaries = ['mean-of-means', 'pooled-mean', 'median', 'advanced-average'] as const

/**
 * How the figures of several workers become one. `mean-of-means`: each worker counts once · `pooled-mean`: each
 * valid reading counts once, element by element · `median`: the middle worker · `advanced-average` 平均先进: the
 * mean, over itself and every worker faster than it. The last aims at a few and must be held against the local share.
 */
export type WorkerSummary = (typeof workerSummaries)[number]

export const aimsAtAFew = (summary: WorkerSummary): boolean => summary === 'advanced-average'

/** One worker's figure for the whole operation, and the rule under which it was recorded. */
export type WorkerFigure = { readonly worker: string; readonly seconds: Quantity<'second', Ratio> }

export type Workers = {
  readonly figures: readonly WorkerFigure[]
  readonly recordedAs: 'worker-mean' | 'worker-normal-time'
  readonly result: 'observed-time' | 'normal-time'
}

const two = ratioOfCount(2n)

const meanOf = (values: readonly Ratio[]): Ratio => over(sum(values), ratioOfCount(BigInt(values.length)))

const medianOf = (values: readonly Ratio[]): Ratio => {
  const sorted = [...values].sort(compare)
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? zeroRatio
  const upper = sorted[Math.floor(sorted.length / 2)] ?? zeroRatio
  return over(plus(lower, upper), two)
}

const workerInput = (name: Workers['recordedAs'], { worker, seconds }: WorkerFigure) =>
  part('item', name, seconds, 'second', { worker })

const recordOver = (
  rule: RuleCode,
  operation: 'mean' | 'median',
  { figures, recordedAs, result }: Workers,
  value: Ratio,
  recorder: Recorder,
): void =>
  recorder.record({
    rule,
    operation,
    of: rule === result ? undefined : result,
    inputs: figures.map((figure) => workerInput(recordedAs, figure)),
    result: exactly(value, 'second'),
  })

/** The last step under the name that later steps look for; the step before says which summary was chosen. */
export const recordTaken = (
  from: RuleCode,
  result: Workers['result'],
  value: Ratio,
  recorder: Recorder,
): void => {
  const exact = writeExact(value)
  recorder.record({
    rule: result,
    operation: 'given',
    inputs: [part('plus', from, exact, 'second', { of: result })],
    result: exactly(exact, 'second'),
  })
}

const advancedAverage = (workers: Workers, recorder?: Recorder): Ratio => {
  const mean = meanOf(workers.figures.map(({ seconds }) => seconds))
  const faster = workers.figures.filter(({ seconds }) => compare(seconds, mean) < 0)
  const advanced = meanOf([mean, ...faster.map(({ seconds }) => seconds)])
  const of = workers.result
  if (recorder === undefined) return advanced
  recordOver('workers-mean', 'mean', workers, mean, recorder)
  recorder.record({
    rule: 'workers-advanced-average',
    operation: 'mean',
    of,
    inputs: [
      part('item', 'workers-mean', mean, 'second', { of }),
      ...faster.map((figure) => workerInput(workers.recordedAs, figure)),
    ],
    result: exactly(advanced, 'second'),
  })
  recordTaken('workers-advanced-average', of, advanced, recorder)
  return advanced
}

/**
 * One figure from several workers: mean of their means, median, or 平均先进 = (x̄ + Σ faster than x̄) ÷ (1 + how many);
 * seconds, exact. Source: time study practice; which one is chosen by name and printed.
 * 60, 55, 50: mean 55, median 55, 平均先进 (55 + 50) ÷ 2 = 52.5.
 */
export const combineWorkers = (
  workers: Workers,
  summary: Exclude<WorkerSummary, 'pooled-mean'>,
  recorder?: Recorder,
): Ratio => {
  const values = workers.figures.map(({ seconds }) => seconds)
  switch (summary) {
    case 'mean-of-means': {
      const mean = meanOf(values)
      if (recorder !== undefined) recordOver(workers.result, 'mean', workers, mean, recorder)
      return mean
    }
    case 'median': {
      const median = medianOf(values)
      if (recorder !== undefined) {
        recordOver('workers-median', 'median', workers, median, recorder)
        recordTaken('workers-median', workers.result, median, recorder)
      }
      return median
    }
    case 'advanced-average':
      return advancedAverage(workers, recorder)
    default:
      return assertNever(summary)
  }
}
