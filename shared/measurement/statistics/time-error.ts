import type { Recorder } from '../../derivation/recorder.ts'
import type { ApproximateString } from '../../numbers/approximate.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { RatedStudy } from '../rating/study-rating.ts'
import { calculateWorkerNormalTimes } from '../rating/worker-normal-times.ts'
import { calculateBetweenWorkersError } from './between-workers-error.ts'
import { calculateCombinedError, type CombinedError, type ErrorParts } from './combined-error.ts'
import { calculatePrecision } from './precision.ts'
import { calculateRatingError, type RatingErrorBasis } from './rating-error.ts'
import type { PrecisionTerms } from './required-observations.ts'
import type { SpreadFactor } from './student-factor.ts'

export type TimeErrorInput = {
  /** One per worker. */
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
  | { readonly part: 'rating'; readonly basis: RatingErrorBasis }
  | { readonly part: 'between-workers'; readonly workers: number; readonly factor: SpreadFactor }
  | { readonly part: 'one-worker' }
  | { readonly part: 'independent' }

export type TimeError = CombinedError & {
  readonly parts: ErrorParts
  readonly assumptions: readonly ErrorAssumption[]
}

const betweenWorkers = (
  { studies, minimumReadings, betweenWorkers: factor }: TimeErrorInput,
  recorder?: Recorder,
): Result<ApproximateString | null> => {
  if (studies.length < 2) return succeed(null)
  const figures = calculateWorkerNormalTimes({ studies, minimumReadings }, recorder)
  if (!figures.ok) return figures
  return calculateBetweenWorkersError(
    { figures: figures.value, recordedAs: 'worker-normal-time', factor },
    recorder,
  )
}

/**
 * 综合误差 of an operation's time from its studies: sampling (抽样误差) ⊕ rating ⊕ between workers, the root of the sum of
 * their squares, ± as a share of the time; approximate. With one worker the third part is missing and said so.
 * Parts of 0.03, 0.05 and 0.10 give ±0.1157….
 */
export const calculateTimeError = (input: TimeErrorInput, recorder?: Recorder): Result<TimeError> => {
  const { studies, terms, rating: basis, betweenWorkers: factor } = input
  const sampling = calculatePrecision({ studies: studies.map(({ study }) => study), terms }, recorder)
  if (!sampling.ok) return sampling
  const rating = calculateRatingError(basis, recorder)
  if (!rating.ok) return rating
  const between = betweenWorkers(input, recorder)
  if (!between.ok) return between
  const parts = {
    sampling: sampling.value.relative,
    rating: rating.value,
    betweenWorkers: between.value,
  }
  const combined = calculateCombinedError(parts, recorder)
  if (!combined.ok) return combined
  const workers = studies.length
  const assumptions: readonly ErrorAssumption[] = [
    { part: 'sampling', terms },
    { part: 'rating', basis },
    between.value === null ? { part: 'one-worker' } : { part: 'between-workers', workers, factor },
    { part: 'independent' },
  ]
  return succeed({ ...combined.value, parts, assumptions })
}
