import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { ratioOfExact } from '../../numbers/exact-string.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { isPositive, plus, ratioOf, sum, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateElementMean } from '../time-study/element-mean.ts'
import { noElement } from '../time-study/no-element.ts'
import { findScaleProblem, ratingFactor, type PerformanceRating } from './performance-rating.ts'
import { recordSheetElement, type SheetElement } from './sheet-element.ts'

export type SheetNormalTime = {
  readonly means: readonly Ratio[]
  /** Per counted piece: the frequency is inside. */
  readonly normals: readonly Ratio[]
  readonly total: Ratio
}

const meanOf = ({ element, time }: SheetElement, recorder?: Recorder): Result<Ratio> => {
  if (time.kind === 'readings')
    return calculateElementMean({ element, readings: time.readings, minimumReadings: 1 }, recorder)
  const at = { field: 'reading', subject: element } as const
  const problem = findRangeProblem(time.seconds, aboveZero, at)
  return problem === null ? succeed(ratioOf(time.seconds)) : refuse(problem)
}

const findSheetProblems = ({
  element,
  frequency,
  rating,
  machineSeconds,
}: SheetElement): readonly Problem[] => {
  const expected = { kind: 'more-than', bound: '0' } as const
  const outOfRange = (field: 'element-frequency' | 'rating', given: string): Problem => ({
    code: 'out-of-range',
    at: { field, subject: element },
    given,
    expected,
    remedy: 'check-the-value',
  })
  const findRatingProblems = (given: PerformanceRating): readonly Problem[] => {
    const unusable = findScaleProblem(given, element)
    if (unusable !== null) return [unusable]
    return isPositive(ratingFactor(given)) ? [] : [outOfRange('rating', given.rating)]
  }
  return [
    ...(isPositive(ratioOfExact(frequency)) ? [] : [outOfRange('element-frequency', frequency)]),
    ...(rating === null ? [] : findRatingProblems(rating)),
    ...(machineSeconds === undefined
      ? []
      : findProblems([machineSeconds, notNegative, 'reading', { subject: element }])),
  ]
}

/**
 * Normal time of a sheet of elements = Σ (machine time + mean × rating ÷ divisor) × frequency, per counted piece, in
 * the sheet's unit of time, not rounded; what the machine paces is not rated. Source: time study practice. It reads
 * printed sheets as they are, with any rating above zero; the application's own studies hold to 50–150 %.
 * 9.5 × 1.2 + 2.2 × 1.05 + 1.5 × 1.1 = 11.4 + 2.31 + 1.65 = 15.36.
 */
export const calculateSheetNormalTime = (
  elements: readonly SheetElement[],
  recorder?: Recorder,
): Result<SheetNormalTime> => {
  if (elements.length === 0) return refuse(noElement)
  const problems: Problem[] = []
  const means: Ratio[] = []
  const normals: Ratio[] = []
  for (const element of elements) {
    const own = findSheetProblems(element)
    const mean = meanOf(element, recorder)
    if (!mean.ok || own.length > 0) {
      problems.push(...own, ...(mean.ok ? [] : mean.problems))
      continue
    }
    const { rating, machineSeconds, frequency } = element
    const hand = rating === null ? mean.value : times(mean.value, ratingFactor(rating))
    const machine = machineSeconds === undefined ? zeroRatio : ratioOf(machineSeconds)
    const normal = times(plus(machine, hand), ratioOfExact(frequency))
    means.push(mean.value)
    normals.push(normal)
    if (recorder !== undefined) recordSheetElement(element, { mean: mean.value, hand, normal }, recorder)
  }
  if (problems.length > 0) return { ok: false, problems }
  const total = sum(normals)
  recorder?.record({
    rule: 'normal-time',
    operation: 'sum',
    inputs: elements.map(({ element: of }, index) =>
      part('plus', 'element-normal-time', normals[index] ?? zeroRatio, 'second', { of }),
    ),
    result: exactly(total, 'second'),
  })
  return succeed({ means, normals, total })
}
