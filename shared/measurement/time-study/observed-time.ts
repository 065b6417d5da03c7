import type { Recorder } from '../../derivation/recorder.ts'
import { exactly } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { frequencyParts, sumByFrequency } from './by-frequency.ts'
import { checkStudies } from './check-studies.ts'
import { calculateElementMean } from './element-mean.ts'
import { markReadings } from './exclusion.ts'
import { poolWorkers, type PooledElement } from './pooled-workers.ts'
import type { TimeStudy } from './time-study.ts'
import { combineWorkers, type WorkerFigure, type WorkerSummary } from './worker-summary.ts'

export type ObservedTimeInput = {
  /** One study per worker. */
  readonly studies: readonly TimeStudy[]
  readonly minimumReadings: number
  /** How several workers become one figure; each counts once unless the case chose otherwise. */
  readonly summary?: WorkerSummary
}

/** The mean of each element of one study, in the order of its elements. */
export const calculateElementMeans = (
  study: TimeStudy,
  minimumReadings: number,
  worker: string | undefined,
  recorder?: Recorder,
): Result<readonly Quantity<'second', Ratio>[]> => {
  const marked = markReadings(study.observations, study.exclusions)
  const means: Ratio[] = []
  const problems: Problem[] = []
  for (const { elementId } of study.elements) {
    const readings = marked.filter((reading) => reading.elementId === elementId)
    const mean = calculateElementMean({ readings, element: elementId, worker, minimumReadings }, recorder)
    if (mean.ok) means.push(mean.value)
    else problems.push(...mean.problems)
  }
  return problems.length === 0 ? succeed(means) : { ok: false, problems }
}

const recordTotal = (
  study: TimeStudy,
  means: readonly Ratio[],
  total: Ratio,
  worker: string | undefined,
  recorder: Recorder,
): void =>
  recorder.record({
    rule: worker === undefined ? 'observed-time' : 'worker-mean',
    operation: 'sum',
    worker,
    inputs: frequencyParts('element-mean', study.elements, means, worker),
    result: exactly(total, 'second'),
    source: { kind: 'time-study', timeStudyId: study.timeStudyId },
  })

/** Each element with every worker's figure and how many readings count behind it. */
export const pooledElements = (
  studies: readonly TimeStudy[],
  figures: readonly (readonly Ratio[])[],
): readonly PooledElement[] =>
  (studies[0]?.elements ?? []).map(({ elementId, frequency }) => ({
    element: elementId,
    frequency,
    parts: studies.map((study, index) => {
      const place = study.elements.findIndex((element) => element.elementId === elementId)
      const valid = markReadings(study.observations, study.exclusions).filter(
        (reading) => reading.elementId === elementId && reading.excluded === null,
      )
      const seconds = figures[index]?.[place] ?? zeroRatio
      return { worker: study.worker, seconds, readings: valid.length }
    }),
  }))

/**
 * Observed time of an operation: Σ over its elements of mean × frequency; with several workers the mean of the
 * workers' figures, so that each worker counts once, or another summary by name. Seconds per counting unit, not
 * rounded. 6.24 + 8.86 + 9.36 + 3.86 = 28.32.
 */
export const calculateObservedTime = (
  input: ObservedTimeInput,
  recorder?: Recorder,
): Result<Quantity<'second', Ratio>> => {
  const { studies, minimumReadings, summary = 'mean-of-means' } = input
  const [problem, ...others] = checkStudies(studies)
  if (problem !== undefined) return refuse(problem, ...others)
  const isAlone = studies.length === 1
  const elementMeans: (readonly Ratio[])[] = []
  const figures: WorkerFigure[] = []
  const problems: Problem[] = []
  for (const study of studies) {
    const worker = isAlone ? undefined : study.worker
    const means = calculateElementMeans(study, minimumReadings, worker, recorder)
    if (means.ok) {
      const seconds = sumByFrequency(study.elements, means.value)
      if (recorder !== undefined) recordTotal(study, means.value, seconds, worker, recorder)
      elementMeans.push(means.value)
      figures.push({ worker: study.worker, seconds })
    } else problems.push(...means.problems)
  }
  if (problems.length > 0) return { ok: false, problems }
  const [alone] = figures
  if (isAlone && alone !== undefined) return succeed(alone.seconds)
  if (summary === 'pooled-mean')
    return succeed(
      poolWorkers(pooledElements(studies, elementMeans), 'element-mean', 'observed-time', recorder),
    )
  const workers = { figures, recordedAs: 'worker-mean', result: 'observed-time' } as const
  return succeed(combineWorkers(workers, summary, recorder))
}
