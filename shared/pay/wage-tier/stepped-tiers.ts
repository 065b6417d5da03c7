import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, notNegative } from '../../numbers/range-checks.ts'
import { ratioOf } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { climb, mostSteps, type TierStep } from './tier-step.ts'
import type { WageTier, WorkGrade } from './wage-tier.ts'

export type SteppedTiersInput = {
  /** The grades of work, the lowest first. */
  readonly grades: readonly WorkGrade[]
  readonly lowestHourlyYuan: Quantity<'yuan-per-hour'>
  readonly step: TierStep
  /** Each tier is rounded by itself from the exact ladder, never from the rounded tier below. */
  readonly rounding: RoundingRule
  readonly source?: Source
}

const one = decimalOfCount(1n)

export const findStepProblems = (step: TierStep): readonly Problem[] =>
  step.kind === 'fixed-step'
    ? findProblems([step.yuan, notNegative, 'tier-step'])
    : findProblems([step.ratio, notNegative, 'tier-step'])

/**
 * The wage table of an even ladder: every grade of work an amount, or a ratio, above the one before. The tier's own
 * hourly standard stands in the price, so its coefficient is 1. Yuan an hour, rounded once per tier.
 * 11.34 with 5 % a grade, to the cent: 11.34, 11.91, 12.50, 13.13.
 */
export const calculateSteppedTiers = (
  input: SteppedTiersInput,
  recorder?: Recorder,
): Result<readonly WageTier[]> => {
  const { grades, lowestHourlyYuan, step, rounding, source } = input
  const problems = [...findProblems([lowestHourlyYuan, aboveZero, 'hourly-yuan']), ...findStepProblems(step)]
  if (problems.length > 0) return { ok: false, problems }
  if (grades.length > mostSteps) {
    const at = { field: 'work-grade' } as const
    const expected = { kind: 'at-most', bound: String(mostSteps) } as const
    const given = String(grades.length)
    return refuse({ code: 'out-of-range', at, given, expected, remedy: 'check-the-grades' })
  }
  const lowest = ratioOf(lowestHourlyYuan)
  const tiers = grades.map((grade, steps): WageTier => {
    const exact = climb(lowest, step, { steps, of: grade }, recorder)
    const hourlyYuan = round(exact, rounding)
    recorder?.record({
      rule: 'wage-tier',
      of: grade,
      operation: 'given',
      inputs: [part('times', 'ladder-figure', exact, 'yuan', { of: grade, source })],
      result: exactly(hourlyYuan, 'yuan-per-hour'),
      rounding: roundedFrom(exact, rounding),
    })
    return { grade, coefficient: one, hourlyYuan }
  })
  return succeed(tiers)
}
