import type { DerivationInput } from '../../derivation/derivation.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { over, ratioOf, ratioOfCount, sum, times, type Ratio } from '../../numbers/ratio.ts'
import type { ElementId } from '../time-study/identity.ts'
import type { WorkerReading } from '../time-study/worker-readings.ts'
import { recordRatedTime } from './normal-time.ts'
import { ratingFactor, type PerformanceRating } from './performance-rating.ts'

type Element = {
  readonly elementId: ElementId
  readonly worker: string | undefined
  readonly isMachinePaced: boolean
}

export type RatedReading = { readonly reading: WorkerReading; readonly rating: PerformanceRating | null }

type ElementRatings = {
  /** The one rating of all readings; null where they are rated apart. */
  readonly whole: PerformanceRating | null
  readonly readings: readonly RatedReading[]
}

/** Normal time of an element that is rated as a whole: mean × rating ÷ divisor. */
const rateMean = (
  mean: Quantity<'second', Ratio>,
  rating: PerformanceRating,
  element: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  const normal = times(mean, ratingFactor(rating))
  const { elementId: of, worker } = element
  const names = { rule: 'element-normal-time', observedAs: 'element-mean' } as const
  if (recorder !== undefined)
    recordRatedTime({ ...names, observed: mean, rating, normal, of, worker }, recorder)
  return normal
}

const rateReading = (
  reading: WorkerReading,
  rating: PerformanceRating,
  element: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  const observed = ratioOf(reading.seconds)
  const normal = times(observed, ratingFactor(rating))
  const { elementId: of, worker } = element
  const names = { rule: 'rated-reading', observedAs: 'reading' } as const
  const { study, cycle, source } = reading
  if (recorder !== undefined)
    recordRatedTime({ ...names, observed, rating, normal, of, worker, study, cycle, source }, recorder)
  return normal
}

const ratedInput = (
  reading: WorkerReading,
  normal: Quantity<'second', Ratio> | null,
  { elementId: of, worker }: Element,
): DerivationInput => {
  const { study, cycle, source, excluded, seconds } = reading
  const common = { role: 'item', unit: 'second', of, worker, study, cycle } as const
  return normal === null
    ? { ...common, name: 'reading', value: seconds, excluded: excluded ?? undefined, source }
    : { ...common, name: 'rated-reading', value: writeExact(normal) }
}

/** Normal time of an element whose readings are rated one by one: Σ(reading × rating ÷ divisor) ÷ n. */
const rateReadings = (
  readings: readonly RatedReading[],
  element: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  const rated = readings.map(({ reading, rating }) =>
    reading.excluded !== null || rating === null ? null : rateReading(reading, rating, element, recorder),
  )
  const valid = rated.filter((normal) => normal !== null)
  const normal = over(sum(valid), ratioOfCount(BigInt(valid.length)))
  recorder?.record({
    rule: 'element-normal-time',
    operation: 'mean',
    of: element.elementId,
    worker: element.worker,
    inputs: readings.map(({ reading }, index) => ratedInput(reading, rated[index] ?? null, element)),
    result: exactly(normal, 'second'),
  })
  return normal
}

/** Normal time of an element that the machine paces: its mean as it was observed. */
const takeMean = (
  mean: Quantity<'second', Ratio>,
  { elementId: of, worker }: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  recorder?.record({
    rule: 'machine-element-time',
    operation: 'product',
    of,
    worker,
    inputs: [
      part('times', 'element-mean', mean, 'second', { of, worker }),
      part('times', 'machine-pace', decimalOfCount(1n), 'ratio'),
    ],
    result: exactly(mean, 'second'),
  })
  recorder?.record({
    rule: 'element-normal-time',
    operation: 'given',
    of,
    worker,
    inputs: [part('plus', 'machine-element-time', mean, 'second', { of, worker })],
    result: exactly(mean, 'second'),
  })
  return mean
}

/** The caller has checked that the element has readings and that each that counts is rated. */
export const rateElement = (
  mean: Quantity<'second', Ratio>,
  { whole, readings }: ElementRatings,
  element: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  if (element.isMachinePaced) return takeMean(mean, element, recorder)
  return whole === null ? rateReadings(readings, element, recorder) : rateMean(mean, whole, element, recorder)
}
