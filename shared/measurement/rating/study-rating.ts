import { assertNever } from '../../problems/assert-never.ts'
import type { Problem } from '../../problems/problem.ts'
import { markReadings } from '../time-study/exclusion.ts'
import type { ElementId } from '../time-study/identity.ts'
import type { TimeStudy } from '../time-study/time-study.ts'
import { checkRating, type PerformanceRating } from './performance-rating.ts'

/** One rating for a study, or one per element, or one per reading. */
export type StudyRating =
  | { readonly per: 'study'; readonly rating: PerformanceRating }
  | {
      readonly per: 'element'
      readonly ratings: readonly { readonly elementId: ElementId; readonly rating: PerformanceRating }[]
    }
  | {
      readonly per: 'reading'
      readonly ratings: readonly {
        readonly elementId: ElementId
        readonly cycle: number
        readonly rating: PerformanceRating
      }[]
    }

export type RatedStudy = { readonly study: TimeStudy; readonly rating: StudyRating }

/** The rating of one reading, or null when nobody rated it. */
export const ratingOf = (
  rating: StudyRating,
  elementId: ElementId,
  cycle: number,
): PerformanceRating | null => {
  switch (rating.per) {
    case 'study':
      return rating.rating
    case 'element':
      return rating.ratings.find((one) => one.elementId === elementId)?.rating ?? null
    case 'reading':
      return rating.ratings.find((one) => one.elementId === elementId && one.cycle === cycle)?.rating ?? null
    default:
      return assertNever(rating)
  }
}

export const ratingsOf = (rating: StudyRating): readonly PerformanceRating[] =>
  rating.per === 'study' ? [rating.rating] : rating.ratings.map((one) => one.rating)

/** Every rating within range, and every reading that counts rated. */
export const checkStudyRating = ({ study, rating }: RatedStudy): readonly Problem[] => {
  const problems = ratingsOf(rating).flatMap((one) => checkRating(one, study.worker) ?? [])
  const unrated = new Set<string>()
  const paced = new Set(
    study.elements.flatMap(({ elementId, isMachinePaced }) => (isMachinePaced === true ? [elementId] : [])),
  )
  for (const { elementId, cycle, excluded } of markReadings(study.observations, study.exclusions)) {
    if (excluded === null && !paced.has(elementId) && ratingOf(rating, elementId, cycle) === null)
      unrated.add(rating.per === 'reading' ? `${elementId}/${cycle}` : elementId)
  }
  const missing = [...unrated].map((subject): Problem => ({
    code: 'rating-missing',
    at: { field: 'rating', subject },
    given: null,
    expected: { kind: 'present' },
    remedy: 'fill-it-in',
  }))
  return [...problems, ...missing]
}
