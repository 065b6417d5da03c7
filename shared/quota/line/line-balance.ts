import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { minus, over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../shift.ts'

export type LineBalanceInput = {
  /** Of all operations of a garment. */
  readonly totalSeconds: Quantity<'second'>
  readonly operators: Quantity<'person'>
  readonly plannedEfficiency: Quantity<'ratio'>
  readonly bottleneckSeconds: Quantity<'second'>
}

export type LineBalance = {
  readonly targetPerHour: Quantity<'piece-per-hour', Ratio>
  readonly bottleneckPerHour: Quantity<'piece-per-hour', Ratio>
  readonly pitchSeconds: Quantity<'second', Ratio>
  readonly upperSeconds: Quantity<'second', Ratio>
  readonly lowerSeconds: Quantity<'second', Ratio>
  readonly organisationEfficiency: Ratio
  readonly bottleneckPerOperator: Ratio
}

const two = decimalLiteral('2')

const recordOutputs = (input: LineBalanceInput, made: LineBalance, recorder: Recorder): void => {
  const hour = part('times', 'seconds-per-hour', secondsPerHour, 'second-per-hour')
  recorder.record({
    rule: 'line-output',
    operation: 'product',
    of: 'target',
    inputs: [
      hour,
      part('times', 'operators', input.operators, 'person'),
      part('times', 'efficiency', input.plannedEfficiency, 'ratio'),
      part('over', 'line-total-time', input.totalSeconds, 'second'),
    ],
    result: exactly(made.targetPerHour, 'piece-per-hour'),
  })
  recorder.record({
    rule: 'line-output',
    operation: 'product',
    of: 'bottleneck',
    inputs: [hour, part('over', 'bottleneck-time', input.bottleneckSeconds, 'second')],
    result: exactly(made.bottleneckPerHour, 'piece-per-hour'),
  })
  recorder.record({
    rule: 'output-per-operator',
    operation: 'product',
    inputs: [
      part('times', 'line-output', made.bottleneckPerHour, 'piece-per-hour', { of: 'bottleneck' }),
      part('over', 'operators', input.operators, 'person'),
    ],
    result: exactly(made.bottleneckPerOperator, 'piece-per-hour'),
  })
}

const recordPitch = (input: LineBalanceInput, made: LineBalance, recorder: Recorder): void => {
  const pitch = part('times', 'pitch-time', made.pitchSeconds, 'second')
  recorder.record({
    rule: 'pitch-time',
    operation: 'product',
    inputs: [
      part('times', 'line-total-time', input.totalSeconds, 'second'),
      part('over', 'operators', input.operators, 'person'),
    ],
    result: exactly(made.pitchSeconds, 'second'),
  })
  recorder.record({
    rule: 'line-upper-limit',
    operation: 'product',
    inputs: [pitch, part('over', 'efficiency', input.plannedEfficiency, 'ratio')],
    result: exactly(made.upperSeconds, 'second'),
  })
  recorder.record({
    rule: 'line-lower-limit',
    operation: 'sum',
    inputs: [
      { ...pitch, role: 'plus', weight: two },
      part('minus', 'line-upper-limit', made.upperSeconds, 'second'),
    ],
    result: exactly(made.lowerSeconds, 'second'),
  })
  recorder.record({
    rule: 'organisation-efficiency',
    operation: 'product',
    inputs: [pitch, part('over', 'bottleneck-time', input.bottleneckSeconds, 'second')],
    result: exactly(made.organisationEfficiency, 'ratio'),
  })
}

/**
 * Balance of a sewing line: pitch time BPT = total ÷ operators, upper limit BPT ÷ efficiency, lower limit 2 × BPT − upper,
 * organisation efficiency BPT ÷ bottleneck, outputs an hour; exact, rounded by nobody. Source: garment line layouts.
 * 892 s, 42 operators, 0.85, bottleneck 24 s → 21.238… s, 24.985…, 17.490…, 0.8849….
 */
export const calculateLineBalance = (input: LineBalanceInput, recorder?: Recorder): Result<LineBalance> => {
  const [first, ...others] = findProblems(
    [input.totalSeconds, aboveZero, 'standard-time'],
    [input.operators, aboveZero, 'operators'],
    [input.plannedEfficiency, aboveZero, 'efficiency'],
    [input.bottleneckSeconds, aboveZero, 'bottleneck'],
  )
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
