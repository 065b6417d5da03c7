import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { scaleError } from '../../measurement/statistics/error-band.ts'
import type { ApproximateString } from '../../numbers/approximate.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, negate, ratioOf } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type PriceErrorInput = {
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
  /** 综合误差 of the time that the price was made from. */
  readonly relativeError: ApproximateString
}

/**
 * What the measurement leaves open in a price = price × relative error of its time, ± yuan per counting unit; at 50
 * digits, marked approximate: it stands beside a price and never enters one. Source: a price is proportional to its
 * time; wage, allowance and rounding are agreed and carry no error. 0.208 × 0.1157… = ±0.0240….
 */
export const calculatePriceError = (
  { pieceRateYuan, relativeError }: PriceErrorInput,
  recorder?: Recorder,
): Result<ApproximateString> => {
  const problem = findRangeProblem(pieceRateYuan, aboveZero, { field: 'piece-rate' })
  if (problem !== null) return refuse(problem)
  const error = scaleError(ratioOf(pieceRateYuan), relativeError)
  recorder?.record({
    rule: 'price-error',
    operation: 'product',
    inputs: [
      part('times', 'piece-rate', pieceRateYuan, 'yuan-per-unit'),
      part('times', 'combined-error', relativeError, 'ratio'),
    ],
    result: approximately(error, 'yuan-per-unit'),
  })
  return succeed(error)
}

/** `within-error`: not more than the measurement can tell, so that arguing over it is not about the work. */
export type DifferenceReading = 'within-error' | 'measurable'

/**
 * Whether the measurement can tell two prices apart: |difference| against ± of the price with the price's own
 * decimals, as it stands beside it; equal counts as not told apart. 0.024 yuan against ±0.024: 不超过误差.
 */
export const compareWithPriceError = (
  differenceYuan: Quantity<'yuan-per-unit'>,
  shownErrorYuan: Quantity<'yuan-per-unit'>,
): DifferenceReading => {
  const difference = ratioOf(differenceYuan)
  const size = difference.numerator < 0n ? negate(difference) : difference
  return compare(size, ratioOf(shownErrorYuan)) <= 0 ? 'within-error' : 'measurable'
}
