import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isPositive, minus, over, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { calculateWageBill, type ImpactLine } from './wage-bill.ts'

export type WageBillChangeInput = {
  /** The month's work under the package. */
  readonly lines: readonly ImpactLine[]
  /** What the same lines pay today, in their order. */
  readonly beforeYuan: readonly Quantity<'yuan-per-unit'>[]
}

export type WageBillChange = {
  readonly beforeYuan: Quantity<'yuan-per-month', Ratio>
  /** Yuan a month, below zero where the package pays less. */
  readonly yuan: Quantity<'yuan-per-month', Ratio>
  /** Of today's bill; null where today's bill is nothing. */
  readonly share: Ratio | null
}

const recordChange = (
  after: Ratio,
  { beforeYuan, yuan, share }: WageBillChange,
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'wage-bill-change',
    operation: 'sum',
    inputs: [
      part('plus', 'wage-bill', after, 'yuan-per-month'),
      part('minus', 'wage-bill-before', beforeYuan, 'yuan-per-month'),
    ],
    result: exactly(yuan, 'yuan-per-month'),
  })
  if (share === null) return
  recorder.record({
    rule: 'wage-bill-change-share',
    operation: 'product',
    inputs: [
      part('times', 'wage-bill-change', yuan, 'yuan-per-month'),
      part('over', 'wage-bill-before', beforeYuan, 'yuan-per-month'),
    ],
    result: exactly(share, 'ratio'),
  })
}

/**
 * What a package costs a month more than today, at the same volumes: Σ (new price − price today) × volume, yuan,
 * exact, and as a share of today's bill. 0.210 for 0.208 on 1000 pieces: 2 yuan more, 2 ÷ 208 = 0.96 %.
 */
export const calculateWageBillChange = (
  { lines, beforeYuan }: WageBillChangeInput,
  recorder?: Recorder,
): Result<WageBillChange> => {
  if (beforeYuan.length !== lines.length)
    return refuse({
      code: 'out-of-range',
      at: { field: 'current-price' },
      given: String(beforeYuan.length),
      expected: { kind: 'whole-between', low: String(lines.length), high: String(lines.length) },
      remedy: 'check-the-value',
    })
  const today = lines.map((line, index) => ({
    ...line,
    pieceRateYuan: beforeYuan[index] ?? line.pieceRateYuan,
  }))
  const before = calculateWageBill(today, recorder, 'wage-bill-before')
  if (!before.ok) return before
  const after = calculateWageBill(lines, recorder)
  if (!after.ok) return after
  const yuan = minus(after.value.yuan, before.value.yuan)
  const share = isPositive(before.value.yuan) ? over(yuan, before.value.yuan) : null
  const change = { beforeYuan: before.value.yuan, yuan, share }
  if (recorder !== undefined) recordChange(after.value.yuan, change, recorder)
  return succeed(change)
}
