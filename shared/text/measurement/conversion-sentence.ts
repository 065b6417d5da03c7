import type { ConvertedRating } from '../../measurement/rating/convert-rating.ts'
import type { PerformanceRating } from '../../measurement/rating/performance-rating.ts'
import { decimalsOnPaper } from '../../numbers/display.ts'
import { ratioOfExact } from '../../numbers/exact-string.ts'
import { isZero } from '../../numbers/ratio.ts'
import { figureText, percentText } from '../derivation/figure-text.ts'
import { ratingScaleName } from '../derivation/rating-words.ts'

const pointsOn = ({ scale, rating }: PerformanceRating): string =>
  `${ratingScaleName(scale.code)} ${figureText(rating, decimalsOnPaper).text} 分`

/** A rating on another scale, never without what it does to the time and the price. */
export const conversionSentence = (
  before: PerformanceRating,
  { rating, change }: ConvertedRating,
): string => {
  const moved = ratioOfExact(change)
  const effect = isZero(moved)
    ? '时间和工价不变'
    : `时间和工价变动 ${moved.numerator > 0n ? '+' : ''}${percentText(moved, decimalsOnPaper).text}`
  return `${pointsOn(before)}，换成 ${pointsOn(rating)}，${effect}。`
}
