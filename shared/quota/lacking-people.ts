import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../numbers/decimal-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZeroToOne, problemsAmong } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { ratioOf, ratioOfCount, times } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import { findCountProblem } from '../numbers/whole-count.ts'
import { succeed, type Result } from '../problems/result.ts'
import type { QuotaShare } from './quota-share.ts'

export type LackingPeopleInput = { readonly share: QuotaShare; readonly theta: Quantity<'ratio'> }

/** How many must reach the quota, ⌈θn⌉, and how many of them do not yet; below zero when more do than must. */
export type LackingPeople = { readonly needed: number; readonly lacking: number }

const mostPeople = 1_000_000

const count = (people: number): DecimalString => decimalOfCount(BigInt(people))

/**
 * 还差几人 = ⌈θ × workers⌉ − those who reach the quota; people, the share rounded up. Source: a person reaches it or does not.
 * It continues the derivation of the share. 14 workers, 12 reach it, θ 0.9: 13 − 12 = 1.
 */
export const calculateLackingPeople = (
  { share: { workers, reaching, share }, theta }: LackingPeopleInput,
  recorder?: Recorder,
): Result<LackingPeople> => {
  const problems = problemsAmong([
    findRangeProblem(theta, aboveZeroToOne, { field: 'theta' }),
    findCountProblem(workers, [1, mostPeople], { field: 'workers' }),
    findCountProblem(reaching, [0, mostPeople], { field: 'workers' }),
  ])
  if (problems.length > 0) return { ok: false, problems }
  const exact = times(ratioOf(theta), ratioOfCount(BigInt(workers)))
  const needed = Number(round(exact, { scale: 0, mode: 'up' }))
  const lacking = needed - reaching
  recorder?.record({
    rule: 'reaching-people',
    operation: 'product',
    inputs: [
      part('times', 'reaching-share', share, 'ratio'),
      part('times', 'group-size', count(workers), 'person'),
    ],
    result: exactly(count(reaching), 'person'),
  })
  recorder?.record({
    rule: 'lacking-people',
    operation: 'sum',
    inputs: [
      part('plus', 'passing-rank', count(needed), 'count'),
      part('minus', 'reaching-people', count(reaching), 'person'),
    ],
    result: exactly(count(lacking), 'person'),
  })
  return succeed({ needed, lacking })
}
