import type { Recorder } from '../../derivation/recorder.ts'
import { exactResult, stepInput } from '../../derivation/step-figures.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { minus, over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { moreThanZero, problemsAmong } from '../../numbers/usual-ranges.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../shift.ts'

export type LineBalanceInput = {
  /** Of all operations of a garment. */
  readonly totalSeconds: DecimalString
  readonly operators: DecimalString
  readonly plannedEfficiency: DecimalString
  readonly bottleneckSeconds: DecimalString
}

export type LineBalance = {
  readonly targetPerHour: Ratio
  readonly bottleneckPerHour: Ratio
  readonly pitchSeconds: Ratio
  readonly upperSeconds: Ratio
  readonly lowerSeconds: Ratio
  readonly organisationEfficiency: Ratio
  readonly bottleneckPerOperator: Ratio
}

const two = decimalLiteral('2')

const recordOutputs = (input: LineBalanceInput, made: LineBalance, recorder: Recorder): void => {
  const hour = stepInput('seconds-per-hour', 'times', secondsPerHour, 'second-per-hour')
  recorder.record({
    rule: 'line-output',
    operation: 'product',
    of: 'target',
    inputs: [
      hour,
      stepInput('operators', 'times', input.operators, 'person'),
      stepInput('efficiency', 'times', input.plannedEfficiency, 'ratio'),
      stepInput('line-total-time', 'over', input.totalSeconds, 'second'),
    ],
    result: exactResult(made.targetPerHour, 'piece-per-hour'),
  })
  recorder.record({
    rule: 'line-output',
    operation: 'product',
    of: 'bottleneck',
    inputs: [hour, stepInput('bottleneck-time', 'over', input.bottleneckSeconds, 'second')],
    result: exactResult(made.bottleneckPerHour, 'piece-per-hour'),
  })
  recorder.record({
    rule: 'output-per-operator',
    operation: 'product',
    inputs: [
      stepInput('line-output', 'times', made.bottleneckPerHour, 'piece-per-hour', { of: 'bottleneck' }),
      stepInput('operators', 'over', input.operators, 'person'),
    ],
    result: exactResult(made.bottleneckPerOperator, 'piece-per-hour'),
  })
}

const recordPitch = (input: LineBalanceInput, made: LineBalance, recorder: Recorder): void => {
  const pitch = stepInput('pitch-time', 'times', made.pitchSeconds, 'second')
  recorder.record({
    rule: 'pitch-time',
    operation: 'product',
    inputs: [
      stepInput('line-total-time', 'times', input.totalSeconds, 'second'),
      stepInput('operators', 'over', input.operators, 'person'),
    ],
    result: exactResult(made.pitchSeconds, 'second'),
  })
  recorder.record({
    rule: 'line-upper-limit',
    operation: 'product',
    inputs: [pitch, stepInput('efficiency', 'over', input.plannedEfficiency, 'ratio')],
    result: exactResult(made.upperSeconds, 'second'),
  })
  recorder.record({
    rule: 'line-lower-limit',
    operation: 'sum',
    inputs: [
      { ...pitch, role: 'plus', weight: two },
      stepInput('line-upper-limit', 'minus', made.upperSeconds, 'second'),
    ],
    result: exactResult(made.lowerSeconds, 'second'),
  })
  recorder.record({
    rule: 'organisation-efficiency',
    operation: 'product',
    inputs: [pitch, stepInput('bottleneck-time', 'over', input.bottleneckSeconds, 'second')],
    result: exactResult(made.organisationEfficiency, 'ratio'),
  })
}

/**
 * Balance of a sewing line: pitch time BPT = total ÷ operators, upper limit BPT ÷ efficiency, lower limit 2 × BPT − upper,
 * organisation efficiency BPT ÷ bottleneck, outputs an hour; exact, rounded by nobody. Source: garment line layouts.
 * 892 s, 42 operators, 0.85, bottleneck 24 s → 21.238… s, 24.985…, 17.490…, 0.8849….
 */
export const calculateLineBalance = (input: LineBalanceInput, recorder?: Recorder): Result<LineBalance> => {
  const [first, ...others] = problemsAmong([
    findRangeProblem(input.totalSeconds, moreThanZero, { field: 'standard-time' }),
    findRangeProblem(input.operators, moreThanZero, { field: 'operators' }),
    findRangeProblem(input.plannedEfficiency, moreThanZero, { field: 'efficiency' }),
    findRangeProblem(input.bottleneckSeconds, moreThanZero, { field: 'bottleneck' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const [hour, operators] = [ratioOf(secondsPerHour), ratioOf(input.operators)]
  const [efficiency, bottleneck] = [ratioOf(input.plannedEfficiency), ratioOf(input.bottleneckSeconds)]
  const pitchSeconds = over(ratioOf(input.totalSeconds), operators)
  const upperSeconds = over(pitchSeconds, efficiency)
  const bottleneckPerHour = over(hour, bottleneck)
  const made = {
    targetPerHour: over(times(hour, efficiency), pitchSeconds),
    bottleneckPerHour,
    pitchSeconds,
    upperSeconds,
    lowerSeconds: minus(times(ratioOf(two), pitchSeconds), upperSeconds),
    organisationEfficiency: over(pitchSeconds, bottleneck),
    bottleneckPerOperator: over(bottleneckPerHour, operators),
  }
  if (recorder !== undefined) recordOutputs(input, made, recorder)
  if (recorder !== undefined) recordPitch(input, made, recorder)
  return succeed(made)
}
