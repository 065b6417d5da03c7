import type { Recorder } from '../derivation/recorder.ts'
import { exactResult, stepInput } from '../derivation/step-figures.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { writeExact } from '../numbers/exact-string.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { minus, over, ratioOf, times } from '../numbers/ratio.ts'
import { isTie, round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import { moreThanZero, notNegative, problemsAmong } from '../numbers/usual-ranges.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

/** Minutes that the law takes out of a shift for somebody. Only the minutes are known here: no reason, no paper, no name. */
export type ProtectedQuotaInput = {
  readonly quota: DecimalString
  readonly shiftMinutes: DecimalString
  readonly protectedMinutes: DecimalString
  readonly rounding: RoundingRule
}

const recordQuota = (input: ProtectedQuotaInput, pieces: DecimalString, recorder: Recorder): void => {
  const { quota, shiftMinutes, protectedMinutes, rounding } = input
  const shift = stepInput('shift-minutes', 'over', shiftMinutes, 'minute')
  const available = minus(ratioOf(shiftMinutes), ratioOf(protectedMinutes))
  const exact = over(times(ratioOf(quota), available), ratioOf(shiftMinutes))
  recorder.record({
    rule: 'available-minutes',
    operation: 'sum',
    inputs: [{ ...shift, role: 'plus' }, stepInput('protected-minutes', 'minus', protectedMinutes, 'minute')],
    result: exactResult(available, 'minute'),
  })
  recorder.record({
    rule: 'protected-quota',
    operation: 'product',
    inputs: [
      stepInput('output-quota', 'times', quota, 'piece-per-shift'),
      stepInput('available-minutes', 'times', available, 'minute'),
      shift,
    ],
    result: exactResult(pieces, 'piece-per-shift'),
    rounding: { rule: rounding, unrounded: writeExact(exact), tie: isTie(exact, rounding.scale) },
  })
}

/**
 * Quota beside protected minutes = quota × (shift − protected) ÷ shift, pieces per shift, rounded as the terms say (down).
 * Source: rules on the protection of women workers. 436 × (480 − 60) ÷ 480 = 381.5 → 381.
 */
export const calculateProtectedQuota = (
  { quota, shiftMinutes, protectedMinutes, rounding }: ProtectedQuotaInput,
  recorder?: Recorder,
): Result<DecimalString> => {
  const withinShift = [...notNegative, { kind: 'at-most', bound: shiftMinutes }] as const
  const [first, ...others] = problemsAmong([
    findRangeProblem(quota, moreThanZero, { field: 'output-quota' }),
    findRangeProblem(shiftMinutes, moreThanZero, { field: 'shift' }),
    findRangeProblem(protectedMinutes, withinShift, { field: 'protected-minutes' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const available = minus(ratioOf(shiftMinutes), ratioOf(protectedMinutes))
  const exact = over(times(ratioOf(quota), available), ratioOf(shiftMinutes))
  const pieces = round(exact, rounding)
  if (recorder !== undefined)
    recordQuota({ quota, shiftMinutes, protectedMinutes, rounding }, pieces, recorder)
  return succeed(pieces)
}

export type ProtectedPayInput = {
  /** What the worker earned by the piece, and the minutes it was earned in: the own average. */
  readonly pieceEarnings: DecimalString
  readonly workedMinutes: DecimalString
  readonly protectedMinutes: DecimalString
  readonly rounding: RoundingRule
}

/**
 * Pay of protected minutes = piece earnings ÷ minutes worked × protected minutes, in yuan, rounded once as the terms say.
 * Source: no pay cut for pregnancy, birth and nursing. 4200 ÷ 8400 × 60 = 30.00.
 */
export const calculateProtectedPay = (
  { pieceEarnings, workedMinutes, protectedMinutes, rounding }: ProtectedPayInput,
  recorder?: Recorder,
): Result<DecimalString> => {
  const [first, ...others] = problemsAmong([
    findRangeProblem(pieceEarnings, notNegative, { field: 'total' }),
    findRangeProblem(workedMinutes, moreThanZero, { field: 'day-minutes' }),
    findRangeProblem(protectedMinutes, notNegative, { field: 'protected-minutes' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const exact = over(times(ratioOf(pieceEarnings), ratioOf(protectedMinutes)), ratioOf(workedMinutes))
  const pay = round(exact, rounding)
  recorder?.record({
    rule: 'protected-pay',
    operation: 'product',
    inputs: [
      stepInput('piece-earnings', 'times', pieceEarnings, 'yuan'),
      stepInput('worked-minutes', 'over', workedMinutes, 'minute'),
      stepInput('protected-minutes', 'times', protectedMinutes, 'minute'),
    ],
    result: exactResult(pay, 'yuan'),
    rounding: { rule: rounding, unrounded: writeExact(exact), tie: isTie(exact, rounding.scale) },
  })
  return succeed(pay)
}
