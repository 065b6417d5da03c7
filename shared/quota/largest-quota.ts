import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import { parseExact, ratioOfExact, type ExactString } from '../numbers/exact-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { compare, zeroRatio } from '../numbers/ratio.ts'
import { isTie, round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type LargestQuotaInput = {
  /** The output of the ⌈θn⌉-th best of the post. */
  readonly largestPassing: ExactString
  /** Down, as every agreed quota: to the nearest, the one who decides would no longer reach it. */
  readonly rounding: RoundingRule
}

/**
 * 最多可定: the largest whole quota that passes = the output of the ⌈θn⌉-th best, pieces per shift, rounded as the terms say
 * (down). Source: the local share θ decides exactly, a quota is whole. 430.5 → 430.
 */
export const calculateLargestQuota = (
  { largestPassing, rounding }: LargestQuotaInput,
  recorder?: Recorder,
): Result<Quantity<'piece-per-shift'>> => {
  const read = parseExact(largestPassing, { field: 'output-quota' })
  if (!read.ok) return read
  const exact = ratioOfExact(largestPassing)
  if (compare(exact, zeroRatio) < 0) {
    const expected = { kind: 'at-least', bound: '0' } as const
    const at = { field: 'output-quota' } as const
    return refuse({ code: 'out-of-range', at, given: largestPassing, expected, remedy: 'check-the-value' })
  }
  const pieces = round(exact, rounding)
  recorder?.record({
    rule: 'largest-whole-quota',
    operation: 'product',
    inputs: [part('times', 'largest-passing-quota', largestPassing, 'piece')],
    result: exactly(pieces, 'piece-per-shift'),
    rounding: { rule: rounding, unrounded: largestPassing, tie: isTie(exact, rounding.scale) },
  })
  return succeed(pieces)
}
