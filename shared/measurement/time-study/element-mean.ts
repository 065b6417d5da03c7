import type { Recorder } from '../../derivation/recorder.ts'
import { exactly } from '../../derivation/step-parts.ts'
import { ratioOfExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { oneRatio, over, plus, ratioOf, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { readingInputs, validReadings, type MeanReading, type ReadingSeries } from './mean-reading.ts'
import { findWeightProblems } from './reading-weights.ts'

export type ElementMeanInput = ReadingSeries & { readonly minimumReadings: number }

const findProblems = (
  valid: readonly MeanReading[],
  { element, minimumReadings }: ElementMeanInput,
): Problem[] => {
  const problems: Problem[] = []
  const least = minimumReadings >= 1 ? minimumReadings : 1
  if (valid.length < least) {
    const expected = { kind: 'count-at-least', count: String(least) } as const
    const at = { field: 'reading', subject: element } as const
    problems.push({
      code: 'too-few-readings',
      at,
      given: String(valid.length),
      expected,
      remedy: 'observe-more',
    })
  }
  for (const { seconds, cycle } of valid) {
    const at = { field: 'reading', subject: element, row: cycle } as const
    const problem = findRangeProblem(seconds, aboveZero, at)
    if (problem !== null) problems.push({ ...problem, code: 'reading-not-positive' })
  }
  return [...problems, ...findWeightProblems(valid, element)]
}

/**
 * Mean of an element's valid readings: Σ(reading × weight) ÷ Σ weight, seconds, not rounded.
 * Source: time study practice; excluded readings stay on the sheet and out of the sum.
 * 53.1 + 58.4 + … (eleven readings) = 616.0; 616.0 ÷ 11 = 56.
 */
export const calculateElementMean = (
  input: ElementMeanInput,
  recorder?: Recorder,
): Result<Quantity<'second', Ratio>> => {
  const valid = validReadings(input.readings)
  const [problem, ...others] = findProblems(valid, input)
  if (problem !== undefined) return refuse(problem, ...others)
  let total = zeroRatio
  let weights = zeroRatio
  for (const { seconds, weight } of valid) {
    const factor = weight === undefined ? oneRatio : ratioOfExact(weight)
    total = plus(total, times(ratioOf(seconds), factor))
    weights = plus(weights, factor)
  }
  const mean = over(total, weights)
  recorder?.record({
    rule: 'element-mean',
    operation: 'mean',
    of: input.element,
    worker: input.worker,
    inputs: readingInputs(input),
    result: exactly(mean, 'second'),
  })
  return succeed(mean)
}
