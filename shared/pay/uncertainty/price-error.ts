import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, part } from '../../derivation/step-parts.ts'
import { isSmallerThanError, scaleError } from '../../measurement/statistics/error-band.ts'
import type { ApproximateString } from '../../numbers/approximate.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { ratioOf } from '../../numbers/ratio.ts'
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

/** `within-error`: smaller than the measurement can tell, so that arguing over it is not about the work. */
export type DifferenceReading = 'within-error' | 'measurable'

/**
 * Whether the measurement can tell two prices apart: |difference| against ± of the price; equal counts as told apart.
 * 0.003 yuan against ±0.024: smaller than the measurement can tell.
 */
export const compareWithPriceError = (
  differenceYuan: DecimalString,
  priceErrorYuan: ApproximateString,
): DifferenceReading =>
  isSmallerThanError(ratioOf(differenceYuan), priceErrorYuan) ? 'within-error' : 'measurable'
