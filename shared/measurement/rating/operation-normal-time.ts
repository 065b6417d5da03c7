import type { Recorder } from '../../derivation/recorder.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { over, ratioOfCount, sum, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { markReadings } from '../time-study/exclusion.ts'
import { calculateElementMeans, calculateObservedTime, sumByFrequency } from '../time-study/observed-time.ts'
import { rateElement } from './element-normal-time.ts'
import { calculateNormalTime } from './normal-time.ts'
import { mixedScales, type PerformanceRating } from './performance-rating.ts'
import { checkStudyRating, ratingsOf, type RatedStudy } from './study-rating.ts'

export type OperationNormalTimeInput = {
  readonly studies: readonly RatedStudy[]
  readonly minimumReadings: number
}

export type OperationNormalTime = { readonly observedSeconds: Ratio; readonly normalSeconds: Ratio }

/** The one rating that holds for every study, if there is one: then the chain is observed × rating. */
const commonRating = (studies: readonly RatedStudy[]): PerformanceRating | null => {
  const [first] = studies
  if (first?.rating.per !== 'study') return null
  const { rating } = first.rating
  const same = studies.every(
    (one) =>
      one.rating.per === 'study' &&
      one.rating.rating.rating === rating.rating &&
      one.rating.rating.scale.divisor === rating.scale.divisor,
  )
  return same ? rating : null
}

const checkScales = (studies: readonly RatedStudy[]): readonly Problem[] => {
  const [first, ...others] = studies.flatMap(({ rating }) => ratingsOf(rating)).map(({ scale }) => scale.code)
  const odd = others.find((code) => code !== first)
  return first === undefined || odd === undefined ? [] : [mixedScales(odd, first)]
}

const rateStudy = (
  { study, rating }: RatedStudy,
  means: readonly Ratio[],
  worker: string | undefined,
  recorder?: Recorder,
): Ratio => {
  const marked = markReadings(study.observations, study.exclusions)
  const normals = study.elements.map(({ elementId }, index) => {
    const readings = marked.filter((reading) => reading.elementId === elementId)
    return rateElement(means[index] ?? zeroRatio, readings, rating, { elementId, worker }, recorder)
  })
  const normal = sumByFrequency(study.elements, normals)
  recorder?.record({
    rule: worker === undefined ? 'normal-time' : 'worker-normal-time',
    operation: 'sum',
    worker,
    inputs: study.elements.map(({ elementId, frequency }, index) => ({
      name: 'element-normal-time',
      role: 'plus',
      value: writeExact(normals[index] ?? zeroRatio),
      unit: 'second',
      of: elementId,
      worker,
      weight: frequency,
    })),
    result: { kind: 'exact', value: writeExact(normal), unit: 'second' },
  })
  return normal
}

const meanOfWorkers = (
  studies: readonly RatedStudy[],
  normals: readonly Ratio[],
  recorder?: Recorder,
): Ratio => {
  const normal = over(sum(normals), ratioOfCount(BigInt(normals.length)))
  recorder?.record({
    rule: 'normal-time',
    operation: 'mean',
    inputs: studies.map(({ study }, index) => ({
      name: 'worker-normal-time',
      role: 'item',
      value: writeExact(normals[index] ?? zeroRatio),
      unit: 'second',
      worker: study.worker,
    })),
    result: { kind: 'exact', value: writeExact(normal), unit: 'second' },
  })
  return normal
}

/**
 * From readings to the normal time of an operation, with a rating per study, per element or per reading.
 * Element: mean × rating ÷ divisor (or the mean of rated readings); worker: Σ element × frequency; operation:
 * the mean of its workers. Seconds per counting unit, not rounded.
 * Elements of 6.24, 8.86, 9.36, 3.86 s rated 105 of 100: 28.32 × 1.05 = 29.736 s.
 */
export const calculateOperationNormalTime = (
  { studies, minimumReadings }: OperationNormalTimeInput,
  recorder?: Recorder,
): Result<OperationNormalTime> => {
  const problems = [...checkScales(studies), ...studies.flatMap(checkStudyRating)]
  if (problems.length > 0) return { ok: false, problems }
  const observed = calculateObservedTime(
    { studies: studies.map(({ study }) => study), minimumReadings },
    recorder,
  )
  if (!observed.ok) return observed
  const rating = commonRating(studies)
  if (rating !== null) {
    const normal = calculateNormalTime({ observedSeconds: observed.value, rating }, recorder)
    return normal.ok ? succeed({ observedSeconds: observed.value, normalSeconds: normal.value }) : normal
  }
  const normals: Ratio[] = []
  for (const one of studies) {
    const worker = studies.length === 1 ? undefined : one.study.worker
    const means = calculateElementMeans(one.study, minimumReadings, worker)
    if (!means.ok) return means
    normals.push(rateStudy(one, means.value, worker, recorder))
  }
  const [alone] = normals
  const normalSeconds =
    normals.length === 1 && alone !== undefined ? alone : meanOfWorkers(studies, normals, recorder)
  return succeed({ observedSeconds: observed.value, normalSeconds })
}
