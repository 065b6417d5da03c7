import type { Recorder } from '../../derivation/recorder.ts'
import { ratioOfExact, writeExact, type ExactString } from '../../numbers/exact-string.ts'
import { isPositive, minus, oneRatio, over, ratioOf, times } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { ratingFactor, type PerformanceRating } from './performance-rating.ts'
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
      { name: 'rating-divisor', role: 'over', value: scale.divisor, unit: points, of },
    ],
    result: { kind: 'exact', value: factor, unit: 'ratio' },
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
      { name: 'agreed-rating', role: 'times', value: rating.rating, unit: points },
      { name: 'scale-normal', role: 'over', value: rating.scale.normal, unit: points, of: from },
      { name: 'scale-normal', role: 'times', value: to.normal, unit: points, of: into },
    ],
    result: { kind: 'exact', value: made.rating, unit: points },
  })
  recordFactor('agreed-rating', rating, factorBefore, recorder)
  recordFactor('converted-rating', made, factorAfter, recorder)
  const ratio = writeExact(over(ratioOfExact(factorAfter), ratioOfExact(factorBefore)))
  recorder.record({
    rule: 'rating-factor-ratio',
    operation: 'product',
    inputs: [
      { name: 'rating-factor', role: 'times', value: factorAfter, unit: 'ratio', of: into },
      { name: 'rating-factor', role: 'over', value: factorBefore, unit: 'ratio', of: from },
    ],
    result: { kind: 'exact', value: ratio, unit: 'ratio' },
  })
  recorder.record({
    rule: 'conversion-change',
    operation: 'sum',
    inputs: [
      { name: 'rating-factor-ratio', role: 'plus', value: ratio, unit: 'ratio' },
      { name: 'one', role: 'minus', value: writeExact(oneRatio), unit: 'ratio' },
    ],
    result: { kind: 'exact', value: change, unit: 'ratio' },
  })
}

/**
 * The same pace on another scale = rating ÷ normal pace there × normal pace here, in points, not rounded; with it the
 * change of every time: (points ÷ divisor after) ÷ (points ÷ divisor before) − 1. Source: both name one pace normal.
 * 60 on the scale of 60 is 75 on BSI; its factor falls from 1 to 0.75: −25 %.
 */
export const convertRating = (input: ConvertRatingInput, recorder?: Recorder): Result<ConvertedRating> => {
  const { rating, to } = input
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
