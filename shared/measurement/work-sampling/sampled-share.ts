import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { problemsAmong } from '../../numbers/range-checks.ts'
import { compare, over, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { findWholeProblem } from '../../numbers/whole-count.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { mostObservations } from './share-interval.ts'

export type SampledShareInput = { readonly hits: Quantity<'count'>; readonly observations: Quantity<'count'> }

export const findHitsProblems = (
  { hits, observations }: SampledShareInput,
  subject?: string,
): readonly Problem[] => {
  const at = { field: 'sample-hits', ...(subject === undefined ? {} : { subject }) } as const
  const problems = problemsAmong([
    findWholeProblem(hits, [0n, mostObservations], at),
    findWholeProblem(observations, [1n, mostObservations], { ...at, field: 'observations' }),
  ])
  if (problems.length > 0 || compare(ratioOf(hits), ratioOf(observations)) <= 0) return problems
  const expected = { kind: 'at-most', bound: observations } as const
  return [{ code: 'hits-above-observations', at, given: hits, expected, remedy: 'check-the-value' }]
}

/**
 * The share of an activity = its hits ÷ all hits of the study, idle ones included; exact.
 * 100 working hits of 150 observations → 2/3.
 */
export const calculateSampledShare = (input: SampledShareInput, recorder?: Recorder): Result<Ratio> => {
  const [first, ...others] = findHitsProblems(input)
  if (first !== undefined) return refuse(first, ...others)
  const share = over(ratioOf(input.hits), ratioOf(input.observations))
  recorder?.record({
    rule: 'sampled-share',
    operation: 'product',
    inputs: [
      part('times', 'sample-hits', input.hits, 'count'),
      part('over', 'sample-observations', input.observations, 'count'),
    ],
    result: exactly(share, 'ratio'),
  })
  return succeed(share)
}
