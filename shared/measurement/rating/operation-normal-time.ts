import type { Recorder } from '../../derivation/recorder.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { calculateElementMeans, calculateObservedTime, pooledElements } from '../time-study/observed-time.ts'
import { poolWorkers } from '../time-study/pooled-workers.ts'
import { groupByWorker, studiesByWorker } from '../time-study/worker-readings.ts'
import { combineWorkers, type WorkerSummary } from '../time-study/worker-summary.ts'
import { calculateNormalTime } from './normal-time.ts'
import { isSameRating, mixedScales, type PerformanceRating } from './performance-rating.ts'
import { rateWorker, type RatedFigures } from './rate-worker.ts'
import { checkStudyRating, ratingsOf, type RatedStudy } from './study-rating.ts'

export type OperationNormalTimeInput = {
  readonly studies: readonly RatedStudy[]
  readonly minimumReadings: number
  /** How several workers become one figure; each counts once, however often timed, unless the case chose otherwise. */
  readonly summary?: WorkerSummary
}

export type OperationNormalTime = {
  readonly observedSeconds: Quantity<'second', Ratio>
  readonly normalSeconds: Quantity<'second', Ratio>
}

/** The one rating that holds for every study, if there is one: then the chain is observed × rating. */
export const commonRating = (studies: readonly RatedStudy[]): PerformanceRating | null => {
  const [first] = studies
  if (first?.rating.per !== 'study') return null
  const { rating } = first.rating
  const same = studies.every((one) => one.rating.per === 'study' && isSameRating(one.rating.rating, rating))
  return same ? rating : null
}

export const checkScales = (studies: readonly RatedStudy[]): readonly Problem[] => {
  const [first, ...others] = studies.flatMap(({ rating }) => ratingsOf(rating)).map(({ scale }) => scale.code)
  const odd = others.find((code) => code !== first)
  return first === undefined || odd === undefined ? [] : [mixedScales(odd, first)]
}

/** What the machine paces cannot be rated together with the rest. */
export const hasMachineElement = (studies: readonly RatedStudy[]): boolean =>
  studies.some(({ study }) => study.elements.some(({ isMachinePaced }) => isMachinePaced === true))

const combineStudies = (
  studies: readonly RatedStudy[],
  rated: readonly RatedFigures[],
  summary: WorkerSummary,
  recorder?: Recorder,
): Ratio => {
  const [alone, ...others] = rated
  if (alone !== undefined && others.length === 0) return alone.seconds
  if (summary === 'pooled-mean') {
    const elements = pooledElements(
      studiesByWorker(studies.map(({ study }) => study)),
      rated.map(({ byElement }) => byElement),
    )
    return poolWorkers(elements, 'element-normal-time', 'normal-time', recorder)
  }
  const workers = { figures: rated, recordedAs: 'worker-normal-time', result: 'normal-time' } as const
  return combineWorkers(workers, summary, recorder)
}

/**
 * From readings to the normal time of an operation, with a rating per study, per element or per reading.
 * Element: mean × rating ÷ divisor (or the mean of rated readings; a machine-paced one keeps its mean); worker:
 * Σ element × frequency; operation: the mean of its workers, or another summary by name. Seconds per counting
 * unit, not rounded. Elements of 6.24, 8.86, 9.36, 3.86 s rated 105 of 100: 28.32 × 1.05 = 29.736 s.
 */
export const calculateOperationNormalTime = (
  { studies, minimumReadings, summary = 'mean-of-means' }: OperationNormalTimeInput,
  recorder?: Recorder,
): Result<OperationNormalTime> => {
  const problems = [...checkScales(studies), ...studies.flatMap(checkStudyRating)]
  if (problems.length > 0) return { ok: false, problems }
  const observed = calculateObservedTime(
    { studies: studies.map(({ study }) => study), minimumReadings, summary },
    recorder,
  )
  if (!observed.ok) return observed
  const rating = hasMachineElement(studies) ? null : commonRating(studies)
  if (rating !== null) {
    const normal = calculateNormalTime({ observedSeconds: observed.value, rating }, recorder)
    return normal.ok ? succeed({ observedSeconds: observed.value, normalSeconds: normal.value }) : normal
  }
  const rated: RatedFigures[] = []
  const workers = groupByWorker(studies, ({ study }) => study)
  for (const own of workers) {
    const worker = workers.length === 1 ? undefined : own[0]?.study.worker
    const timed = own.map(({ study }) => study)
    const means = calculateElementMeans(timed, minimumReadings, worker)
    if (!means.ok) return means
    rated.push(rateWorker(own, means.value, worker, recorder))
  }
  const normalSeconds = combineStudies(studies, rated, summary, recorder)
  return succeed({ observedSeconds: observed.value, normalSeconds })
}
