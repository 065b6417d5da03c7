import type { Recorder } from '../../derivation/recorder.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { checkScales, hasMachineElement } from '../rating/operation-normal-time.ts'
import type { RatedFigures } from '../rating/rate-worker.ts'
import { checkStudyRating, type RatedStudy } from '../rating/study-rating.ts'
import { calculateWorkerNormalTimes } from '../rating/worker-normal-times.ts'
import { studiesByWorker } from '../time-study/worker-readings.ts'
import { calculateBetweenWorkersError } from './between-workers-error.ts'
import { calculateCombinedError, type CombinedError, type ErrorParts } from './combined-error.ts'
import { calculatePrecision } from './precision.ts'
import { readRatedTime, type RatedTime } from './rated-time.ts'
import { calculateRatingError, type RatingErrorBasis } from './rating-error.ts'
import type { PrecisionTerms } from './required-observations.ts'
import type { SpreadFactor } from './student-factor.ts'

export type TimeErrorInput = {
  /** Of one worker or several; the readings of a worker’s studies are put together. */
  readonly studies: readonly RatedStudy[]
  readonly minimumReadings: number
  readonly terms: PrecisionTerms
  readonly rating: RatingErrorBasis
  /** How wide the interval between workers is drawn: the case’s z, or Student’s t for its few workers. */
  readonly betweenWorkers: SpreadFactor
}

/** What each part rests on, to be said beside the figure. */
export type ErrorAssumption =
  | { readonly part: 'sampling'; readonly terms: PrecisionTerms }
  | {
      readonly part: 'rating'
      readonly basis: RatingErrorBasis
      /** How much of the time the machine paces: that part is not rated and has no error of it. */
      readonly machinePaced: 'none' | 'some' | 'all'
    }
  | { readonly part: 'between-workers'; readonly workers: number; readonly factor: SpreadFactor }
  | { readonly part: 'one-worker' }
  | { readonly part: 'independent' }

export type TimeError = CombinedError & {
  readonly parts: ErrorParts
  readonly assumptions: readonly ErrorAssumption[]
}

const machinePacedOf = (studies: readonly RatedStudy[], rated: RatedTime) =>
  rated.kind === 'none' ? 'all' : hasMachineElement(studies) ? 'some' : 'none'

type Parts = { readonly parts: ErrorParts; readonly rated: RatedTime; readonly workers: number }

const calculateParts = (input: TimeErrorInput, recorder?: Recorder): Result<Parts> => {
  const { studies, terms, rating: basis, betweenWorkers: factor } = input
  const timed = studies.map(({ study }) => study)
  const sampling = calculatePrecision({ studies: timed, terms }, recorder)
  if (!sampling.ok) return sampling
  const [problem, ...others] = [...checkScales(studies), ...studies.flatMap(checkStudyRating)]
  if (problem !== undefined) return refuse(problem, ...others)
  const workers = studiesByWorker(timed).length
  let known: Result<readonly RatedFigures[]> | null = null
  const figures = () => (known ??= calculateWorkerNormalTimes(input, recorder))
  const rated = readRatedTime(studies, figures, recorder)
  if (!rated.ok) return rated
  const rating = calculateRatingError({ basis, rated: rated.value }, recorder)
  if (!rating.ok) return rating
  const parts = { sampling: sampling.value.relative, rating: rating.value }
  if (workers < 2) return succeed({ parts: { ...parts, betweenWorkers: null }, rated: rated.value, workers })
  const own = figures()
  if (!own.ok) return own
  const recordedAs = 'worker-normal-time'
  const spread = { figures: own.value, recordedAs, factor } as const
  const between = calculateBetweenWorkersError(spread, recorder)
  if (!between.ok) return between
  return succeed({ parts: { ...parts, betweenWorkers: between.value }, rated: rated.value, workers })
}

/**
 * 综合误差 of an operation's time from its studies: sampling (抽样误差) ⊕ rating ⊕ between workers, the root of the sum of
 * their squares, ± as a share of the time; approximate. Workers are counted, not studies; with one the third part is
 * missing and said so. What the machine paces has no error of the rating. Parts of 0.03, 0.05 and 0.10 give ±0.1157….
 */
export const calculateTimeError = (input: TimeErrorInput, recorder?: Recorder): Result<TimeError> => {
  const { studies, terms, rating: basis, betweenWorkers: factor } = input
  const made = calculateParts(input, recorder)
  if (!made.ok) return made
  const { parts, rated, workers } = made.value
  const combined = calculateCombinedError(parts, recorder)
  if (!combined.ok) return combined
  const assumptions: readonly ErrorAssumption[] = [
    { part: 'sampling', terms },
    { part: 'rating', basis, machinePaced: machinePacedOf(studies, rated) },
    workers < 2 ? { part: 'one-worker' } : { part: 'between-workers', workers, factor },
    { part: 'independent' },
  ]
  return succeed({ ...combined.value, parts, assumptions })
}
