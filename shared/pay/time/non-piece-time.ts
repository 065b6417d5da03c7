import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { ratioOf, times } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { addUp, payOut, type Payment } from '../payment.ts'

/** 停工待料, 换款, 打样, 返工非本人: time in which a piece worker makes no priced piece and is not to blame for it. */
export const nonPieceReasons = [
  'waiting-for-material',
  'style-change',
  'sample-making',
  'rework-not-own',
] as const

export type NonPieceReason = (typeof nonPieceReasons)[number]

export type NonPieceTime = {
  readonly reason: NonPieceReason
  readonly hours: Quantity<'hour'>
  /** The agreed hourly rate for such time. */
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
}

export type NonPieceTimeInput = { readonly entries: readonly NonPieceTime[]; readonly rounding: RoundingRule }

/**
 * Pay for time without pieces = Σ hours × agreed hourly rate; yuan, rounded once. 2.5 h × 12.00 + 0.75 h × 15.00 = 41.25.
 */
export const calculateNonPieceTime = (
  { entries, rounding }: NonPieceTimeInput,
  recorder?: Recorder,
): Result<Payment> => {
  const problems = entries.flatMap(({ hours, hourlyYuan, reason }, index) => {
    const place = { row: index + 1, subject: reason }
    return findProblems(
      [hours, notNegative, 'hours-worked', place],
      [hourlyYuan, aboveZero, 'hourly-yuan', place],
    )
  })
  if (problems.length > 0) return { ok: false, problems }
  const pays = entries.map(({ hours, hourlyYuan }, index) => {
    const pay = times(ratioOf(hours), ratioOf(hourlyYuan))
    const of = String(index + 1)
    recorder?.record({
      rule: 'time-wage',
      of,
      operation: 'product',
      inputs: [
        part('times', 'hours-worked', hours, 'hour', { of }),
        part('times', 'hourly-yuan', hourlyYuan, 'yuan-per-hour', { of }),
      ],
      result: exactly(pay, 'yuan'),
    })
    return pay
  })
  return succeed(payOut(addUp('time-wage', pays, recorder), rounding, recorder))
}
