import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { over, ratioOf, square, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { RequiredObservations } from './required-observations.ts'

export type RequiredForErrorInput = {
  readonly z: Quantity<'ratio'>
  /** The error that is allowed, in seconds like the readings. */
  readonly errorSeconds: Quantity<'second'>
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
  const problems = findProblems([z, aboveZero, 'confidence'], [errorSeconds, aboveZero, 'accuracy'])
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
      part('times', 'confidence-z', z, 'ratio', { power: 2 }),
      part('times', 'sample-variance', variance, 'second-squared', { of: element }),
      part('over', 'absolute-error', errorSeconds, 'second', { power: 2 }),
    ],
    result: exactly(count, 'count'),
    rounding: roundedFrom(exact, rounding),
  })
  return succeed({ count, exact })
}
