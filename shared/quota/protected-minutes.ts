import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../derivation/step-parts.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../numbers/range-checks.ts'
import { minus, over, ratioOf, times } from '../numbers/ratio.ts'
import { round } from '../numbers/round.ts'
import type { RoundingRule } from '../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

/** Minutes that the law takes out of a shift for somebody. Only the minutes are known here: no reason, no paper, no name. */
export type ProtectedQuotaInput = {
  readonly quota: Quantity<'piece-per-shift'>
  readonly shiftMinutes: Quantity<'minute'>
  readonly protectedMinutes: Quantity<'minute'>
  readonly rounding: RoundingRule
}

const recordQuota = (input: ProtectedQuotaInput, pieces: DecimalString, recorder: Recorder): void => {
  const { quota, shiftMinutes, protectedMinutes, rounding } = input
  const shift = part('over', 'shift-minutes', shiftMinutes, 'minute')
  const available = minus(ratioOf(shiftMinutes), ratioOf(protectedMinutes))
  const exact = over(times(ratioOf(quota), available), ratioOf(shiftMinutes))
  recorder.record({
    rule: 'available-minutes',
    operation: 'sum',
    inputs: [{ ...shift, role: 'plus' }, part('minus', 'protected-minutes', protectedMinutes, 'minute')],
    result: exactly(available, 'minute'),
  })
  recorder.record({
    rule: 'protected-quota',
    operation: 'product',
    inputs: [
      part('times', 'output-quota', quota, 'piece-per-shift'),
      part('times', 'available-minutes', available, 'minute'),
      shift,
    ],
    result: exactly(pieces, 'piece-per-shift'),
    rounding: roundedFrom(exact, rounding),
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
  const [first, ...others] = findProblems(
    [quota, aboveZero, 'output-quota'],
    [shiftMinutes, aboveZero, 'shift'],
    [protectedMinutes, withinShift, 'protected-minutes'],
  )
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
  readonly pieceEarnings: Quantity<'yuan'>
  readonly workedMinutes: Quantity<'minute'>
  readonly protectedMinutes: Quantity<'minute'>
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
  const [first, ...others] = findProblems(
    [pieceEarnings, notNegative, 'total'],
    [workedMinutes, aboveZero, 'day-minutes'],
    [protectedMinutes, notNegative, 'protected-minutes'],
  )
  if (first !== undefined) return refuse(first, ...others)
  const exact = over(times(ratioOf(pieceEarnings), ratioOf(protectedMinutes)), ratioOf(workedMinutes))
  const pay = round(exact, rounding)
  recorder?.record({
    rule: 'protected-pay',
    operation: 'product',
    inputs: [
      part('times', 'piece-earnings', pieceEarnings, 'yuan'),
      part('over', 'worked-minutes', workedMinutes, 'minute'),
      part('times', 'protected-minutes', protectedMinutes, 'minute'),
    ],
    result: exactly(pay, 'yuan'),
    rounding: roundedFrom(exact, rounding),
  })
  return succeed(pay)
}
