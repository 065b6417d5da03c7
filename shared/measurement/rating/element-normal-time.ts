import type { DerivationInput } from '../../derivation/derivation.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { over, ratioOf, ratioOfCount, sum, times, type Ratio } from '../../numbers/ratio.ts'
import type { MarkedReading } from '../time-study/exclusion.ts'
import type { ElementId } from '../time-study/identity.ts'
import { recordRatedTime } from './normal-time.ts'
import { ratingFactor, type PerformanceRating } from './performance-rating.ts'
import { ratingOf, type StudyRating } from './study-rating.ts'

type Element = {
  readonly elementId: ElementId
  readonly worker: string | undefined
  readonly isMachinePaced: boolean
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
  reading: MarkedReading,
  rating: PerformanceRating,
  element: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  const observed = ratioOf(reading.seconds)
  const normal = times(observed, ratingFactor(rating))
  const { elementId: of, worker } = element
  const names = { rule: 'rated-reading', observedAs: 'reading' } as const
  const { cycle, source } = reading
  if (recorder !== undefined)
    recordRatedTime({ ...names, observed, rating, normal, of, worker, cycle, source }, recorder)
  return normal
}

const ratedInput = (
  reading: MarkedReading,
  normal: Quantity<'second', Ratio> | null,
  { elementId: of, worker }: Element,
): DerivationInput => {
  const { cycle, source, excluded, seconds } = reading
  const common = { role: 'item', unit: 'second', of, worker, cycle } as const
  return normal === null
    ? { ...common, name: 'reading', value: seconds, excluded: excluded ?? undefined, source }
    : { ...common, name: 'rated-reading', value: writeExact(normal) }
}

/** Normal time of an element whose readings are rated one by one: Σ(reading × rating ÷ divisor) ÷ n. */
const rateReadings = (
  readings: readonly MarkedReading[],
  rating: StudyRating,
  element: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  const rated = readings.map((reading) => {
    const one = reading.excluded === null ? ratingOf(rating, element.elementId, reading.cycle) : null
    return one === null ? null : rateReading(reading, one, element, recorder)
  })
  const valid = rated.filter((normal) => normal !== null)
  const normal = over(sum(valid), ratioOfCount(BigInt(valid.length)))
  recorder?.record({
    rule: 'element-normal-time',
    operation: 'mean',
    of: element.elementId,
    worker: element.worker,
    inputs: readings.map((reading, index) => ratedInput(reading, rated[index] ?? null, element)),
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
  readings: readonly MarkedReading[],
  rating: StudyRating,
  element: Element,
  recorder?: Recorder,
): Quantity<'second', Ratio> => {
  if (element.isMachinePaced) return takeMean(mean, element, recorder)
  const one = rating.per === 'reading' ? null : ratingOf(rating, element.elementId, 0)
  return one === null
    ? rateReadings(readings, rating, element, recorder)
    : rateMean(mean, one, element, recorder)
}
