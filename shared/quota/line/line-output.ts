import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type LineOutputInput = {
  /** The machine operations of a garment; helpers are not part of a line that is balanced on its operators. */
  readonly machineMinutes: Quantity<'minute'>
  readonly operators: Quantity<'person'>
  readonly shiftMinutes: Quantity<'minute'>
  readonly plannedEfficiency: Quantity<'ratio'>
}

export type LineOutput = {
  readonly perDayFull: Ratio
  readonly perDayPlanned: Ratio
  readonly perHourFull: Ratio
  readonly perHourPlanned: Ratio
}

export const minutesPerHour = decimalLiteral('60')
const one = decimalLiteral('1')

const findLineProblems = (input: LineOutputInput): readonly Problem[] =>
  findProblems(
    [input.machineMinutes, aboveZero, 'standard-time'],
    [input.operators, aboveZero, 'operators'],
    [input.shiftMinutes, aboveZero, 'shift'],
    [input.plannedEfficiency, aboveZero, 'efficiency'],
  )

type Of = {
  readonly of: string
  readonly period: DecimalString
  readonly efficiency: Quantity<'ratio'>
  readonly output: Ratio
}

const recordOutput = (
  input: LineOutputInput,
  { of, period, efficiency, output }: Of,
  recorder: Recorder,
): void =>
  recorder.record({
    rule: 'line-output',
    operation: 'product',
    of,
    inputs: [
      part('times', 'operators', input.operators, 'person'),
      part('times', 'period', period, 'minute'),
      part('times', 'efficiency', efficiency, 'ratio'),
      part('over', 'line-total-time', input.machineMinutes, 'minute'),
    ],
    result: exactly(output, 'piece'),
  })

/**
 * Output of a line = operators × minutes × efficiency ÷ minutes of a garment, in a shift and in an hour, at 100 % and as
 * planned; exact. Source: operation bulletins. 36 × 480 ÷ 27.04 = 639.05…, planned at 0.6 383.43….
 */
export const calculateLineOutput = (input: LineOutputInput, recorder?: Recorder): Result<LineOutput> => {
  const [first, ...others] = findLineProblems(input)
  if (first !== undefined) return refuse(first, ...others)
  const { plannedEfficiency, shiftMinutes } = input
  const outputOf = (of: string, period: DecimalString, efficiency: DecimalString): Ratio => {
    const worked = times(times(ratioOf(input.operators), ratioOf(period)), ratioOf(efficiency))
    const output = over(worked, ratioOf(input.machineMinutes))
    if (recorder !== undefined) recordOutput(input, { of, period, efficiency, output }, recorder)
    return output
  }
  return succeed({
    perDayFull: outputOf('day-full', shiftMinutes, one),
    perDayPlanned: outputOf('day-planned', shiftMinutes, plannedEfficiency),
    perHourFull: outputOf('hour-full', minutesPerHour, one),
    perHourPlanned: outputOf('hour-planned', minutesPerHour, plannedEfficiency),
  })
}
