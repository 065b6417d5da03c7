import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { ratioOfExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isZero, sum, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { commonRating, hasMachineElement } from '../rating/operation-normal-time.ts'
import type { PerformanceRating } from '../rating/performance-rating.ts'
import type { RatedFigures } from '../rating/rate-worker.ts'
import type { RatingScale } from '../rating/rating-scale.ts'
import { ratingsOf, type RatedStudy } from '../rating/study-rating.ts'

/**
 * What the rating reaches of a time. `whole`: all of it, by one rating · `parts`: what was rated, as it was observed
 * and as it came out, and the whole with what the machine paces; sums over the workers, of whom each counts once ·
 * `none`: the machine paces all of it.
 */
export type RatedTime =
  | { readonly kind: 'whole'; readonly rating: PerformanceRating }
  | {
      readonly kind: 'parts'
      readonly scale: RatingScale
      readonly ratedObserved: Quantity<'second', Ratio>
      readonly ratedNormal: Quantity<'second', Ratio>
      readonly normal: Quantity<'second', Ratio>
    }
  | { readonly kind: 'none' }

/** Which figure of an element is added up, and the name of the sum. */
const sums = {
  observed: { from: 'element-mean', to: 'rated-observed-total' },
  normal: { from: 'element-normal-time', to: 'rated-normal-total' },
} as const

const sumRated = (workers: readonly RatedFigures[], which: keyof typeof sums, recorder?: Recorder): Ratio => {
  const rated = workers.flatMap(({ worker, elements, means, byElement }) =>
    elements.flatMap(({ elementId, frequency, isMachinePaced = false }, index) => {
      const seconds = (which === 'observed' ? means : byElement)[index] ?? zeroRatio
      return isMachinePaced ? [] : [{ worker, of: elementId, weight: frequency, seconds }]
    }),
  )
  const total = sum(rated.map(({ seconds, weight }) => times(seconds, ratioOfExact(weight))))
  recorder?.record({
    rule: sums[which].to,
    operation: 'sum',
    inputs: rated.map(({ seconds, ...about }) => part('plus', sums[which].from, seconds, 'second', about)),
    result: exactly(total, 'second'),
  })
  return total
}

const sumNormal = (workers: readonly RatedFigures[], recorder?: Recorder): Ratio => {
  const total = sum(workers.map(({ seconds }) => seconds))
  recorder?.record({
    rule: 'normal-total',
    operation: 'sum',
    inputs: workers.map(({ worker, seconds }) =>
      part('plus', 'worker-normal-time', seconds, 'second', { worker }),
    ),
    result: exactly(total, 'second'),
  })
  return total
}

/** Reads off the studies what the rating reaches; the workers' figures are asked for only where they are needed. */
export const readRatedTime = (
  studies: readonly RatedStudy[],
  workers: () => Result<readonly RatedFigures[]>,
  recorder?: Recorder,
): Result<RatedTime> => {
  const rating = hasMachineElement(studies) ? null : commonRating(studies)
  if (rating !== null) return succeed({ kind: 'whole', rating })
  const figures = workers()
  if (!figures.ok) return figures
  const scale = studies.flatMap((one) => ratingsOf(one.rating))[0]?.scale
  const ratedObserved = sumRated(figures.value, 'observed')
  if (scale === undefined || isZero(ratedObserved)) return succeed({ kind: 'none' })
  sumRated(figures.value, 'observed', recorder)
  const ratedNormal = sumRated(figures.value, 'normal', recorder)
  const normal = sumNormal(figures.value, recorder)
  return succeed({ kind: 'parts', scale, ratedObserved, ratedNormal, normal })
}
