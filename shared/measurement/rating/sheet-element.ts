import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import type { MeanReading } from '../time-study/mean-reading.ts'
import type { PerformanceRating } from './performance-rating.ts'

/** An element as a printed sheet gives it: its readings, or only their mean. */
export type SheetElement = {
  readonly element: string
  readonly time:
    | { readonly kind: 'readings'; readonly readings: readonly MeanReading[] }
    | { readonly kind: 'mean'; readonly seconds: DecimalString }
  /** Occurrences per counted piece: 1, 2, 1/20. */
  readonly frequency: ExactString
  /** Null where the machine sets the pace of the whole element: it is not rated. */
  readonly rating: PerformanceRating | null
  /** Machine time of an element that has hand work too, per occurrence; added, not rated. */
  readonly machineSeconds?: DecimalString
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
      { name: 'element-mean', role: 'times', value: writeExact(mean), unit: 'second', of },
      pace,
      { name: 'rating-divisor', role: 'over', ...divisor, ...points },
    ],
    result: { kind: 'exact', value: writeExact(hand), unit: 'second' },
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
    result: { kind: 'exact', value: writeExact(figures.normal), unit: 'second' },
  })
}
