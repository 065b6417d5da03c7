import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { minus, over, plus, ratioOf, ratioOfCount, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** Three times for one piece of work: the best that is thought possible, the usual one, the worst. */
export type ThreePointInput = {
  readonly optimistic: Quantity<'time-unit'>
  readonly likely: Quantity<'time-unit'>
  readonly pessimistic: Quantity<'time-unit'>
}

export type ThreePoint = { readonly mean: Ratio; readonly deviation: Ratio }

const four = decimalLiteral('4')
const six = decimalLiteral('6')

const recordThreePoint = (input: ThreePointInput, made: ThreePoint, recorder: Recorder): void => {
  const best = part('item', 'optimistic-time', input.optimistic, 'time-unit')
  const worst = part('item', 'pessimistic-time', input.pessimistic, 'time-unit')
  recorder.record({
    rule: 'estimate-mean',
    operation: 'mean',
    inputs: [best, part('item', 'likely-time', input.likely, 'time-unit', { weight: four }), worst],
    result: exactly(made.mean, 'time-unit'),
  })
  recorder.record({
    rule: 'estimate-range',
    operation: 'sum',
    inputs: [
      { ...worst, role: 'plus' },
      { ...best, role: 'minus' },
    ],
    result: exactly(times(made.deviation, ratioOf(six)), 'time-unit'),
  })
  recorder.record({
    rule: 'estimate-deviation',
    operation: 'product',
    inputs: [
      part('times', 'estimate-range', times(made.deviation, ratioOf(six)), 'time-unit'),
      part('over', 'estimate-divisor', six, 'ratio'),
    ],
    result: exactly(made.deviation, 'time-unit'),
  })
}

/**
 * Three-point estimate 三点估工: M = (a + 4m + b) ÷ 6, σ = (b − a) ÷ 6, exact, in the unit of the three times.
 * Source: the weighting of the beta distribution in texts on quotas by estimate. 8.6, 10.5, 15.6 → 11.0333…, 1.1666….
 */
export const calculateThreePoint = (input: ThreePointInput, recorder?: Recorder): Result<ThreePoint> => {
  const [first, ...others] = findProblems(
    [input.optimistic, aboveZero, 'estimated-time', { subject: 'a' }],
    [input.likely, [{ kind: 'at-least', bound: input.optimistic }], 'estimated-time', { subject: 'm' }],
    [input.pessimistic, [{ kind: 'at-least', bound: input.likely }], 'estimated-time', { subject: 'b' }],
  )
  if (first !== undefined) return refuse(first, ...others)
  const [best, worst] = [ratioOf(input.optimistic), ratioOf(input.pessimistic)]
  const usual = ratioOf(input.likely)
  const made = {
    mean: over(plus(plus(best, times(ratioOfCount(4n), usual)), worst), ratioOf(six)),
    deviation: over(minus(worst, best), ratioOf(six)),
  }
  if (recorder !== undefined) recordThreePoint(input, made, recorder)
  return succeed(made)
}
