import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalsOnScreen, displayRatio } from '../../numbers/display.ts'
import { parseExact, ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { compare, over, ratioOf, ratioOfCount, sum, times, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { RatingScale } from './rating-scale.ts'

/** The pace that was seen, on a scale that says what 100 % is. */
export type PerformanceRating = {
  readonly scale: RatingScale
  readonly rating: Quantity<'rating-point', ExactString>
}

const hundred = ratioOfCount(100n)
const lowestPercent = ratioOfCount(50n)
const highestPercent = ratioOfCount(150n)

/** The factor a time is multiplied by: rating ÷ the scale's divisor, which `findScaleProblem` has let pass. */
export const ratingFactor = ({ scale, rating }: PerformanceRating): Quantity<'ratio', Ratio> =>
  over(ratioOfExact(rating), ratioOf(scale.divisor))

/** Two ratings of one pace, as they were written. */
export const isSameRating = (one: PerformanceRating, other: PerformanceRating): boolean =>
  one.rating === other.rating && one.scale.divisor === other.scale.divisor

/** A scale whose normal pace or divisor is nothing, or a rating that nobody can read. */
export const findScaleProblem = ({ scale, rating }: PerformanceRating, subject?: string): Problem | null => {
  const place = subject === undefined ? {} : { subject }
  const [problem = null] = findProblems(
    [scale.normal, aboveZero, 'rating-divisor', place],
    [scale.divisor, aboveZero, 'rating-divisor', place],
  )
  const read = parseExact(rating, { field: 'rating', ...place })
  return problem ?? (read.ok ? null : (read.problems[0] ?? null))
}

/** A rating outside 50 to 150 % is almost always read on the wrong scale. */
export const checkRating = (rating: PerformanceRating, subject?: string): Problem | null => {
  const unusable = findScaleProblem(rating, subject)
  if (unusable !== null) return unusable
  const percent = times(ratingFactor(rating), hundred)
  if (compare(percent, lowestPercent) >= 0 && compare(percent, highestPercent) <= 0) return null
  return {
    code: 'rating-outside-range',
    at: subject === undefined ? { field: 'rating' } : { field: 'rating', subject },
    given: `${displayRatio(percent, decimalsOnScreen).text}%`,
    expected: { kind: 'between', low: '50%', high: '150%' },
    remedy: 'check-the-rating-scale',
  }
}

export type AgreedRatingInput = {
  /** One rating per observer, opened together. */
  readonly ratings: readonly { readonly by: string; readonly rating: PerformanceRating }[]
}

/**
 * The rating that counts when several observers rated: Σ ratings ÷ their number, in points of the one scale
 * they all used, not rounded. (1.05 + 1.00) ÷ 2 = 1.025.
 */
export const calculateAgreedRating = (
  { ratings }: AgreedRatingInput,
  recorder?: Recorder,
): Result<PerformanceRating> => {
  const [first, ...others] = ratings
  if (first === undefined) {
    const expected = { kind: 'present' } as const
    return refuse({
      code: 'rating-missing',
      at: { field: 'rating' },
      given: null,
      expected,
      remedy: 'fill-it-in',
    })
  }
  const { scale } = first.rating
  const odd = others.find(({ rating }) => rating.scale.code !== scale.code)
  if (odd !== undefined) return refuse(mixedScales(odd.rating.scale.code, scale.code))
  const problems = ratings.flatMap(({ by, rating }) => checkRating(rating, by) ?? [])
  if (problems.length > 0) return { ok: false, problems }
  const mean = over(
    sum(ratings.map(({ rating }) => ratioOfExact(rating.rating))),
    ratioOfCount(BigInt(ratings.length)),
  )
  recorder?.record({
    rule: 'agreed-rating',
    operation: 'mean',
    inputs: ratings.map(({ by, rating }) =>
      part('item', 'rating', rating.rating, 'rating-point', { of: by }),
    ),
    result: exactly(mean, 'rating-point'),
  })
  return succeed({ scale, rating: writeExact(mean) })
}

export const mixedScales = (given: string, expected: string): Problem => ({
  code: 'rating-scales-mixed',
  at: { field: 'rating' },
  given,
  expected: { kind: 'one-of', options: [expected] },
  remedy: 'use-one-scale',
})
