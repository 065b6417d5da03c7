import type { Recorder } from '../derivation/recorder.ts'
import type { Source } from '../derivation/source.ts'
import { exactly, part, roundedFrom } from '../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../numbers/decimal-string.ts'
import { displayExact } from '../numbers/display.ts'
import { ratioOfExact, type ExactString } from '../numbers/exact-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero, aboveZeroToOne, problemsAmong } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { compare, over, ratioOf, ratioOfCount, times, type Ratio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import type { Problem } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type QuotaShareInput = {
  /** What each worker of the post makes in statutory hours, all of them, not only those who were timed. */
  readonly outputs: readonly ExactString[]
  /** Forecast outputs are steps of their own, the best first; measured ones are leaves. */
  readonly outputsAre?: 'worker-output' | 'projected-output'
  readonly quota: Quantity<'piece'>
  /** The share that must be able to reach it, a local rule. */
  readonly theta: Quantity<'ratio'>
  readonly thetaSource?: Source
}

export type QuotaShare = {
  readonly workers: number
  readonly reaching: number
  readonly share: Quantity<'ratio', Ratio>
  readonly passes: boolean
  /** The largest quota that passes: the output of the ⌈θn⌉-th best. */
  readonly largestPassing: ExactString
}

type Ranking = { readonly rank: DecimalString; readonly fromBest: readonly ExactString[] }

const roundingUp: RoundingRule = { what: 'people', scale: 0, mode: 'up', step: 'after-multiplication' }

const findOutputProblem = (output: ExactString, row: number): Problem | null =>
  ratioOfExact(output).numerator >= 0n
    ? null
    : {
        code: 'out-of-range',
        at: { field: 'worker-output', row },
        given: displayExact(output, 4).text,
        expected: { kind: 'at-least', bound: '0' },
        remedy: 'check-the-value',
      }

const findProblems = ({ outputs, quota, theta }: QuotaShareInput): readonly Problem[] => {
  const least = { kind: 'count-at-least', count: '1' } as const
  const at = { field: 'worker-output' } as const
  return problemsAmong([
    outputs.length > 0 ? null : { code: 'empty', at, given: null, expected: least, remedy: 'fill-it-in' },
    ...outputs.map((output, index) => findOutputProblem(output, index + 1)),
    findRangeProblem(quota, aboveZero, { field: 'output-quota' }),
    findRangeProblem(theta, aboveZeroToOne, { field: 'theta' }),
  ])
}

const recordRank = (
  { theta, thetaSource: source }: QuotaShareInput,
  count: bigint,
  rank: DecimalString,
  recorder: Recorder,
) => {
  const unrounded = times(ratioOf(theta), ratioOfCount(count))
  recorder.record({
    rule: 'passing-rank',
    operation: 'product',
    inputs: [
      part('times', 'theta', theta, 'ratio', { source }),
      part('times', 'group-size', decimalOfCount(count), 'person'),
    ],
    result: exactly(rank, 'count'),
    rounding: roundedFrom(unrounded, roundingUp),
  })
}

const recordShare = (
  input: QuotaShareInput,
  { rank, fromBest }: Ranking,
  made: QuotaShare,
  recorder: Recorder,
): void => {
  // In the order of size, so that no place in a list points to a person.
  const name = input.outputsAre ?? 'worker-output'
  const outputs = fromBest.map((output, index) =>
    part('item', name, output, 'piece', { of: String(index + 1) }),
  )
  recordRank(input, BigInt(made.workers), rank, recorder)
  recorder.record({
    rule: 'largest-passing-quota',
    operation: 'ranked',
    inputs: [...outputs, part('rank', 'passing-rank', rank, 'count')],
    result: exactly(made.largestPassing, 'piece'),
  })
  recorder.record({
    rule: 'reaching-share',
    operation: 'share-reaching',
    inputs: [...outputs, part('at-least', 'tested-quota', input.quota, 'piece')],
    result: exactly(made.share, 'ratio'),
  })
}

/**
 * Who can reach a quota: share = workers at or above it ÷ all workers of the post; it passes at θ or more, decided exactly.
 * The largest quota that passes is the ⌈θn⌉-th best output. Source: provincial wage payment rules (90 %, Guangdong 70 %).
 * Ten outputs, nine at or above 455, θ 0.9 → 0.9, passes, 455.
 */
export const calculateQuotaShare = (input: QuotaShareInput, recorder?: Recorder): Result<QuotaShare> => {
  const [first, ...others] = findProblems(input)
  if (first !== undefined) return refuse(first, ...others)
  const { outputs, quota, theta } = input
  const workers = ratioOfCount(BigInt(outputs.length))
  const rank = round(times(ratioOf(theta), workers), roundingUp)
  const fromBest = [...outputs].sort((a, b) => compare(ratioOfExact(b), ratioOfExact(a)))
  const reaching = outputs.filter((output) => compare(ratioOfExact(output), ratioOf(quota)) >= 0).length
  const share = over(ratioOfCount(BigInt(reaching)), workers)
  const made = {
    workers: outputs.length,
    reaching,
    share,
    passes: compare(share, ratioOf(theta)) >= 0,
    largestPassing: fromBest[Number(rank) - 1] ?? quota,
  }
  if (recorder !== undefined) recordShare(input, { rank, fromBest }, made, recorder)
  return succeed(made)
}
