import type { DateString } from '../../dates/date-string.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, minus, over, ratioOf, ratioOfCount, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'
import { calculateAgreedRating, type AgreedRatingInput } from '../rating/performance-rating.ts'

export type AgreedRatings = AgreedRatingInput['ratings']

/** Where the error of the rating is taken from: an assumption of the case, or raters who did not see each other's. */
export type RatingErrorBasis =
  | {
      readonly kind: 'assumed'
      /** ± as a share of the rating: 0.05 is ±5 %. */
      readonly ratio: Quantity<'ratio'>
      readonly statedOn: DateString
      readonly statedIn: string
    }
  | { readonly kind: 'raters'; readonly ratings: AgreedRatings }

/** What trained raters are usually credited with; an assumption to be edited, dated by the case that takes it. */
export const customaryRatingError: { readonly ratio: Quantity<'ratio'>; readonly confidence: Confidence } = {
  ratio: decimalLiteral('0.05'),
  confidence: 'low',
}

const zero = decimalOfCount(0n)
const one = decimalOfCount(1n)
const two = decimalOfCount(2n)

const assume = (
  { ratio, statedOn, statedIn }: Extract<RatingErrorBasis, { kind: 'assumed' }>,
  recorder?: Recorder,
): Result<ExactString> => {
  const range = [
    { kind: 'at-least', bound: zero },
    { kind: 'less-than', bound: one },
  ] as const
  const problem = findRangeProblem(ratio, range, { field: 'rating' })
  if (problem !== null) return refuse(problem)
  recorder?.record({
    rule: 'rating-error',
    operation: 'given',
    inputs: [
      part('plus', 'assumed-rating-error', ratio, 'ratio', {
        source: {
          kind: 'dated-rule',
          rule: 'assumed-rating-error',
          effectiveFrom: statedOn,
          instrument: statedIn,
          confidence: customaryRatingError.confidence,
        },
      }),
    ],
    result: exactly(ratio, 'ratio'),
  })
  return succeed(ratio)
}

type RaterFigures = { readonly highest: Ratio; readonly lowest: Ratio; readonly mean: ExactString }

const recordRaters = (
  ratings: AgreedRatings,
  { highest, lowest, mean }: RaterFigures,
  error: ExactString,
  recorder: Recorder,
): void => {
  const points = 'rating-point' as const
  const inputs = ratings.map(({ by, rating }) => part('item', 'rating', rating.rating, points, { of: by }))
  const [most, least] = [writeExact(highest), writeExact(lowest)]
  const gap = writeExact(minus(highest, lowest))
  recorder.record({
    rule: 'raters-highest',
    operation: 'largest',
    inputs,
    result: exactly(most, points),
  })
  recorder.record({
    rule: 'raters-lowest',
    operation: 'smallest',
    inputs,
    result: exactly(least, points),
  })
  recorder.record({
    rule: 'raters-gap',
    operation: 'sum',
    inputs: [part('plus', 'raters-highest', most, points), part('minus', 'raters-lowest', least, points)],
    result: exactly(gap, points),
  })
  recorder.record({
    rule: 'rating-error',
    operation: 'product',
    inputs: [
      part('times', 'raters-gap', gap, points),
      part('over', 'agreed-rating', mean, points),
      part('over', 'two', two, 'ratio'),
    ],
    result: exactly(error, 'ratio'),
  })
}

const fromRaters = (ratings: AgreedRatings, recorder?: Recorder): Result<ExactString> => {
  if (ratings.length < 2) {
    const expected = { kind: 'count-at-least', count: '2' } as const
    const given = String(ratings.length)
    return refuse({ code: 'rating-missing', at: { field: 'rating' }, given, expected, remedy: 'fill-it-in' })
  }
  const agreed = calculateAgreedRating({ ratings }, recorder)
  if (!agreed.ok) return agreed
  const points = ratings.map(({ rating }) => ratioOfExact(rating.rating)).sort(compare)
  const lowest = points[0] ?? ratioOf(zero)
  const highest = points.at(-1) ?? lowest
  const mean = agreed.value.rating
  const error = writeExact(over(minus(highest, lowest), times(ratioOfExact(mean), ratioOfCount(2n))))
  if (recorder !== undefined) recordRaters(ratings, { highest, lowest, mean }, error, recorder)
  return succeed(error)
}

/**
 * Error of the rating, ± as a share of it: the case's assumption, or half the gap between the highest and the lowest
 * rater ÷ their mean; exact. Source: raters who rated apart bound the agreed rating. It sees no bias that all share.
 * 105 and 100: 5 ÷ 102.5 ÷ 2 = 0.0243….
 */
export const calculateRatingError = (basis: RatingErrorBasis, recorder?: Recorder): Result<ExactString> =>
  basis.kind === 'assumed' ? assume(basis, recorder) : fromRaters(basis.ratings, recorder)
