import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type OperatorsNeededInput = {
  readonly operationMinutes: Quantity<'minute'>
  readonly outputPerShift: DecimalString
  readonly shiftMinutes: Quantity<'minute'>
}

/**
 * People that one operation asks for = its minutes × output of the line in a shift ÷ minutes of the shift; exact.
 * Source: operation bulletins. 0.67 × 639 ÷ 480 = 0.8919….
 */
export const calculateOperatorsNeeded = (
  { operationMinutes, outputPerShift, shiftMinutes }: OperatorsNeededInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = findProblems(
    [operationMinutes, aboveZero, 'standard-time'],
    [outputPerShift, notNegative, 'output-made'],
    [shiftMinutes, aboveZero, 'shift'],
  )
  if (first !== undefined) return refuse(first, ...others)
  const people = over(times(ratioOf(operationMinutes), ratioOf(outputPerShift)), ratioOf(shiftMinutes))
  recorder?.record({
    rule: 'operators-needed',
    operation: 'product',
    inputs: [
      part('times', 'unit-time', operationMinutes, 'minute'),
      part('times', 'output-made', outputPerShift, 'piece'),
      part('over', 'period', shiftMinutes, 'minute'),
    ],
    result: exactly(people, 'person'),
  })
  return succeed(people)
}

export type LineEfficiencyInput = {
  readonly output: DecimalString
  readonly garmentMinutes: Quantity<'minute'>
  readonly people: DecimalString
  readonly minutes: Quantity<'minute'>
}

/**
 * Line efficiency = output × minutes of a garment ÷ (people × minutes); exact. Source: garment line sheets.
 * 383 × 27.04 ÷ (36 × 480) = 0.5993….
 */
export const calculateLineEfficiency = (
  { output, garmentMinutes, people, minutes }: LineEfficiencyInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = findProblems(
    [output, notNegative, 'output-made'],
    [garmentMinutes, aboveZero, 'standard-time'],
    [people, aboveZero, 'operators'],
    [minutes, aboveZero, 'shift'],
  )
  if (first !== undefined) return refuse(first, ...others)
  const efficiency = over(
    times(ratioOf(output), ratioOf(garmentMinutes)),
    times(ratioOf(people), ratioOf(minutes)),
  )
  recorder?.record({
    rule: 'line-efficiency',
    operation: 'product',
    inputs: [
      part('times', 'output-made', output, 'piece'),
      part('times', 'line-total-time', garmentMinutes, 'minute'),
      part('over', 'operators', people, 'person'),
      part('over', 'period', minutes, 'minute'),
    ],
    result: exactly(efficiency, 'ratio'),
  })
  return succeed(efficiency)
}
