import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { approximateOf, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'
import { minus, ratioOf, sum, times } from '../../numbers/ratio.ts'
import { wholeOf } from '../../numbers/whole-count.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { mostSummedUnits, openLearning, type Learning, type LearningInput } from './learning-curve.ts'

/**
 * Wright's unit form, all pieces up to the n-th: T_1 × Σ i^b; approximate, at most 5,000 pieces.
 * Source: texts on learning curves. T_1 300, r 0.8, n 5 → 1121.32….
 */
export const calculateLearnedTotalTime = (
  input: LearningInput,
  recorder?: Recorder,
): Result<ApproximateString> => {
  const learning = openLearning(input, mostSummedUnits, recorder)
  if (!learning.ok) return learning
  const { first, factorAt } = learning.value
  const factors = Array.from({ length: Number(wholeOf(input.unit)) }, (_, index) =>
    factorAt(BigInt(index + 1)),
  )
  const factorTotal = approximateOf(sum(factors.map(ratioOfApproximate)))
  const total = approximateOf(times(first, ratioOfApproximate(factorTotal)))
  recorder?.record({
    rule: 'learning-factor-total',
    operation: 'sum',
    inputs: factors.map((factor, index) =>
      part('plus', 'learning-factor', factor, 'ratio', { of: String(index + 1) }),
    ),
    result: approximately(factorTotal, 'ratio'),
  })
  recorder?.record({
    rule: 'learned-total-time',
    operation: 'product',
    inputs: [
      part('times', 'first-unit-time', input.firstUnitTime, 'time-unit'),
      part('times', 'learning-factor-total', factorTotal, 'ratio'),
    ],
    result: approximately(total, 'time-unit'),
  })
  return succeed(total)
}

export type LearnedAverage = {
  readonly average: ApproximateString
  readonly total: ApproximateString
  /** What the n-th piece itself takes: the total less the total of the pieces before it. */
  readonly unit: ApproximateString
}

type Piece = { readonly average: ApproximateString; readonly total: ApproximateString }

const piecesUpTo = (
  input: LearningInput,
  { first, factorAt }: Learning,
  unit: bigint,
  recorder?: Recorder,
): Piece => {
  const of = String(unit)
  const factor = factorAt(unit)
  const average = approximateOf(times(first, ratioOfApproximate(factor)))
  const count = decimalOfCount(unit)
  const total = approximateOf(times(ratioOf(count), ratioOfApproximate(average)))
  recorder?.record({
    rule: 'learned-average-time',
    operation: 'product',
    of,
    inputs: [
      part('times', 'first-unit-time', input.firstUnitTime, 'time-unit'),
      part('times', 'learning-factor', factor, 'ratio', { of }),
    ],
    result: approximately(average, 'time-unit'),
  })
  recorder?.record({
    rule: 'learned-total-time',
    operation: 'product',
    of,
    inputs: [
      part('times', 'unit-number', count, 'count'),
      part('times', 'learned-average-time', average, 'time-unit', { of }),
    ],
    result: approximately(total, 'time-unit'),
  })
  return { average, total }
}

/**
 * Cumulative-average form: the average of n pieces is T_1 × n^b, their total n times that, the n-th piece the total less
 * that of n − 1; approximate. Source: management accounting texts. T_1 100, r 0.8, n 16 → 40.96 on average, 655.36 in all.
 */
export const calculateLearnedAverage = (
  input: LearningInput,
  recorder?: Recorder,
): Result<LearnedAverage> => {
  const learning = openLearning(input, undefined, recorder)
  if (!learning.ok) return learning
  const number = wholeOf(input.unit)
  const before = number === 1n ? null : piecesUpTo(input, learning.value, number - 1n, recorder)
  const made = piecesUpTo(input, learning.value, number, recorder)
  const total = ratioOfApproximate(made.total)
  const unit = approximateOf(before === null ? total : minus(total, ratioOfApproximate(before.total)))
  recorder?.record({
    rule: 'learned-unit-of-average',
    operation: 'sum',
    inputs: [
      part('plus', 'learned-total-time', made.total, 'time-unit', { of: String(number) }),
      ...(before === null
        ? []
        : [part('minus', 'learned-total-time', before.total, 'time-unit', { of: String(number - 1n) })]),
    ],
    result: approximately(unit, 'time-unit'),
  })
  return succeed({ ...made, unit })
}
