import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { approximateOf, squareRoot, type ApproximateString } from '../../numbers/approximate.ts'
import { readExact, type ExactString } from '../../numbers/exact-string.ts'
import { square, sum, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/**
 * The parts of a time's error, each ± as a share of it. `sampling`: other readings of the same work; `rating`: another
 * judgement of the pace; `between-workers`: other workers of the post, null where only one was watched. The
 * parts are taken as independent; the spread between workers holds some sampling too, so the whole errs on the wide side.
 */
export type ErrorParts = {
  readonly sampling: ApproximateString
  readonly rating: ExactString
  readonly betweenWorkers: ApproximateString | null
}

export type CombinedError = {
  /** Half-width as a share of the time, and of the price made from it. */
  readonly relative: ApproximateString
  /** The part that nobody could see: said beside the figure, which is then too narrow. */
  readonly missing: readonly 'between-workers'[]
}

type Part = {
  readonly of: 'sampling' | 'rating' | 'between-workers'
  readonly name: 'precision' | 'rating-error' | 'between-workers-error'
  readonly value: ExactString | ApproximateString
}

const listParts = ({ sampling, rating, betweenWorkers }: ErrorParts): readonly Part[] => [
  { of: 'sampling', name: 'precision', value: sampling },
  { of: 'rating', name: 'rating-error', value: rating },
  ...(betweenWorkers === null
    ? []
    : [{ of: 'between-workers', name: 'between-workers-error', value: betweenWorkers } as const]),
]

const notReadable = ({ value }: Part): Problem => ({
  code: 'not-a-number',
  at: { field: 'accuracy' },
  given: value.slice(0, 40),
  expected: { kind: 'at-least', bound: '0' },
  remedy: 'check-the-value',
})

/** Each figure as the step before it gives it, at 50 digits, so that the steps alone give the next. */
const digits = (value: ApproximateString): Ratio => readExact(value) ?? zeroRatio

const recordParts = (
  parts: readonly Part[],
  squares: readonly ApproximateString[],
  total: ApproximateString,
  relative: ApproximateString,
  recorder: Recorder,
): void => {
  for (const [index, { of, name, value }] of parts.entries())
    recorder.record({
      rule: 'error-squared',
      operation: 'product',
      of,
      inputs: [part('times', name, value, 'ratio', { power: 2 })],
      result: approximately(squares[index] ?? total, 'ratio'),
    })
  recorder.record({
    rule: 'combined-error-squared',
    operation: 'sum',
    inputs: parts.map(({ of }, index) =>
      part('plus', 'error-squared', squares[index] ?? total, 'ratio', { of }),
    ),
    result: approximately(total, 'ratio'),
  })
  recorder.record({
    rule: 'combined-error',
    operation: 'root-of-product',
    inputs: [part('times', 'combined-error-squared', total, 'ratio')],
    result: approximately(relative, 'ratio'),
  })
}

/**
 * 综合误差 = √(sampling² + rating² + between workers²), each ± as a share of the time; at 50 digits, marked approximate.
 * Source: propagation of independent errors. 0.03, 0.05, 0.10: √0.0134 = 0.1157….
 */
export const calculateCombinedError = (input: ErrorParts, recorder?: Recorder): Result<CombinedError> => {
  const parts = listParts(input)
  const values = parts.map(({ value }) => readExact(value))
  const wrong = parts.filter((_, index) => (values[index]?.numerator ?? -1n) < 0n)
  const [problem, ...others] = wrong.map(notReadable)
  if (problem !== undefined) return refuse(problem, ...others)
  const squares = values.map((value) => approximateOf(square(value ?? zeroRatio)))
  const total = approximateOf(sum(squares.map(digits)))
  const relative = squareRoot(digits(total)) ?? approximateOf(zeroRatio)
  if (recorder !== undefined) recordParts(parts, squares, total, relative, recorder)
  return succeed({ relative, missing: input.betweenWorkers === null ? ['between-workers'] : [] })
}
