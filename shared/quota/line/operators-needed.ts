import type { Recorder } from '../../derivation/recorder.ts'
import { exactResult, stepInput } from '../../derivation/step-figures.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { moreThanZero, notNegative, problemsAmong } from '../../numbers/usual-ranges.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type OperatorsNeededInput = {
  readonly operationMinutes: DecimalString
  readonly outputPerShift: DecimalString
  readonly shiftMinutes: DecimalString
}

/**
 * People that one operation asks for = its minutes × output of the line in a shift ÷ minutes of the shift; exact.
 * Source: operation bulletins. 0.67 × 639 ÷ 480 = 0.8919….
 */
export const calculateOperatorsNeeded = (
  { operationMinutes, outputPerShift, shiftMinutes }: OperatorsNeededInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = problemsAmong([
    findRangeProblem(operationMinutes, moreThanZero, { field: 'standard-time' }),
    findRangeProblem(outputPerShift, notNegative, { field: 'output-made' }),
    findRangeProblem(shiftMinutes, moreThanZero, { field: 'shift' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const people = over(times(ratioOf(operationMinutes), ratioOf(outputPerShift)), ratioOf(shiftMinutes))
  recorder?.record({
    rule: 'operators-needed',
    operation: 'product',
    inputs: [
      stepInput('unit-time', 'times', operationMinutes, 'minute'),
      stepInput('output-made', 'times', outputPerShift, 'piece'),
      stepInput('period', 'over', shiftMinutes, 'minute'),
    ],
    result: exactResult(people, 'person'),
  })
  return succeed(people)
}

export type LineEfficiencyInput = {
  readonly output: DecimalString
  readonly garmentMinutes: DecimalString
  readonly people: DecimalString
  readonly minutes: DecimalString
}

/**
 * Line efficiency = output × minutes of a garment ÷ (people × minutes); exact. Source: garment line sheets.
 * 383 × 27.04 ÷ (36 × 480) = 0.5993….
 */
export const calculateLineEfficiency = (
  { output, garmentMinutes, people, minutes }: LineEfficiencyInput,
  recorder?: Recorder,
): Result<Ratio> => {
  const [first, ...others] = problemsAmong([
    findRangeProblem(output, notNegative, { field: 'output-made' }),
    findRangeProblem(garmentMinutes, moreThanZero, { field: 'standard-time' }),
    findRangeProblem(people, moreThanZero, { field: 'operators' }),
    findRangeProblem(minutes, moreThanZero, { field: 'shift' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const efficiency = over(
    times(ratioOf(output), ratioOf(garmentMinutes)),
    times(ratioOf(people), ratioOf(minutes)),
  )
  recorder?.record({
    rule: 'line-efficiency',
    operation: 'product',
    inputs: [
      stepInput('output-made', 'times', output, 'piece'),
      stepInput('line-total-time', 'times', garmentMinutes, 'minute'),
      stepInput('operators', 'over', people, 'person'),
      stepInput('period', 'over', minutes, 'minute'),
    ],
    result: exactResult(efficiency, 'ratio'),
  })
  return succeed(efficiency)
}
