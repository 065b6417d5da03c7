import type { Recorder } from '../../derivation/recorder.ts'
import { exactly } from '../../derivation/step-parts.ts'
import { zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { frequencyParts, sumByFrequency } from '../time-study/by-frequency.ts'
import type { ElementId } from '../time-study/identity.ts'
import type { TimeStudyElement } from '../time-study/time-study.ts'
import type { WorkerFigure } from '../time-study/worker-summary.ts'
import { readingsOfStudy } from '../time-study/worker-readings.ts'
import { rateElement, type RatedReading } from './element-normal-time.ts'
import { isSameRating, type PerformanceRating } from './performance-rating.ts'
import { ratingOf, type RatedStudy } from './study-rating.ts'

/** One worker’s normal time, element by element and whole, per counting unit. */
export type RatedFigures = WorkerFigure & {
  readonly elements: readonly TimeStudyElement[]
  /** The mean of each element as it was observed, and as it was rated. */
  readonly means: readonly Ratio[]
  readonly byElement: readonly Ratio[]
}

/** The one rating that every study of the worker gives an element; null where its readings are rated apart. */
const ratingOfElement = (studies: readonly RatedStudy[], elementId: ElementId): PerformanceRating | null => {
  const [first = null, ...others] = studies.map(({ rating }) =>
    rating.per === 'reading' ? null : ratingOf(rating, elementId, 0),
  )
  return first !== null && others.every((other) => other !== null && isSameRating(first, other))
    ? first
    : null
}

const ratedReadings = (studies: readonly RatedStudy[], elementId: ElementId): readonly RatedReading[] =>
  studies.flatMap(({ study, rating }) =>
    readingsOfStudy(study, studies.length === 1)
      .filter((reading) => reading.elementId === elementId)
      .map((reading) => ({ reading, rating: ratingOf(rating, elementId, reading.cycle) })),
  )

/**
 * The normal time of one worker from all studies of theirs. An element that every study rates alike is its mean ×
 * rating; where one study was rated otherwise than another, each reading is rated as its own study was.
 * The caller has checked that the studies have the same elements and that every reading that counts is rated.
 */
export const rateWorker = (
  studies: readonly RatedStudy[],
  means: readonly Ratio[],
  worker: string | undefined,
  recorder?: Recorder,
): RatedFigures => {
  const { elements = [], worker: code = '' } = studies[0]?.study ?? {}
  const normals = elements.map(({ elementId, isMachinePaced = false }, index) => {
    const ratings = {
      whole: ratingOfElement(studies, elementId),
      readings: ratedReadings(studies, elementId),
    }
    const element = { elementId, worker, isMachinePaced }
    return rateElement(means[index] ?? zeroRatio, ratings, element, recorder)
  })
  const normal = sumByFrequency(elements, normals)
  recorder?.record({
    rule: worker === undefined ? 'normal-time' : 'worker-normal-time',
    operation: 'sum',
    worker,
    inputs: frequencyParts('element-normal-time', elements, normals, worker),
    result: exactly(normal, 'second'),
  })
  return { worker: code, elements, means, byElement: normals, seconds: normal }
}
