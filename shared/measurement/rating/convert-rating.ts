import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import { isPositive, minus, oneRatio, over, ratioOf, times } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { findScaleProblem, ratingFactor, type PerformanceRating } from './performance-rating.ts'
import type { RatingScale } from './rating-scale.ts'

export type ConvertRatingInput = { readonly rating: PerformanceRating; readonly to: RatingScale }

/** The same pace on another scale, never without what that does to every time measured with it. */
export type ConvertedRating = {
  readonly rating: PerformanceRating
  readonly factorBefore: ExactString
  readonly factorAfter: ExactString
  /** Share by which times, and so prices, change: −0.25 is a quarter shorter. Zero where both divide by their normal pace. */
  readonly change: ExactString
}

const points = 'rating-point' as const

const recordFactor = (
  pace: 'agreed-rating' | 'converted-rating',
  { scale, rating }: PerformanceRating,
  factor: ExactString,
  recorder: Recorder,
): void => {
  const of = scale.code
  recorder.record({
    rule: 'rating-factor',
    operation: 'product',
    of,
    inputs: [
      { name: pace, role: 'times', value: rating, unit: points, ...(pace === 'agreed-rating' ? {} : { of }) },
      part('over', 'rating-divisor', scale.divisor, points, { of }),
    ],
    result: exactly(factor, 'ratio'),
  })
}

const recordConversion = (
  { rating, to }: ConvertRatingInput,
  { rating: made, factorBefore, factorAfter, change }: ConvertedRating,
  recorder: Recorder,
): void => {
  const [from, into] = [rating.scale.code, to.code]
  recorder.record({
    rule: 'converted-rating',
    operation: 'product',
    of: into,
    inputs: [
      part('times', 'agreed-rating', rating.rating, points),
      part('over', 'scale-normal', rating.scale.normal, points, { of: from }),
      part('times', 'scale-normal', to.normal, points, { of: into }),
    ],
    result: exactly(made.rating, points),
  })
  recordFactor('agreed-rating', rating, factorBefore, recorder)
  recordFactor('converted-rating', made, factorAfter, recorder)
  const ratio = writeExact(over(ratioOfExact(factorAfter), ratioOfExact(factorBefore)))
  recorder.record({
    rule: 'rating-factor-ratio',
    operation: 'product',
    inputs: [
      part('times', 'rating-factor', factorAfter, 'ratio', { of: into }),
      part('over', 'rating-factor', factorBefore, 'ratio', { of: from }),
    ],
    result: exactly(ratio, 'ratio'),
  })
  recorder.record({
    rule: 'conversion-change',
    operation: 'sum',
    inputs: [part('plus', 'rating-factor-ratio', ratio, 'ratio'), part('minus', 'one', oneRatio, 'ratio')],
    result: exactly(change, 'ratio'),
  })
}

/**
 * The same pace on another scale = rating ÷ normal pace there × normal pace here, in points, not rounded; with it the
 * change of every time: (points ÷ divisor after) ÷ (points ÷ divisor before) − 1. Source: both name one pace normal.
 * 60 on the scale of 60 is 75 on BSI; its factor falls from 1 to 0.75: −25 %.
 */
export const convertRating = (input: ConvertRatingInput, recorder?: Recorder): Result<ConvertedRating> => {
  const { rating, to } = input
  const unusable = findScaleProblem(rating) ?? findScaleProblem({ ...rating, scale: to })
  if (unusable !== null) return refuse(unusable)
  const before = ratingFactor(rating)
  if (!isPositive(before)) {
    const expected = { kind: 'more-than', bound: '0' } as const
    const given = rating.rating
    return refuse({
      code: 'out-of-range',
      at: { field: 'rating' },
      given,
      expected,
      remedy: 'check-the-rating-scale',
    })
  }
  const pace = over(ratioOfExact(rating.rating), ratioOf(rating.scale.normal))
  const converted = { scale: to, rating: writeExact(times(pace, ratioOf(to.normal))) }
  const after = ratingFactor(converted)
  const made = {
    rating: converted,
    factorBefore: writeExact(before),
    factorAfter: writeExact(after),
    change: writeExact(minus(over(after, before), oneRatio)),
  }
  if (recorder !== undefined) recordConversion(input, made, recorder)
  return succeed(made)
}
