import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { isPositive, over, ratioOf, ratioOfCount, sum, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { factorScale } from './rating-scale.ts'
import type { PerformanceRating } from './performance-rating.ts'

/** A hand element whose predetermined time is known beside its observed mean. */
export type SyntheticElement = {
  readonly element: string
  readonly predeterminedSeconds: DecimalString
  readonly observedMean: Ratio
}

const zero = decimalOfCount(0n)

const findElementProblem = ({
  element,
  predeterminedSeconds,
  observedMean,
}: SyntheticElement): Problem | null => {
  const at = { field: 'reading', subject: element } as const
  const expected = { kind: 'more-than', bound: zero } as const
  if (!isPositive(observedMean))
    return {
      code: 'reading-not-positive',
      at,
      given: writeExact(observedMean),
      expected,
      remedy: 'check-the-value',
    }
  return findRangeProblem(predeterminedSeconds, [expected], at)
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
        { name: 'predetermined-time', role: 'times', value: predeterminedSeconds, unit: 'second', of },
        { name: 'element-mean', role: 'over', value: writeExact(observedMean), unit: 'second', of },
      ],
      result: { kind: 'exact', value: writeExact(ratios[index] ?? observedMean), unit: 'ratio' },
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
  if (elements.length === 0) {
    const expected = { kind: 'count-at-least', count: '1' } as const
    return refuse({
      code: 'no-element',
      at: { field: 'element' },
      given: null,
      expected,
      remedy: 'fill-it-in',
    })
  }
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
    inputs: elements.map(({ element: of }, index) => ({
      name: 'synthetic-ratio',
      role: 'item',
      value: writeExact(ratios[index] ?? ratioOf(zero)),
      unit: 'ratio',
      of,
    })),
    result: { kind: 'exact', value: rating, unit: 'ratio' },
  })
  return succeed({ scale: factorScale, rating })
}
