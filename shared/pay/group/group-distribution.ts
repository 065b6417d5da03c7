import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'
import {
  findMemberProblems,
  findTotalProblems,
  standardTotal,
  standardWage,
  type GroupMember,
} from './group-member.ts'
import { shareOut, type GroupShare, type Weights } from './share-out.ts'

export type GroupDistributionInput = {
  /** The piece pay of the whole group, as printed. */
  readonly totalYuan: Quantity<'yuan'>
  readonly members: readonly GroupMember[]
  /** Decimals of a member's part: 2 is to the cent. */
  readonly scale: number
}

export type GroupDistribution = {
  readonly standardTotalYuan: Quantity<'yuan'>
  /** Group pay ÷ the total weight, kept exact. */
  readonly factor: Ratio
  readonly shares: readonly GroupShare[]
}

export const standardWeights = (members: readonly GroupMember[]): Weights => ({
  name: 'standard-wage',
  unit: 'yuan',
  of: 'standard-wage',
  values: members.map(standardWage),
})

export const dayWeights = (members: readonly GroupMember[]): Weights => ({
  name: 'days',
  unit: 'day',
  of: 'days',
  values: members.map(({ days }) => days),
})

/** Shares one amount by one kind of weight. */
export const distribute = (
  { totalYuan, members, scale }: GroupDistributionInput,
  weights: Weights,
  recorder?: Recorder,
): Result<GroupDistribution> => {
  const problems = [...findTotalProblems(totalYuan, scale), ...findMemberProblems(members)]
  if (problems.length > 0) return { ok: false, problems }
  const workers = members.map(({ worker }) => worker)
  const shared = shareOut(totalYuan, workers, weights, scale, recorder)
  if (!shared.ok) return shared
  return succeed({ standardTotalYuan: standardTotal(members), ...shared.value })
}

export const recordStandardWages = (members: readonly GroupMember[], recorder: Recorder): void =>
  members.forEach((member) => {
    const { worker, dayRateYuan, days } = member
    recorder.record({
      rule: 'standard-wage',
      worker,
      operation: 'product',
      inputs: [
        part('times', 'day-rate', dayRateYuan, 'yuan-per-day', { worker }),
        part('times', 'days', days, 'day', { worker }),
      ],
      result: exactly(standardWage(member), 'yuan'),
    })
  })

/**
 * By standard wage: k = group pay ÷ Σ(day rate × days), member = day rate × days × k, with k exact and the cents by
 * largest remainder. 6000 ÷ 4713.08 = 1.27305…; 71.70 × 22 × k = 2008.1135… → 2008.11.
 */
export const distributeByStandardWage = (
  input: GroupDistributionInput,
  recorder?: Recorder,
): Result<GroupDistribution> => {
  if (recorder !== undefined) recordStandardWages(input.members, recorder)
  return distribute(input, standardWeights(input.members), recorder)
}

/** By days alone: member = group pay × days ÷ Σ days, the cents by largest remainder. 6000 × 22 ÷ 85 = 1552.94. */
export const distributeByDays = (
  input: GroupDistributionInput,
  recorder?: Recorder,
): Result<GroupDistribution> => distribute(input, dayWeights(input.members), recorder)
