import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { approximateOf, logarithm, power, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, aboveZeroToOne, problemsAmong } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import { ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { findWholeProblem, wholeOf } from '../../numbers/whole-count.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/**
 * Two models give different answers from the same rate, so whoever shows a figure names its model: in Wright's unit form
 * the time of a single piece falls to `rate` with each doubling, in the other the average of all pieces so far does.
 */
export type LearningModel = 'unit' | 'cumulative-average'

export type LearningInput = {
  readonly firstUnitTime: Quantity<'time-unit'>
  /** 0.8: with each doubling of the pieces made, 80 % of the time is left. */
  readonly rate: Quantity<'ratio'>
  readonly unit: DecimalString
}

/** Beyond it a sum of powers would keep a person waiting. */
export const mostSummedUnits = 5000n
const mostUnits = 10n ** 9n
const two = decimalLiteral('2')
const shortestRate = decimalLiteral('0.01')

export type Learning = {
  readonly first: Ratio
  readonly exponent: ApproximateString
  /** unit^exponent; 1 for the first piece. */
  readonly factorAt: (unit: bigint) => ApproximateString
}

const recordExponent = (rate: DecimalString, exponent: ApproximateString, recorder: Recorder): void =>
  recorder.record({
    rule: 'learning-exponent',
    operation: 'logarithm',
    inputs: [part('argument', 'learning-rate', rate, 'ratio'), part('base', 'doubling', two, 'ratio')],
    result: approximately(exponent, 'ratio'),
  })

const recordFactor = (
  unit: bigint,
  exponent: ApproximateString,
  factor: ApproximateString,
  recorder: Recorder,
) =>
  recorder.record({
    rule: 'learning-factor',
    operation: 'power',
    of: String(unit),
    inputs: [
      part('base', 'unit-number', decimalOfCount(unit), 'count'),
      part('argument', 'learning-exponent', exponent, 'ratio'),
    ],
    result: approximately(factor, 'ratio'),
  })

/** The exponent b = ln r ÷ ln 2 at 50 digits, never shortened, and the power of a piece's number. */
export const openLearning = (
  { firstUnitTime, rate, unit }: LearningInput,
  most: bigint = mostUnits,
  recorder?: Recorder,
): Result<Learning> => {
  const [first, ...others] = problemsAmong([
    findRangeProblem(firstUnitTime, aboveZero, { field: 'first-unit-time' }),
    findRangeProblem(rate, [{ kind: 'at-least', bound: shortestRate }, ...aboveZeroToOne], {
      field: 'learning-rate',
    }),
    findWholeProblem(unit, [1n, most], { field: 'unit-number' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const exponent = logarithm(ratioOf(rate), ratioOf(two)) ?? approximateOf(ratioOf(decimalOfCount(0n)))
  if (recorder !== undefined) recordExponent(rate, exponent, recorder)
  const argument = ratioOfApproximate(exponent)
  const factorAt = (number: bigint): ApproximateString => {
    const base = ratioOf(decimalOfCount(number))
    const factor = power(base, argument) ?? approximateOf(base)
    if (recorder !== undefined) recordFactor(number, exponent, factor, recorder)
    return factor
  }
  return succeed({ first: ratioOf(firstUnitTime), exponent, factorAt })
}

/**
 * Wright's unit form: T_n = T_1 × n^b with b = ln r ÷ ln 2, in the unit of T_1; approximate.
 * Source: texts on learning curves. T_1 300, r 0.8, n 5 → 178.69….
 */
export const calculateLearnedUnitTime = (
  input: LearningInput,
  recorder?: Recorder,
): Result<ApproximateString> => {
  const learning = openLearning(input, mostUnits, recorder)
  if (!learning.ok) return learning
  const factor = learning.value.factorAt(wholeOf(input.unit))
  const time = approximateOf(times(learning.value.first, ratioOfApproximate(factor)))
  recorder?.record({
    rule: 'learned-unit-time',
    operation: 'product',
    inputs: [
      part('times', 'first-unit-time', input.firstUnitTime, 'time-unit'),
      part('times', 'learning-factor', factor, 'ratio', { of: String(wholeOf(input.unit)) }),
    ],
    result: approximately(time, 'time-unit'),
  })
  return succeed(time)
}
