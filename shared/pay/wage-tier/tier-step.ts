import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { oneRatio, plus, ratioOf, ratioOfCount, times, type Ratio } from '../../numbers/ratio.ts'
import { assertNever } from '../../problems/assert-never.ts'

/** How a ladder rises from one grade to the next: by the same amount, or by the same ratio (0.05 is 5 %). */
export type TierStep =
  | { readonly kind: 'fixed-step'; readonly yuan: DecimalString }
  | { readonly kind: 'ratio-step'; readonly ratio: Quantity<'ratio'> }

/** Longer ladders are a slip: eight grades are the longest that are agreed anywhere. */
export const mostSteps = 20

const recordFactor = (ratio: DecimalString, of: string, steps: number, recorder?: Recorder): Ratio => {
  const factor = plus(oneRatio, ratioOf(ratio))
  const power = Array.from({ length: steps }).reduce<Ratio>((made) => times(made, factor), oneRatio)
  recorder?.record({
    rule: 'step-factor',
    operation: 'sum',
    inputs: [part('plus', 'one', oneRatio, 'ratio'), part('plus', 'step-ratio', ratio, 'ratio')],
    result: exactly(factor, 'ratio'),
  })
  recorder?.record({
    rule: 'ladder-factor',
    of,
    operation: 'product',
    inputs: [
      part('times', 'one', oneRatio, 'ratio'),
      ...Array.from({ length: steps }, () => part('times', 'step-factor', factor, 'ratio')),
    ],
    result: exactly(power, 'ratio'),
  })
  return power
}

/**
 * The exact figure `steps` grades above the lowest: lowest + steps × amount, or lowest × (1 + ratio)^steps.
 * 11.34, 3 steps of 5 %: 11.34 × 1.157625 = 13.1274675.
 */
export const climb = (
  lowest: Ratio,
  step: TierStep,
  {
    steps,
    of,
    unit = 'yuan',
  }: { readonly steps: number; readonly of: string; readonly unit?: 'yuan' | 'ratio' },
  recorder?: Recorder,
): Ratio => {
  const count = ratioOfCount(BigInt(steps))
  switch (step.kind) {
    case 'fixed-step': {
      const made = plus(lowest, times(ratioOf(step.yuan), count))
      recorder?.record({
        rule: 'ladder-figure',
        of,
        operation: 'sum',
        inputs: [
          part('plus', 'ladder-start', lowest, unit),
          part('plus', unit === 'yuan' ? 'step-yuan' : 'step-points', step.yuan, unit, {
            weight: decimalOfCount(BigInt(steps)),
          }),
        ],
        result: exactly(made, unit),
      })
      return made
    }
    case 'ratio-step': {
      const factor = recordFactor(step.ratio, of, steps, recorder)
      const made = times(lowest, factor)
      recorder?.record({
        rule: 'ladder-figure',
        of,
        operation: 'product',
        inputs: [
          part('times', 'ladder-start', lowest, unit),
          part('times', 'ladder-factor', factor, 'ratio', { of }),
        ],
        result: exactly(made, unit),
      })
      return made
    }
    default:
      return assertNever(step)
  }
}
