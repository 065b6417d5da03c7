import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { compare, minus, ratioOf, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { findStepProblems } from '../wage-tier/stepped-tiers.ts'
import { climb, mostSteps, type TierStep } from '../wage-tier/tier-step.ts'

export type ClassFloorInput = {
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'>
  /** 1.05 for a basic post, 2.00 for a core one: see `resolveClassFloors`. */
  readonly classMultiple: Quantity<'ratio'>
  /** How many grades above the lowest of the class. */
  readonly gradesAbove: number
  /** Size and kind are bargained: the guideline states neither. */
  readonly step: TierStep
  readonly rounding: RoundingRule
  readonly classSource?: Source
}

/**
 * The suggested monthly floor of a skilled post = monthly minimum × class multiple, raised by the agreed step for each
 * grade above the lowest; yuan a month, rounded once (up). 2740 × 1.20 = 3288; two grades of 5 % above: 3625.02.
 */
export const calculateClassFloor = (input: ClassFloorInput, recorder?: Recorder): Result<DecimalString> => {
  const { monthlyMinimumYuan, classMultiple, gradesAbove, step, rounding, classSource } = input
  const problems = [
    ...findProblems(
      [monthlyMinimumYuan, aboveZero, 'monthly-minimum'],
      [classMultiple, aboveZero, 'class-multiple'],
    ),
    ...findStepProblems(step),
  ]
  if (problems.length > 0) return { ok: false, problems }
  if (!Number.isInteger(gradesAbove) || gradesAbove < 0 || gradesAbove > mostSteps) {
    const expected = { kind: 'whole-between', low: '0', high: String(mostSteps) } as const
    const at = { field: 'skill-grade' } as const
    return refuse({
      code: 'out-of-range',
      at,
      given: String(gradesAbove),
      expected,
      remedy: 'check-the-grades',
    })
  }
  const lowest = times(ratioOf(monthlyMinimumYuan), ratioOf(classMultiple))
  recorder?.record({
    rule: 'ladder-start',
    operation: 'product',
    inputs: [
      part('times', 'monthly-minimum', monthlyMinimumYuan, 'yuan-per-month'),
      part('times', 'class-multiple', classMultiple, 'ratio', { source: classSource }),
    ],
    result: exactly(lowest, 'yuan'),
  })
  const exact = climb(lowest, step, { steps: gradesAbove, of: 'class-floor' }, recorder)
  const floor = round(exact, rounding)
  recorder?.record({
    rule: 'class-floor',
    operation: 'given',
    inputs: [part('times', 'ladder-figure', exact, 'yuan', { of: 'class-floor' })],
    result: exactly(floor, 'yuan-per-month'),
    rounding: roundedFrom(exact, rounding),
  })
  return succeed(floor)
}

export type SkilledPay = {
  readonly monthlyYuan: Quantity<'yuan-per-month'>
  /** The minimum skill allowance inside it; 0 where there is none. */
  readonly skillAllowanceYuan: Quantity<'yuan-per-month'>
  readonly classFloorYuan: Quantity<'yuan-per-month'>
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'>
}

/** Advice, never a wall: the floor of the class, and the legal minimum without the skill allowance. */
export const adviseOnSkilledPay = (pay: SkilledPay, subject: string): readonly Problem[] => {
  const at = { field: 'gross-pay', subject } as const
  const problems: Problem[] = []
  if (compare(ratioOf(pay.monthlyYuan), ratioOf(pay.classFloorYuan)) < 0) {
    const expected = { kind: 'at-least', bound: pay.classFloorYuan } as const
    problems.push({
      code: 'below-class-floor',
      at,
      given: pay.monthlyYuan,
      expected,
      remedy: 'check-the-grades',
    })
  }
  const without = minus(ratioOf(pay.monthlyYuan), ratioOf(pay.skillAllowanceYuan))
  if (compare(without, ratioOf(pay.monthlyMinimumYuan)) < 0) {
    const expected = { kind: 'at-least', bound: pay.monthlyMinimumYuan } as const
    const given = pay.monthlyYuan
    problems.push({
      code: 'below-minimum-without-allowance',
      at,
      given,
      expected,
      remedy: 'check-the-grades',
    })
  }
  return problems
}
