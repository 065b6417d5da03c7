import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { writeTerminating } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { compare, ratioOf, times } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

declare const brand: unique symbol

/** The grade of the work, 工序等级, as the parties call it (一级); never the grade of a worker. */
export type WorkGrade = string & { readonly [brand]: 'WorkGrade' }

export const parseWorkGrade = (given: unknown): Result<WorkGrade> => {
  if (typeof given === 'string' && given.trim() === given && given.length > 0 && given.length <= 20)
    return succeed(given as WorkGrade)
  const text = typeof given === 'string' ? given.slice(0, 40) : null
  const expected = { kind: 'present' } as const
  return refuse({
    code: 'grade-unknown',
    at: { field: 'work-grade' },
    given: text,
    expected,
    remedy: 'choose-from-the-list',
  })
}

/** One operation has one work grade, and so one hourly standard for everyone who does it. */
export type WageTier = {
  readonly grade: WorkGrade
  readonly coefficient: Quantity<'ratio'>
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
}

export type WageTierInput = {
  readonly grade: WorkGrade
  readonly baseHourlyYuan: Quantity<'yuan-per-hour'>
  readonly coefficient: Quantity<'ratio'>
  readonly source?: Source
}

/**
 * Hourly standard of a grade = base hourly yuan × coefficient of the grade; yuan per hour, exact, never rounded.
 * Source: the wage table of the agreement. 11.34 × 1.10 = 12.474.
 */
export const calculateWageTier = (input: WageTierInput, recorder?: Recorder): Result<WageTier> => {
  const { grade, baseHourlyYuan, coefficient, source } = input
  const problems = findProblems(
    [baseHourlyYuan, aboveZero, 'hourly-yuan'],
    [coefficient, aboveZero, 'coefficient', { subject: grade }],
  )
  if (problems.length > 0) return { ok: false, problems }
  const hourlyYuan = writeTerminating(times(ratioOf(baseHourlyYuan), ratioOf(coefficient))) ?? baseHourlyYuan
  recorder?.record({
    rule: 'wage-tier',
    operation: 'product',
    of: grade,
    inputs: [
      part('times', 'hourly-yuan', baseHourlyYuan, 'yuan-per-hour', { source }),
      part('times', 'coefficient', coefficient, 'ratio', { of: grade, source }),
    ],
    result: exactly(hourlyYuan, 'yuan-per-hour'),
  })
  return succeed({ grade, coefficient, hourlyYuan })
}

export const resolveWageTier = <Tier extends { readonly grade: string }>(
  tiers: readonly Tier[],
  grade: string,
): Result<Tier> => {
  const tier = tiers.find((one) => one.grade === grade)
  if (tier !== undefined) return succeed(tier)
  const expected = { kind: 'one-of', options: tiers.map((one) => one.grade) } as const
  return refuse({
    code: 'grade-unknown',
    at: { field: 'work-grade' },
    given: grade,
    expected,
    remedy: 'choose-from-the-list',
  })
}

/** Tiers are listed from the lowest grade up: each grade once, and none below the one before it. */
export const checkWageTiers = (tiers: readonly WageTier[]): readonly Problem[] => {
  const problems: Problem[] = []
  for (const [index, tier] of tiers.entries()) {
    const at = { field: 'work-grade', row: index + 1, subject: tier.grade } as const
    const first = tiers.findIndex((one) => one.grade === tier.grade)
    if (first < index) {
      const expected = { kind: 'absent' } as const
      problems.push({ code: 'grade-named-twice', at, given: tier.grade, expected, remedy: 'rename-or-merge' })
    }
    const lower = tiers[index - 1]
    if (lower === undefined || compare(ratioOf(tier.hourlyYuan), ratioOf(lower.hourlyYuan)) >= 0) continue
    const expected = { kind: 'at-least', bound: lower.hourlyYuan } as const
    problems.push({
      code: 'tier-below-lower-grade',
      at,
      given: tier.hourlyYuan,
      expected,
      remedy: 'check-the-grades',
    })
  }
  return problems
}
