import type { InputRole } from '../derivation/derivation.ts'
import type { Recorder } from '../derivation/recorder.ts'
import type { RuleCode } from '../derivation/rule-code.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { minus, over, plus, ratioOf, times, type Ratio } from '../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

const hundred = decimalLiteral('100')
const minusHundred = decimalLiteral('-100')

type Change = {
  readonly rule: RuleCode
  readonly percent: DecimalString
  readonly rest: Ratio
  readonly role: InputRole
}

const recordChange = ({ rule, percent, rest, role }: Change, result: Ratio, recorder: Recorder): void => {
  recorder.record({
    rule: 'kept-percent',
    operation: 'sum',
    inputs: [
      part('plus', 'whole-percent', hundred, 'percent'),
      part(role, 'percent-change', percent, 'percent'),
    ],
    result: exactly(rest, 'percent'),
  })
  recorder.record({
    rule,
    operation: 'product',
    inputs: [
      part('times', 'whole-percent', hundred, 'percent'),
      part('times', 'percent-change', percent, 'percent'),
      part('over', 'kept-percent', rest, 'percent'),
    ],
    result: exactly(result, 'percent'),
  })
}

/**
 * The time falls by x %, so the output rises by y = 100x ÷ (100 − x) %; below zero the time was loosened. Exact; at
 * x = 100 no time is left and there is no answer. Source: time × output is constant. 20 → 25; 50 → 100; −25 → −20.
 */
export const calculateOutputChange = (
  { timeCutPercent }: { readonly timeCutPercent: DecimalString },
  recorder?: Recorder,
): Result<Ratio> => {
  const problem = findRangeProblem(timeCutPercent, [{ kind: 'less-than', bound: hundred }], {
    field: 'time-cut',
  })
  if (problem !== null) return refuse(problem)
  const rest = minus(ratioOf(hundred), ratioOf(timeCutPercent))
  const change = over(times(ratioOf(hundred), ratioOf(timeCutPercent)), rest)
  if (recorder !== undefined)
    recordChange({ rule: 'output-change', percent: timeCutPercent, rest, role: 'minus' }, change, recorder)
  return succeed(change)
}

/**
 * The way back: the output rises by y %, so the time falls by x = 100y ÷ (100 + y) %. Exact; at y = −100 nothing is made.
 * Source: as above. 25 → 20.
 */
export const calculateTimeChange = (
  { outputRisePercent }: { readonly outputRisePercent: DecimalString },
  recorder?: Recorder,
): Result<Ratio> => {
  const at = { field: 'output-rise' } as const
  const problem = findRangeProblem(outputRisePercent, [{ kind: 'more-than', bound: minusHundred }], at)
  if (problem !== null) return refuse(problem)
  const rest = plus(ratioOf(hundred), ratioOf(outputRisePercent))
  const change = over(times(ratioOf(hundred), ratioOf(outputRisePercent)), rest)
  if (recorder !== undefined)
    recordChange({ rule: 'time-change', percent: outputRisePercent, rest, role: 'plus' }, change, recorder)
  return succeed(change)
}
