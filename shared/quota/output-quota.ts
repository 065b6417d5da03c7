import type { Recorder } from '../derivation/recorder.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../numbers/decimal-string.ts'
import { writeExact } from '../numbers/exact-string.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { over, ratioOf, type Ratio } from '../numbers/ratio.ts'
import { isTie, round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type OutputQuotaInput = {
  readonly shiftSeconds: DecimalString
  /** As printed: the quota, like the price, can be redone from the wall. */
  readonly standardTimeSeconds: DecimalString
  /** An agreed quota rounds down: to the nearest, it could ask for more than the shift holds. */
  readonly rounding: RoundingRule
}

/** Pieces per shift, 产量定额. */
export type OutputQuota = { readonly pieces: DecimalString; readonly exactPieces: Ratio }

const zero = decimalOfCount(0n)
const secondsPerDay = decimalLiteral('86400')

/**
 * Output quota = shift seconds ÷ printed standard time, in pieces per shift, rounded as the terms say (down).
 * Source: quota and time are reciprocals; the shift is a term of the case. 28800 ÷ 66 = 436.3636… → 436.
 */
export const calculateOutputQuota = (input: OutputQuotaInput, recorder?: Recorder): Result<OutputQuota> => {
  const { shiftSeconds, standardTimeSeconds, rounding } = input
  const moreThanZero = { kind: 'more-than', bound: zero } as const
  const problems = [
    findRangeProblem(shiftSeconds, [moreThanZero, { kind: 'at-most', bound: secondsPerDay }], {
      field: 'shift',
    }),
    findRangeProblem(standardTimeSeconds, [moreThanZero], { field: 'standard-time' }),
  ].flatMap((problem) => problem ?? [])
  if (problems.length > 0) return { ok: false, problems }
  const exactPieces = over(ratioOf(shiftSeconds), ratioOf(standardTimeSeconds))
  const pieces = round(exactPieces, rounding)
  if (!/[1-9]/.test(pieces)) {
    const at = { field: 'output-quota' } as const
    const expected = { kind: 'at-most', bound: shiftSeconds } as const
    return refuse({
      code: 'quota-below-one',
      at,
      given: standardTimeSeconds,
      expected,
      remedy: 'check-the-unit',
    })
  }
  recorder?.record({
    rule: 'output-quota',
    operation: 'product',
    inputs: [
      { name: 'shift-seconds', role: 'times', value: shiftSeconds, unit: 'second' },
      { name: 'standard-time', role: 'over', value: standardTimeSeconds, unit: 'second' },
    ],
    result: { kind: 'exact', value: pieces, unit: 'piece-per-shift' },
    rounding: { rule: rounding, unrounded: writeExact(exactPieces), tie: isTie(exactPieces, rounding.scale) },
  })
  return succeed({ pieces, exactPieces })
}
