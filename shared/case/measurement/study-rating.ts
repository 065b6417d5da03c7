import { calculateAgreedRating, type PerformanceRating } from '../../measurement/rating/performance-rating.ts'
import { hundredScale } from '../../measurement/rating/rating-scale.ts'
import type { RatedStudy } from '../../measurement/rating/study-rating.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { Study } from './study.ts'

const assumed: PerformanceRating = { scale: hundredScale, rating: hundredScale.normal }

/** Whether anybody rated: until then there is no normal time to show, a trial at 100 says so, and nothing is sealed. */
export const isRated = ({ source }: Study): boolean =>
  (source.ratingUnion ?? source.ratingEmployer ?? null) !== null

/** The rating that counts: the one given, or the mean of both sides' on the scale whose normal is 100. */
export function studyRating({ source }: Study, recorder?: Recorder): Result<PerformanceRating> {
  const ratings = [
    { by: 'union', rating: source.ratingUnion },
    { by: 'employer', rating: source.ratingEmployer },
  ].flatMap(({ by, rating }) =>
    rating === null || rating === undefined ? [] : [{ by, rating: { scale: hundredScale, rating } }],
  )
  return ratings.length === 0 ? succeed(assumed) : calculateAgreedRating({ ratings }, recorder)
}

export const rateStudy = (study: Study, recorder?: Recorder): Result<RatedStudy> => {
  const rating = studyRating(study, recorder)
  return rating.ok
    ? succeed({ study: study.timeStudy, rating: { per: 'study', rating: rating.value } })
    : rating
}
