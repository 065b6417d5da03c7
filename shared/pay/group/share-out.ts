import type { Recorder } from '../../derivation/recorder.ts'
import type { InputName } from '../../derivation/rule-code.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { allocate } from '../../numbers/allocate.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { minus, over, ratioOf, sum, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { UnitCode } from '../../numbers/unit-code.ts'
import { succeed, type Result } from '../../problems/result.ts'

/** What an amount is shared by: each worker's weight, and what the weights are called. */
export type Weights = {
  readonly name: InputName
  readonly unit: UnitCode
  readonly of: 'standard-wage' | 'days'
  readonly values: readonly DecimalString[]
}

/** One worker's part: exact, and printed so that the printed parts add up to the amount. */
export type GroupShare = { readonly worker: string; readonly exactYuan: Ratio; readonly yuan: DecimalString }

type Shared = { readonly shares: readonly GroupShare[]; readonly factor: Ratio }

const recordShare = (
  share: GroupShare,
  weight: DecimalString,
  { factor, weights, scale }: { readonly factor: Ratio; readonly weights: Weights; readonly scale: number },
  recorder: Recorder,
): void => {
  const { worker, exactYuan, yuan } = share
  const cut: RoundingRule = { what: 'payment', scale, mode: 'down', step: 'after-multiplication' }
  const down = round(exactYuan, cut)
  recorder.record({
    rule: 'group-share-cut',
    of: weights.of,
    worker,
    operation: 'product',
    inputs: [
      part('times', weights.name, weight, weights.unit, { worker }),
      part('times', 'group-factor', factor, 'ratio', { of: weights.of }),
    ],
    result: exactly(down, 'yuan'),
    rounding: roundedFrom(exactYuan, cut),
  })
  recorder.record({
    rule: 'group-share',
    of: weights.of,
    worker,
    operation: 'sum',
    inputs: [
      part('plus', 'group-share-cut', down, 'yuan', { of: weights.of, worker }),
      part('plus', 'largest-remainder', minus(ratioOf(yuan), ratioOf(down)), 'yuan', { worker }),
    ],
    result: exactly(yuan, 'yuan'),
  })
}

/**
 * Shares an amount by weights: part = amount × weight ÷ Σ weights, with the factor kept exact, cut down to the scale, and the
 * places that are left given to the largest remainders, so that the parts add up to the amount.
 * 6000 by 1577.40 : 1367.08 : 1003.80 : 764.80 → 2008.11, 1740.37, 1277.89, 973.63.
 */
export const shareOut = (
  amountYuan: DecimalString,
  workers: readonly string[],
  weights: Weights,
  scale: number,
  recorder?: Recorder,
): Result<Shared> => {
  const parts = allocate(amountYuan, weights.values, scale)
  if (!parts.ok) return parts
  const total = sum(weights.values.map(ratioOf))
  const factor = over(ratioOf(amountYuan), total)
  recorder?.record({
    rule: 'group-factor',
    of: weights.of,
    operation: 'product',
    inputs: [
      part('times', 'group-amount', amountYuan, 'yuan', { of: weights.of }),
      part('over', 'weight-total', total, weights.unit, { of: weights.of }),
    ],
    result: exactly(factor, 'ratio'),
  })
  const shares = parts.value.map((yuan, index): GroupShare => {
    const weight = weights.values[index] ?? amountYuan
    const share = { worker: workers[index] ?? '', exactYuan: times(ratioOf(weight), factor), yuan }
    if (recorder !== undefined) recordShare(share, weight, { factor, weights, scale }, recorder)
    return share
  })
  return succeed({ shares, factor })
}
