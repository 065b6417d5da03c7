import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, ratioOf, square, times, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { RequiredObservations } from './required-observations.ts'

export type RequiredForErrorInput = {
  readonly z: DecimalString
  /** The error that is allowed, in seconds like the readings. */
  readonly errorSeconds: DecimalString
  readonly element: string
  readonly variance: Ratio
  readonly rounding: RoundingRule
}

const zero = decimalOfCount(0n)

/**
 * n = z² × s² ÷ e² for an error e stated in seconds, rounded up; rational, so a whole number stays.
 * Source: sample size for a mean with an absolute error. z 1.96, s 0.12, e 0.03 → 61.4656 → 62.
 */
export const calculateRequiredForError = (
  input: RequiredForErrorInput,
  recorder?: Recorder,
): Result<RequiredObservations> => {
  const { z, errorSeconds, element, variance, rounding } = input
  const moreThanZero = [{ kind: 'more-than', bound: zero }] as const
  const problems = [
    findRangeProblem(z, moreThanZero, { field: 'confidence' }),
    findRangeProblem(errorSeconds, moreThanZero, { field: 'accuracy' }),
  ].flatMap((problem) => problem ?? [])
  if (problems.length > 0) return { ok: false, problems }
  if (variance.numerator < 0n) {
    const at = { field: 'reading', subject: element } as const
    const expected = { kind: 'at-least', bound: zero } as const
    const given = writeExact(variance)
    return refuse({ code: 'out-of-range', at, given, expected, remedy: 'check-the-value' })
  }
  const exact = over(times(square(ratioOf(z)), variance), square(ratioOf(errorSeconds)))
  const count = round(exact, rounding)
  recorder?.record({
    rule: 'required-observations',
    operation: 'product',
    of: element,
    inputs: [
      { name: 'confidence-z', role: 'times', value: z, unit: 'ratio', power: 2 },
      {
        name: 'sample-variance',
        role: 'times',
        value: writeExact(variance),
        unit: 'second-squared',
        of: element,
      },
      { name: 'absolute-error', role: 'over', value: errorSeconds, unit: 'second', power: 2 },
    ],
    result: { kind: 'exact', value: count, unit: 'count' },
    rounding: { rule: rounding, unrounded: writeExact(exact), tie: isTie(exact, rounding.scale) },
  })
  return succeed({ count, exact })
}
