import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import type { MeanReading } from '../time-study/mean-reading.ts'
import type { PerformanceRating } from './performance-rating.ts'

/** An element as a printed sheet gives it: its readings, or only their mean. */
export type SheetElement = {
  readonly element: string
  readonly time:
    | { readonly kind: 'readings'; readonly readings: readonly MeanReading[] }
    | { readonly kind: 'mean'; readonly seconds: Quantity<'second'> }
  /** Occurrences per counted piece: 1, 2, 1/20. */
  readonly frequency: ExactString
  /** Null where the machine sets the pace of the whole element: it is not rated. */
  readonly rating: PerformanceRating | null
  /** Machine time of an element that has hand work too, per occurrence; added, not rated. */
  readonly machineSeconds?: Quantity<'second'>
}

/** Mean as observed, mean as rated, and normal time per counted piece. */
type ElementFigures = { readonly mean: Ratio; readonly hand: Ratio; readonly normal: Ratio }

const one = decimalOfCount(1n)

const recordRatedMean = (
  { element: of, rating }: SheetElement,
  { mean, hand }: ElementFigures,
  recorder: Recorder,
): void => {
  const points = { unit: 'rating-point' } as const
  const pace =
    rating === null
      ? ({ name: 'machine-pace', role: 'times', value: one, of, ...points } as const)
      : ({ name: 'agreed-rating', role: 'times', value: rating.rating, of, ...points } as const)
  const divisor = { value: rating?.scale.divisor ?? one, of: rating?.scale.code ?? 'factor' } as const
  recorder.record({
    rule: 'rated-mean',
    operation: 'product',
    of,
    inputs: [
      part('times', 'element-mean', mean, 'second', { of }),
      pace,
      { name: 'rating-divisor', role: 'over', ...divisor, ...points },
    ],
    result: exactly(hand, 'second'),
  })
}

/** The steps of one element: mean × rating ÷ divisor, then with the machine's time, as often as it occurs. */
export const recordSheetElement = (
  element: SheetElement,
  figures: ElementFigures,
  recorder: Recorder,
): void => {
  const { element: of, frequency: weight, machineSeconds } = element
  recordRatedMean(element, figures, recorder)
  const second = { role: 'plus', unit: 'second', of, weight } as const
  const machine =
    machineSeconds === undefined ? [] : [{ name: 'machine-time', value: machineSeconds, ...second } as const]
  recorder.record({
    rule: 'element-normal-time',
    operation: 'sum',
    of,
    inputs: [{ name: 'rated-mean', value: writeExact(figures.hand), ...second }, ...machine],
    result: exactly(figures.normal, 'second'),
  })
}
