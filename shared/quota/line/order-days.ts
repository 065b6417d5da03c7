import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { minutesPerHour } from './line-output.ts'

export type OrderDaysInput = {
  readonly pieces: Quantity<'piece'>
  readonly pieceMinutes: Quantity<'minute'>
  readonly machines: DecimalString
  readonly hoursPerDay: Quantity<'hour'>
  readonly efficiency: Quantity<'ratio'>
}

export type OrderDays = {
  readonly minutes: Quantity<'minute', Ratio>
  readonly days: Quantity<'day', Ratio>
  readonly wholeDays: Quantity<'day'>
}

const roundingUp: RoundingRule = { what: 'days', scale: 0, mode: 'up', step: 'after-division' }

const recordDays = (input: OrderDaysInput, made: OrderDays, recorder: Recorder): void => {
  recorder.record({
    rule: 'order-minutes',
    operation: 'product',
    inputs: [
      part('times', 'order-pieces', input.pieces, 'piece'),
      part('times', 'line-total-time', input.pieceMinutes, 'minute'),
    ],
    result: exactly(made.minutes, 'minute'),
  })
  recorder.record({
    rule: 'order-days',
    operation: 'product',
    inputs: [
      part('times', 'order-minutes', made.minutes, 'minute'),
      part('over', 'machines', input.machines, 'count'),
      part('over', 'day-hours', input.hoursPerDay, 'hour'),
      part('over', 'minutes-per-hour', minutesPerHour, 'minute'),
      part('over', 'efficiency', input.efficiency, 'ratio'),
    ],
    result: exactly(made.wholeDays, 'day'),
    rounding: roundedFrom(made.days, roundingUp),
  })
}

/**
 * Days for an order = pieces × minutes ÷ (machines × hours × 60 × efficiency), rounded up once, at the very end: a day
 * rounded before the efficiency is divided by gives a day too many. Source: garment planning.
 * 5000 × 16 ÷ (20 × 8 × 60 × 0.5) = 16.66… → 17, not 18.
 */
export const calculateOrderDays = (input: OrderDaysInput, recorder?: Recorder): Result<OrderDays> => {
  const { pieces, pieceMinutes, machines, hoursPerDay, efficiency } = input
  const [first, ...others] = findProblems(
    [pieces, aboveZero, 'pieces'],
    [pieceMinutes, aboveZero, 'standard-time'],
    [machines, aboveZero, 'machines'],
    [hoursPerDay, aboveZero, 'shift'],
    [efficiency, aboveZero, 'efficiency'],
  )
  if (first !== undefined) return refuse(first, ...others)
  const minutes = times(ratioOf(pieces), ratioOf(pieceMinutes))
  const capacity = [machines, hoursPerDay, minutesPerHour, efficiency].map(ratioOf).reduce(times)
  const days = over(minutes, capacity)
  const made = { minutes, days, wholeDays: round(days, roundingUp) }
  if (recorder !== undefined) recordDays(input, made, recorder)
  return succeed(made)
}
