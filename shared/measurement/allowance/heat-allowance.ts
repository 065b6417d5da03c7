import type { Recorder } from '../../derivation/recorder.ts'
import { approximately, exactly, part } from '../../derivation/step-parts.ts'
import { exponential, type ApproximateString } from '../../numbers/approximate.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { findProblems, notNegative } from '../../numbers/range-checks.ts'
import { plus, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type HeatAllowanceInput = {
  /** Energy used by the work, kilocalories an hour. */
  readonly workKilocaloriesPerHour: DecimalString
  /** Wet bulb globe temperature, degrees Fahrenheit. */
  readonly wetBulbGlobeFahrenheit: DecimalString
}

export type HeatAllowance = { readonly exponent: Ratio; readonly percent: ApproximateString }

const constant = decimalLiteral('-41.5')
const perKilocalorie = decimalLiteral('0.0161')
const perDegree = decimalLiteral('0.497')
/** Far beyond any work and any workplace; above it the exponential only fills memory. */
const mostWork = decimalLiteral('2000')
const mostHeat = decimalLiteral('200')

const recordHeat = (
  input: HeatAllowanceInput,
  { exponent, percent }: HeatAllowance,
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'heat-exponent',
    operation: 'sum',
    inputs: [
      part('plus', 'heat-constant', constant, 'ratio'),
      part('plus', 'work-energy', input.workKilocaloriesPerHour, 'kilocalorie-per-hour', {
        weight: perKilocalorie,
      }),
      part('plus', 'wet-bulb-globe-temperature', input.wetBulbGlobeFahrenheit, 'degree-fahrenheit', {
        weight: perDegree,
      }),
    ],
    result: exactly(exponent, 'ratio'),
  })
  recorder.record({
    rule: 'heat-allowance',
    operation: 'exponential',
    inputs: [part('argument', 'heat-exponent', exponent, 'ratio')],
    result: approximately(percent, 'percent'),
  })
}

/**
 * Relaxation in heat, percent of the normal time = e^(−41.5 + 0.0161 W + 0.497 WBGT), W in kcal/h, WBGT in °F; at
 * 50 digits, marked approximate: the parties agree a percentage of their own. Source: Niebel and Freivalds.
 * W 300, WBGT 80: e^3.09 = 21.977… %.
 */
export const calculateHeatAllowance = (
  input: HeatAllowanceInput,
  recorder?: Recorder,
): Result<HeatAllowance> => {
  const { workKilocaloriesPerHour: work, wetBulbGlobeFahrenheit: heat } = input
  const problems = findProblems(
    [work, [...notNegative, { kind: 'at-most', bound: mostWork }], 'work-energy'],
    [heat, [...notNegative, { kind: 'at-most', bound: mostHeat }], 'air-heat'],
  )
  const [problem, ...others] = problems
  if (problem !== undefined) return refuse(problem, ...others)
  const exponent = plus(
    ratioOf(constant),
    plus(times(ratioOf(work), ratioOf(perKilocalorie)), times(ratioOf(heat), ratioOf(perDegree))),
  )
  const percent = exponential(exponent)
  if (percent === null) {
    const expected = { kind: 'at-most', bound: mostHeat } as const
    return refuse({
      code: 'out-of-range',
      at: { field: 'air-heat' },
      given: heat,
      expected,
      remedy: 'check-the-unit',
    })
  }
  const made = { exponent, percent }
  if (recorder !== undefined) recordHeat(input, made, recorder)
  return succeed(made)
}
