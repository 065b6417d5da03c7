import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { negateDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import { isPositive, minus, plus, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { succeed, type Result } from '../../problems/result.ts'
import {
  dayWeights,
  distribute,
  distributeByStandardWage,
  recordStandardWages,
  standardWeights,
  type GroupDistribution,
  type GroupDistributionInput,
} from './group-distribution.ts'
import { findMemberProblems, findTotalProblems, standardTotal } from './group-member.ts'
import type { GroupShare } from './share-out.ts'

const recordExcess = (
  { totalYuan, scale }: GroupDistributionInput,
  made: { readonly standardTotalYuan: DecimalString; readonly base: DecimalString; readonly excess: Ratio },
  recorder: Recorder,
): void => {
  const cut: RoundingRule = { what: 'payment', scale, mode: 'down', step: 'per-line' }
  recorder.record({
    rule: 'group-amount',
    of: 'standard-wage',
    operation: 'given',
    inputs: [part('times', 'standard-wage', made.standardTotalYuan, 'yuan')],
    result: exactly(made.base, 'yuan'),
    rounding: roundedFrom(ratioOf(made.standardTotalYuan), cut),
  })
  recorder.record({
    rule: 'group-amount',
    of: 'days',
    operation: 'sum',
    inputs: [
      part('plus', 'group-amount', totalYuan, 'yuan'),
      part('minus', 'group-amount', made.base, 'yuan', { of: 'standard-wage' }),
    ],
    result: exactly(made.excess, 'yuan'),
  })
}

const addShares = (
  base: readonly GroupShare[],
  rest: readonly GroupShare[],
  recorder?: Recorder,
): readonly GroupShare[] =>
  base.map((one, index) => {
    const { worker } = one
    const other = rest[index]
    if (other === undefined) return one
    const yuan = sumDecimals([one.yuan, other.yuan])
    recorder?.record({
      rule: 'group-share',
      worker,
      operation: 'sum',
      inputs: [
        part('plus', 'group-share', one.yuan, 'yuan', { of: 'standard-wage', worker }),
        part('plus', 'group-share', other.yuan, 'yuan', { of: 'days', worker }),
      ],
      result: exactly(yuan, 'yuan'),
    })
    return { worker, exactYuan: plus(one.exactYuan, other.exactYuan), yuan }
  })

/**
 * Part by standard wage, the excess by days: everyone first takes the own standard wage, and what the group earned
 * above the standard wages goes by days. Where nothing was earned above them, all goes by standard wage.
 * 6000 − 4713.08 = 1286.92 by 22 : 22 : 21 : 20; 甲 1577.40 + 333.09 = 1910.49.
 */
export const distributeStandardThenDays = (
  input: GroupDistributionInput,
  recorder?: Recorder,
): Result<GroupDistribution> => {
  const { totalYuan, members, scale } = input
  const problems = [...findTotalProblems(totalYuan, scale), ...findMemberProblems(members)]
  if (problems.length > 0) return { ok: false, problems }
  const standardTotalYuan = standardTotal(members)
  const base = round(ratioOf(standardTotalYuan), { scale, mode: 'down' })
  const excess = minus(ratioOf(totalYuan), ratioOf(base))
  if (!isPositive(excess) || !isPositive(ratioOf(base))) return distributeByStandardWage(input, recorder)
  if (recorder !== undefined) {
    recordStandardWages(members, recorder)
    recordExcess(input, { standardTotalYuan, base, excess }, recorder)
  }
  const byWage = distribute({ ...input, totalYuan: base }, standardWeights(members), recorder)
  if (!byWage.ok) return byWage
  const rest = sumDecimals([totalYuan, negateDecimal(base)])
  const byDays = distribute({ ...input, totalYuan: rest }, dayWeights(members), recorder)
  if (!byDays.ok) return byDays
  const shares = addShares(byWage.value.shares, byDays.value.shares, recorder)
  return succeed({ standardTotalYuan, factor: byDays.value.factor, shares })
}
