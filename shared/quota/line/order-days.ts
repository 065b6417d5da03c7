import type { Recorder } from '../../derivation/recorder.ts'
import { exactResult, stepInput } from '../../derivation/step-figures.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { moreThanZero, problemsAmong } from '../../numbers/usual-ranges.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { minutesPerHour } from './line-output.ts'

export type OrderDaysInput = {
  readonly pieces: DecimalString
  readonly pieceMinutes: DecimalString
  readonly machines: DecimalString
  readonly hoursPerDay: DecimalString
  readonly efficiency: DecimalString
}

export type OrderDays = { readonly minutes: Ratio; readonly days: Ratio; readonly wholeDays: DecimalString }

const roundingUp: RoundingRule = { what: 'days', scale: 0, mode: 'up', step: 'after-division' }

const recordDays = (input: OrderDaysInput, made: OrderDays, recorder: Recorder): void => {
  recorder.record({
    rule: 'order-minutes',
    operation: 'product',
    inputs: [
      stepInput('order-pieces', 'times', input.pieces, 'piece'),
      stepInput('line-total-time', 'times', input.pieceMinutes, 'minute'),
    ],
    result: exactResult(made.minutes, 'minute'),
  })
  recorder.record({
    rule: 'order-days',
    operation: 'product',
    inputs: [
      stepInput('order-minutes', 'times', made.minutes, 'minute'),
      stepInput('machines', 'over', input.machines, 'count'),
      stepInput('day-hours', 'over', input.hoursPerDay, 'hour'),
      stepInput('minutes-per-hour', 'over', minutesPerHour, 'minute'),
      stepInput('efficiency', 'over', input.efficiency, 'ratio'),
    ],
    result: exactResult(made.wholeDays, 'day'),
    rounding: { rule: roundingUp, unrounded: writeExact(made.days), tie: isTie(made.days, 0) },
  })
}

/**
 * Days for an order = pieces × minutes ÷ (machines × hours × 60 × efficiency), rounded up once, at the very end: a day
 * rounded before the efficiency is divided by gives a day too many. Source: garment planning.
 * 5000 × 16 ÷ (20 × 8 × 60 × 0.5) = 16.66… → 17, not 18.
 */
export const calculateOrderDays = (input: OrderDaysInput, recorder?: Recorder): Result<OrderDays> => {
  const { pieces, pieceMinutes, machines, hoursPerDay, efficiency } = input
  const [first, ...others] = problemsAmong([
    findRangeProblem(pieces, moreThanZero, { field: 'pieces' }),
    findRangeProblem(pieceMinutes, moreThanZero, { field: 'standard-time' }),
    findRangeProblem(machines, moreThanZero, { field: 'machines' }),
    findRangeProblem(hoursPerDay, moreThanZero, { field: 'shift' }),
    findRangeProblem(efficiency, moreThanZero, { field: 'efficiency' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const minutes = times(ratioOf(pieces), ratioOf(pieceMinutes))
  const capacity = [machines, hoursPerDay, minutesPerHour, efficiency].map(ratioOf).reduce(times)
  const days = over(minutes, capacity)
  const made = { minutes, days, wholeDays: round(days, roundingUp) }
  if (recorder !== undefined) recordDays(input, made, recorder)
  return succeed(made)
}
