import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, fromZeroToOne } from '../../numbers/range-checks.ts'
import { compare, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'

export type ProbationFloorInput = {
  readonly agreedMonthlyYuan: Quantity<'yuan-per-month'>
  /** 0.8: see `resolveProbationShare`. */
  readonly share: Quantity<'ratio'>
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'>
  readonly shareSource?: Source
  readonly minimumSource?: Source
}

/**
 * The least that probation pays = the larger of 80 % of the agreed wage and the local minimum wage; yuan a month, exact.
 * Source: 劳动合同法 20. 0.8 × 3200 = 2560 against 2740: 2740.
 */
export const calculateProbationFloor = (input: ProbationFloorInput, recorder?: Recorder): Result<Ratio> => {
  const problems = findProblems(
    [input.agreedMonthlyYuan, aboveZero, 'gross-pay'],
    [input.share, fromZeroToOne, 'owed-share'],
    [input.monthlyMinimumYuan, aboveZero, 'monthly-minimum'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const byShare = times(ratioOf(input.agreedMonthlyYuan), ratioOf(input.share))
  const minimum = ratioOf(input.monthlyMinimumYuan)
  const floor = compare(byShare, minimum) >= 0 ? byShare : minimum
  recorder?.record({
    rule: 'probation-share-pay',
    operation: 'product',
    inputs: [
      part('times', 'agreed-monthly', input.agreedMonthlyYuan, 'yuan-per-month'),
      part('times', 'probation-share', input.share, 'ratio', { source: input.shareSource }),
    ],
    result: exactly(byShare, 'yuan-per-month'),
  })
  recorder?.record({
    rule: 'probation-floor',
    operation: 'largest',
    inputs: [
      part('item', 'probation-share-pay', byShare, 'yuan-per-month'),
      part('item', 'monthly-minimum', input.monthlyMinimumYuan, 'yuan-per-month', {
        source: input.minimumSource,
      }),
    ],
    result: exactly(floor, 'yuan-per-month'),
  })
  return succeed(floor)
}

/** A wage on the floor is not below it. */
export const isBelowProbationFloor = (monthlyYuan: DecimalString, floor: Ratio): boolean =>
  compare(ratioOf(monthlyYuan), floor) < 0
