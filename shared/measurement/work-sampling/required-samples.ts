import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, betweenZeroAndOne, findProblems } from '../../numbers/range-checks.ts'
import { minus, oneRatio, over, ratioOf, square, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { recordComplement } from './complement-share.ts'

export type RequiredSamplesInput = {
  readonly z: Quantity<'ratio'>
  /** The share that is looked for; where nothing is known of it, `unknownShare`. */
  readonly share: Quantity<'ratio'>
  /** Absolute: percentage points either side. Relative: a share of the share itself. */
  readonly error: { readonly kind: 'absolute' | 'relative'; readonly value: DecimalString }
}

export type RequiredSamples = { readonly count: DecimalString; readonly exact: Ratio }

/** One half asks for the most observations of all, so it is safe when nothing is known. */
export const unknownShare = decimalLiteral('0.5')

/** A count of observations is rounded up; one that is whole already stays. */
const roundingUp: RoundingRule = {
  what: 'required-observations',
  scale: 0,
  mode: 'up',
  step: 'after-division',
}

const recordSamples = (input: RequiredSamplesInput, made: RequiredSamples, recorder: Recorder): void => {
  const { z, share, error } = input
  const idle = recordComplement(ratioOf(share), 'presumed-share', recorder)
  const shareRole = error.kind === 'absolute' ? 'times' : 'over'
  recorder.record({
    rule: 'required-samples',
    operation: 'product',
    inputs: [
      part('times', 'confidence-z', z, 'ratio', { power: 2 }),
      part(shareRole, 'presumed-share', share, 'ratio'),
      part('times', 'complement-share', idle, 'ratio'),
      part('over', 'tolerated-error', error.value, 'ratio', { power: 2, of: error.kind }),
    ],
    result: exactly(made.count, 'count'),
    rounding: roundedFrom(made.exact, roundingUp),
  })
}

/**
 * How many random observations: absolute error n = z² × p × (1 − p) ÷ e², relative error n = z² × (1 − p) ÷ (s² × p);
 * rounded up, exact, so a whole number stays. Source: the sample size of a proportion in texts on work sampling.
 * z 2, p 0.3, e 0.04 → exactly 525; z 2, p 0.8, s 0.05 → exactly 400.
 */
export const calculateRequiredSamples = (
  input: RequiredSamplesInput,
  recorder?: Recorder,
): Result<RequiredSamples> => {
  const { z, share, error } = input
  const problems = findProblems(
    [z, aboveZero, 'confidence'],
    [share, betweenZeroAndOne, 'sampled-share'],
    [error.value, aboveZero, 'accuracy'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const working = ratioOf(share)
  const idle = minus(oneRatio, working)
  const spread = error.kind === 'absolute' ? times(working, idle) : over(idle, working)
  const exact = over(times(square(ratioOf(z)), spread), square(ratioOf(error.value)))
  const made = { count: round(exact, roundingUp), exact }
  if (recorder !== undefined) recordSamples(input, made, recorder)
  return succeed(made)
}
