import type { Recorder } from '../../derivation/recorder.ts'
import { exactly } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { frequencyParts, sumByFrequency } from './by-frequency.ts'
import { checkStudies } from './check-studies.ts'
import { calculateElementMean } from './element-mean.ts'
import { poolWorkers, type PooledElement } from './pooled-workers.ts'
import type { TimeStudy } from './time-study.ts'
import { readingsOfElement, readingsOfWorker, studiesByWorker } from './worker-readings.ts'
import { combineWorkers, type WorkerFigure, type WorkerSummary } from './worker-summary.ts'

export type ObservedTimeInput = {
  /** Of one worker or several; the readings of a worker’s studies are put together. */
  readonly studies: readonly TimeStudy[]
  readonly minimumReadings: number
  /** How several workers become one figure; each counts once unless the case chose otherwise. */
  readonly summary?: WorkerSummary
}

/** The mean of each element over all readings of one worker, in the order of the elements of the first study. */
export const calculateElementMeans = (
  studies: readonly TimeStudy[],
  minimumReadings: number,
  worker: string | undefined,
  recorder?: Recorder,
): Result<readonly Quantity<'second', Ratio>[]> => {
  const all = readingsOfWorker(studies)
  const means: Ratio[] = []
  const problems: Problem[] = []
  for (const { elementId } of studies[0]?.elements ?? []) {
    const readings = readingsOfElement(all, elementId)
    const mean = calculateElementMean({ readings, element: elementId, worker, minimumReadings }, recorder)
    if (mean.ok) means.push(mean.value)
    else problems.push(...mean.problems)
  }
  return problems.length === 0 ? succeed(means) : { ok: false, problems }
}

const recordTotal = (
  studies: readonly TimeStudy[],
  means: readonly Ratio[],
  total: Ratio,
  worker: string | undefined,
  recorder: Recorder,
): void => {
  const [first, ...others] = studies
  recorder.record({
    rule: worker === undefined ? 'observed-time' : 'worker-mean',
    operation: 'sum',
    worker,
    inputs: frequencyParts('element-mean', first?.elements ?? [], means, worker),
    result: exactly(total, 'second'),
    source:
      first === undefined || others.length > 0
        ? undefined
        : { kind: 'time-study', timeStudyId: first.timeStudyId },
  })
}

/** Each element with every worker's figure and how many readings count behind it. */
export const pooledElements = (
  workers: readonly (readonly TimeStudy[])[],
  figures: readonly (readonly Ratio[])[],
): readonly PooledElement[] =>
  (workers[0]?.[0]?.elements ?? []).map(({ elementId, frequency }) => ({
    element: elementId,
    frequency,
    parts: workers.map((studies, index) => {
      const { worker = '', elements = [] } = studies[0] ?? {}
      const place = elements.findIndex((element) => element.elementId === elementId)
      const readings = readingsOfElement(readingsOfWorker(studies), elementId)
      const valid = readings.filter(({ excluded }) => excluded === null)
      return { worker, seconds: figures[index]?.[place] ?? zeroRatio, readings: valid.length }
    }),
  }))

/**
 * Observed time of an operation: Σ over its elements of mean × frequency; with several workers the mean of the
 * workers' figures, so that each worker counts once, or another summary by name. A worker who was timed in several
 * studies has one mean, over all valid readings of theirs. Seconds per counting unit, not rounded.
 * 6.24 + 8.86 + 9.36 + 3.86 = 28.32.
 */
export const calculateObservedTime = (
  input: ObservedTimeInput,
  recorder?: Recorder,
): Result<Quantity<'second', Ratio>> => {
  const { studies, minimumReadings, summary = 'mean-of-means' } = input
  const [problem, ...others] = checkStudies(studies)
  if (problem !== undefined) return refuse(problem, ...others)
  const workers = studiesByWorker(studies)
  const isAlone = workers.length === 1
  const elementMeans: (readonly Ratio[])[] = []
  const figures: WorkerFigure[] = []
  const problems: Problem[] = []
  for (const own of workers) {
    const { worker: code = '', elements = [] } = own[0] ?? {}
    const worker = isAlone ? undefined : code
    const means = calculateElementMeans(own, minimumReadings, worker, recorder)
    if (means.ok) {
      const seconds = sumByFrequency(elements, means.value)
      if (recorder !== undefined) recordTotal(own, means.value, seconds, worker, recorder)
      elementMeans.push(means.value)
      figures.push({ worker: code, seconds })
    } else problems.push(...means.problems)
  }
  if (problems.length > 0) return { ok: false, problems }
  const [alone] = figures
  if (isAlone && alone !== undefined) return succeed(alone.seconds)
  if (summary === 'pooled-mean')
    return succeed(
      poolWorkers(pooledElements(workers, elementMeans), 'element-mean', 'observed-time', recorder),
    )
  const combined = { figures, recordedAs: 'worker-mean', result: 'observed-time' } as const
  return succeed(combineWorkers(combined, summary, recorder))
}
