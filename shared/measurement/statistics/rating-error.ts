import type { DateString } from '../../dates/date-string.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive, problemsAmong } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, minus, over, ratioOf, ratioOfCount, times, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'
import {
  calculateAgreedRating,
  checkRating,
  findScaleProblem,
  type AgreedRatingInput,
} from '../rating/performance-rating.ts'
import type { RatedTime } from './rated-time.ts'

export type AgreedRatings = AgreedRatingInput['ratings']

/** Where the error of the rating is taken from: an assumption of the case, or raters who did not see each other's. */
export type RatingErrorBasis =
  | {
      readonly kind: 'assumed'
      /** ± in points of the scale that was rated on: 5 on a scale of 100, 0.05 of a factor. */
      readonly points: Quantity<'rating-point'>
      readonly statedOn: DateString
      readonly statedIn: string
    }
  | { readonly kind: 'raters'; readonly ratings: AgreedRatings }

export type RatingErrorInput = { readonly basis: RatingErrorBasis; readonly rated: RatedTime }

/**
 * What trained raters are usually credited with on a scale of points; an assumption to be edited, dated by the case
 * that takes it.
 */
export const customaryRatingError: {
  readonly points: Quantity<'rating-point'>
  readonly confidence: Confidence
} = {
  points: decimalLiteral('5'),
  confidence: 'low',
}

const zero = decimalOfCount(0n)
const two = decimalOfCount(2n)

type Assumed = Extract<RatingErrorBasis, { kind: 'assumed' }>
type Reached = Exclude<RatedTime, { kind: 'none' }>

const findScaleProblems = (rated: Reached): readonly Problem[] => {
  const problem =
    rated.kind === 'whole'
      ? checkRating(rated.rating)
      : findScaleProblem({ scale: rated.scale, rating: rated.scale.normal })
  return problemsAmong([
    problem,
    rated.kind === 'whole' ? null : findNotPositive(rated.normal, 'observed-time'),
  ])
}

const assumedPart = ({ points, statedOn, statedIn }: Assumed) =>
  part('times', 'assumed-rating-error', points, 'rating-point', {
    source: {
      kind: 'dated-rule',
      rule: 'assumed-rating-error',
      effectiveFrom: statedOn,
      instrument: statedIn,
      confidence: customaryRatingError.confidence,
    },
  })

/** Points ÷ the rating, or what the points make of the time that was rated ÷ the whole time. */
const assume = (basis: Assumed, rated: Reached, recorder?: Recorder): Result<ExactString> => {
  const scale = rated.kind === 'whole' ? rated.rating.scale : rated.scale
  const range = [
    { kind: 'at-least', bound: zero },
    { kind: 'less-than', bound: scale.normal },
  ] as const
  const problem = findRangeProblem(basis.points, range, { field: 'rating' })
  if (problem !== null) return refuse(problem)
  const points = ratioOf(basis.points)
  const error = writeExact(
    rated.kind === 'whole'
      ? over(points, ratioOfExact(rated.rating.rating))
      : over(times(points, rated.ratedObserved), times(ratioOf(scale.divisor), rated.normal)),
  )
  recorder?.record({
    rule: 'rating-error',
    operation: 'product',
    inputs: [
      assumedPart(basis),
      ...(rated.kind === 'whole'
        ? [part('over', 'agreed-rating', rated.rating.rating, 'rating-point')]
        : [
            part('over', 'rating-divisor', scale.divisor, 'rating-point', { of: scale.code }),
            part('times', 'rated-observed-total', rated.ratedObserved, 'second'),
            part('over', 'normal-total', rated.normal, 'second'),
          ]),
    ],
    result: exactly(error, 'ratio'),
  })
  return succeed(error)
}

type RaterFigures = { readonly highest: Ratio; readonly lowest: Ratio; readonly mean: ExactString }

const recordRaters = (
  ratings: AgreedRatings,
  { highest, lowest, mean }: RaterFigures,
  rated: Reached,
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
      ...(rated.kind === 'whole'
        ? []
        : [
            part('times', 'rated-normal-total', rated.ratedNormal, 'second'),
            part('over', 'normal-total', rated.normal, 'second'),
          ]),
    ],
    result: exactly(error, 'ratio'),
  })
}

const fromRaters = (ratings: AgreedRatings, rated: Reached, recorder?: Recorder): Result<ExactString> => {
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
  const half = over(minus(highest, lowest), times(ratioOfExact(mean), ratioOfCount(2n)))
  const error = writeExact(rated.kind === 'whole' ? half : over(times(half, rated.ratedNormal), rated.normal))
  if (recorder !== undefined) recordRaters(ratings, { highest, lowest, mean }, rated, error, recorder)
  return succeed(error)
}

/**
 * Error of the rating, ± as a share of the time: points ÷ rating, where the case assumes ± points of its scale, or half
 * the gap between the highest and the lowest rater ÷ their mean. Only what was rated carries it: what the machine paces
 * counts in the time and adds nothing here. Exact. Source: a rating r multiplies a time by r ÷ divisor; raters who rated
 * apart bound the agreed rating. It sees no bias that all share.
 * ±5 points at 105: 5 ÷ 105 = 0.0476…; with as much machine time as rated time, half of it. 105 and 100: 5 ÷ 102.5 ÷ 2.
 */
export const calculateRatingError = (
  { basis, rated }: RatingErrorInput,
  recorder?: Recorder,
): Result<ExactString> => {
  if (rated.kind === 'none') {
    recorder?.record({
      rule: 'rating-error',
      operation: 'given',
      inputs: [part('plus', 'nothing-rated', zero, 'ratio')],
      result: exactly(zero, 'ratio'),
    })
    return succeed(zero)
  }
  const [problem, ...others] = findScaleProblems(rated)
  if (problem !== undefined) return refuse(problem, ...others)
  return basis.kind === 'assumed'
    ? assume(basis, rated, recorder)
    : fromRaters(basis.ratings, rated, recorder)
}
