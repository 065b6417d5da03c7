import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import type { ApproximateString } from '../../numbers/approximate.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import { oneRatio, plus, ratioOf, ratioOfCount, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { distributions } from './distributions.ts'

/** How wide an interval is drawn: a factor as it is printed (z or t), or Student's t for a confidence. */
export type SpreadFactor =
  | { readonly kind: 'given'; readonly factor: DecimalString }
  /** Two-sided: 0.95 leaves 2.5 % on either side. */
  | { readonly kind: 'student'; readonly confidence: DecimalString }

export type KnownFactor = {
  readonly name: 'confidence-z' | 'student-factor'
  readonly value: DecimalString | ApproximateString
  readonly ratio: Quantity<'ratio', Ratio>
}

const zero = decimalOfCount(0n)
const one = decimalOfCount(1n)
const half = decimalLiteral('0.5')

const studentFactor = (
  confidence: DecimalString,
  degrees: number,
  recorder?: Recorder,
): Result<KnownFactor> => {
  const at = { field: 'confidence' } as const
  const range = [
    { kind: 'more-than', bound: zero },
    { kind: 'less-than', bound: one },
  ] as const
  const problem = findRangeProblem(confidence, range, at)
  if (problem !== null) return refuse(problem)
  const share = times(plus(oneRatio, ratioOf(confidence)), ratioOf(half))
  const value = distributions.studentPoint(share, ratioOfCount(BigInt(degrees)))
  if (value === null) {
    const expected = { kind: 'less-than', bound: one } as const
    return refuse({ code: 'out-of-range', at, given: confidence, expected, remedy: 'check-the-value' })
  }
  recorder?.record({
    rule: 'two-sided-share',
    operation: 'sum',
    inputs: [
      part('plus', 'one', one, 'ratio', { weight: half }),
      part('plus', 'confidence-share', confidence, 'ratio', { weight: half }),
    ],
    result: exactly(share, 'ratio'),
  })
  recorder?.record({
    rule: 'student-factor',
    operation: 'student-point',
    inputs: [
      part('argument', 'two-sided-share', share, 'ratio'),
      part('degrees', 'degrees-of-freedom', decimalOfCount(BigInt(degrees)), 'count'),
    ],
    result: approximately(value, 'ratio'),
  })
  return succeed({ name: 'student-factor', value, ratio: ratioOfApproximate(value) })
}

/**
 * The factor of an interval: as given, or t at (1 + confidence) ÷ 2 with n − 1 degrees of freedom, a library's
 * binary float. Source: Student's distribution. 95 %, five readings: t(0.975; 4) = 2.776….
 */
export const resolveFactor = (
  factor: SpreadFactor,
  degrees: number,
  recorder?: Recorder,
): Result<KnownFactor> => {
  if (factor.kind === 'student') return studentFactor(factor.confidence, degrees, recorder)
  const at = { field: 'confidence' } as const
  const problem = findRangeProblem(factor.factor, aboveZero, at)
  return problem === null
    ? succeed({ name: 'confidence-z', value: factor.factor, ratio: ratioOf(factor.factor) })
    : refuse(problem)
}
