import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../derivation/step-parts.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero, findProblems } from '../numbers/range-checks.ts'
import { over, ratioOf, type Ratio } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type OutputQuotaInput = {
  readonly shiftSeconds: Quantity<'second'>
  /** As printed: the quota, like the price, can be redone from the wall. */
  readonly standardTimeSeconds: Quantity<'second'>
  /** An agreed quota rounds down: to the nearest, it could ask for more than the shift holds. */
  readonly rounding: RoundingRule
}

/** Pieces per shift, 产量定额. */
export type OutputQuota = {
  readonly pieces: Quantity<'piece-per-shift'>
  readonly exactPieces: Quantity<'piece-per-shift', Ratio>
}

const secondsPerDay = decimalLiteral('86400')

/**
 * Output quota = shift seconds ÷ printed standard time, in pieces per shift, rounded as the terms say (down).
 * Source: quota and time are reciprocals; the shift is a term of the case. 28800 ÷ 66 = 436.3636… → 436.
 */
export const calculateOutputQuota = (input: OutputQuotaInput, recorder?: Recorder): Result<OutputQuota> => {
  const { shiftSeconds, standardTimeSeconds, rounding } = input
  const upToADay = [...aboveZero, { kind: 'at-most', bound: secondsPerDay }] as const
  const problems = findProblems(
    [shiftSeconds, upToADay, 'shift'],
    [standardTimeSeconds, aboveZero, 'standard-time'],
  )
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
      part('times', 'shift-seconds', shiftSeconds, 'second'),
      part('over', 'standard-time', standardTimeSeconds, 'second'),
    ],
    result: exactly(pieces, 'piece-per-shift'),
    rounding: roundedFrom(exactPieces, rounding),
  })
  return succeed({ pieces, exactPieces })
}
