import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { isPositive, over, ratioOf, ratioOfCount, sum, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { meanNotPositive } from '../time-study/mean-not-positive.ts'
import { noElement } from '../time-study/no-element.ts'
import type { PerformanceRating } from './performance-rating.ts'
import { factorScale } from './rating-scale.ts'

/** A hand element whose predetermined time is known beside its observed mean. */
export type SyntheticElement = {
  readonly element: string
  readonly predeterminedSeconds: Quantity<'second'>
  readonly observedMean: Ratio
}

const zero = decimalOfCount(0n)

const findElementProblem = ({
  element,
  predeterminedSeconds,
  observedMean,
}: SyntheticElement): Problem | null => {
  const at = { field: 'reading', subject: element } as const
  if (!isPositive(observedMean)) return meanNotPositive(observedMean, element)
  return findRangeProblem(predeterminedSeconds, aboveZero, at)
}

const recordRatios = (
  elements: readonly SyntheticElement[],
  ratios: readonly Ratio[],
  recorder: Recorder,
): void => {
  for (const [index, { element: of, predeterminedSeconds, observedMean }] of elements.entries())
    recorder.record({
      rule: 'synthetic-ratio',
      operation: 'product',
      of,
      inputs: [
        part('times', 'predetermined-time', predeterminedSeconds, 'second', { of }),
        part('over', 'element-mean', observedMean, 'second', { of }),
      ],
      result: exactly(ratios[index] ?? observedMean, 'ratio'),
    })
}

/**
 * Synthetic rating = mean over the hand elements of predetermined time ÷ observed mean; a factor, exact, for all
 * hand elements of the study. Source: synthetic rating of time study. 8.1 ÷ 9 and 11 ÷ 10: (0.9 + 1.1) ÷ 2 = 1.
 */
export const calculateSyntheticRating = (
  elements: readonly SyntheticElement[],
  recorder?: Recorder,
): Result<PerformanceRating> => {
  if (elements.length === 0) return refuse(noElement)
  const problems = elements.flatMap((element) => findElementProblem(element) ?? [])
  if (problems.length > 0) return { ok: false, problems }
  const ratios = elements.map(({ predeterminedSeconds, observedMean }) =>
    over(ratioOf(predeterminedSeconds), observedMean),
  )
  const rating = writeExact(over(sum(ratios), ratioOfCount(BigInt(ratios.length))))
  if (recorder !== undefined) recordRatios(elements, ratios, recorder)
  recorder?.record({
    rule: 'synthetic-rating',
    operation: 'mean',
    inputs: elements.map(({ element: of }, index) =>
      part('item', 'synthetic-ratio', ratios[index] ?? ratioOf(zero), 'ratio', { of }),
    ),
    result: exactly(rating, 'ratio'),
  })
  return succeed({ scale: factorScale, rating })
}
