import { recordChoice } from '../../derivation/record-choice.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Band } from '../../numbers/band.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { parseExact, ratioOfExact, type ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { compare, minus, oneRatio, plus, ratioOf, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { payOut, type Payment } from '../payment.ts'
import { calculateTimeWage } from './saved-hours.ts'

/** Reached at this attainment or above; the highest step reached counts. */
export type EmersonStep = { readonly from: DecimalString; readonly bonusRatio: Quantity<'ratio'> }

export type EmersonInput = {
  /** Standard hours of the work done ÷ hours worked: 1.25 is a quarter faster than the standard. */
  readonly attainment: ExactString
  readonly hoursWorked: Quantity<'hour'>
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
  /** `line` rises evenly; some enterprises print a table of steps instead. */
  readonly scale: 'line' | readonly EmersonStep[]
  readonly rounding: RoundingRule
}

export type EmersonWage = Payment & { readonly bonusRatio: Quantity<'ratio', Ratio> }

const slopeText = decimalLiteral('0.6')
const slope = ratioOf(slopeText)
const start = ratioOf(decimalLiteral('0.4'))
const offset = ratioOf(decimalLiteral('0.8'))

/** 0 up to exactly 2/3, then 0.2 × (e − 2/3) ÷ (1/3) = 0.6e − 0.4 up to 1, then 0.2 + (e − 1) = e − 0.8: the largest of the three. */
const bonusOnLine = (attainment: Ratio, recorder?: Recorder): Ratio => {
  const below = minus(times(attainment, slope), start)
  const above = minus(attainment, offset)
  const higher = compare(below, above) > 0 ? below : above
  const bonus = compare(higher, zeroRatio) > 0 ? higher : zeroRatio
  recorder?.record({
    rule: 'bonus-up-to-standard',
    operation: 'sum',
    inputs: [
      part('plus', 'attainment', attainment, 'ratio', { weight: slopeText }),
      part('minus', 'bonus-offset', start, 'ratio'),
    ],
    result: exactly(below, 'ratio'),
  })
  recorder?.record({
    rule: 'bonus-above-standard',
    operation: 'sum',
    inputs: [part('plus', 'attainment', attainment, 'ratio'), part('minus', 'bonus-offset', offset, 'ratio')],
    result: exactly(above, 'ratio'),
  })
  recorder?.record({
    rule: 'efficiency-bonus',
    operation: 'largest',
    inputs: [
      part('item', 'zero', zeroRatio, 'ratio'),
      part('item', 'bonus-up-to-standard', below, 'ratio'),
      part('item', 'bonus-above-standard', above, 'ratio'),
    ],
    result: exactly(bonus, 'ratio'),
  })
  return bonus
}

/** From the step reached up to the next one above it. */
const bandOf = (attainment: Ratio, reached: EmersonStep | null, steps: readonly EmersonStep[]): Band => {
  const [next] = steps
    .map(({ from }) => ratioOf(from))
    .filter((from) => compare(from, attainment) > 0)
    .sort(compare)
  return {
    ...(reached === null ? {} : { atLeast: ratioOf(reached.from) }),
    ...(next === undefined ? {} : { lessThan: next }),
  }
}

const bonusOnSteps = (attainment: Ratio, steps: readonly EmersonStep[], recorder?: Recorder): Ratio => {
  let reached: EmersonStep | null = null
  for (const step of steps) {
    const counts = compare(attainment, ratioOf(step.from)) >= 0
    if (counts && (reached === null || compare(ratioOf(step.from), ratioOf(reached.from)) >= 0))
      reached = step
  }
  const bonus = reached === null ? zeroRatio : ratioOf(reached.bonusRatio)
  if (recorder !== undefined) {
    const chosen = ['bonus-ratio', bonus, 'ratio'] as const
    const by = ['attainment', attainment, 'ratio'] as const
    recordChoice('efficiency-bonus', { chosen, by, band: bandOf(attainment, reached, steps) }, recorder)
  }
  return bonus
}

const findStepProblems = ({ scale }: EmersonInput): readonly Problem[] =>
  scale === 'line'
    ? []
    : scale.flatMap((step, index) =>
        findProblems(
          [step.from, notNegative, 'attainment', { row: index + 1 }],
          [step.bonusRatio, notNegative, 'bonus-ratio', { row: index + 1 }],
        ),
      )

const findAttainmentProblems = ({ attainment }: EmersonInput): readonly Problem[] => {
  const at = { field: 'attainment' } as const
  const read = parseExact(attainment, at)
  if (!read.ok) return read.problems
  if (ratioOfExact(attainment).numerator >= 0n) return []
  const expected = { kind: 'at-least', bound: '0' } as const
  return [{ code: 'out-of-range', at, given: attainment, expected, remedy: 'check-the-value' }]
}

/**
 * Emerson: time wage × (1 + bonus). The bonus is 0 up to an attainment of exactly 2/3 (printed as 66.67 %), rises
 * evenly to 20 % at 100 %, then by 1 % for every 1 %; or it is that of the highest step reached in a table. Yuan, rounded once.
 * e 1.25, 8 h at 10: 80 × 1.45 = 116.
 */
export const calculateEmerson = (input: EmersonInput, recorder?: Recorder): Result<EmersonWage> => {
  const problems = [
    ...findProblems(
      [input.hoursWorked, aboveZero, 'hours-worked'],
      [input.hourlyYuan, aboveZero, 'hourly-yuan'],
    ),
    ...findStepProblems(input),
    ...findAttainmentProblems(input),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const attainment = ratioOfExact(input.attainment)
  const timeWage = calculateTimeWage(input, recorder)
  const bonusRatio =
    input.scale === 'line'
      ? bonusOnLine(attainment, recorder)
      : bonusOnSteps(attainment, input.scale, recorder)
  const factor = plus(oneRatio, bonusRatio)
  const earned = times(timeWage, factor)
  recorder?.record({
    rule: 'bonus-factor',
    operation: 'sum',
    inputs: [part('plus', 'one', oneRatio, 'ratio'), part('plus', 'efficiency-bonus', bonusRatio, 'ratio')],
    result: exactly(factor, 'ratio'),
  })
  recorder?.record({
    rule: 'earned-wage',
    operation: 'product',
    inputs: [part('times', 'time-wage', timeWage, 'yuan'), part('times', 'bonus-factor', factor, 'ratio')],
    result: exactly(earned, 'yuan'),
  })
  return succeed({ ...payOut(earned, input.rounding, recorder), bonusRatio })
}
