import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { adviseOnSkilledPay, calculateClassFloor } from '../../../shared/pay/floor/class-floor.ts'
import {
  checkSkillTable,
  resolveSkillAmount,
  skillGrades,
  type SkillGrade,
} from '../../../shared/pay/skill/skill-grade.ts'
import { calculateSteppedTiers } from '../../../shared/pay/wage-tier/stepped-tiers.ts'
import type { TierStep } from '../../../shared/pay/wage-tier/tier-step.ts'
import { checkWageTiers, parseWorkGrade } from '../../../shared/pay/wage-tier/wage-tier.ts'
import { postClasses, resolveClassFloors } from '../../../shared/rules/class-floor.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { skillGradeNames } from '../../../shared/text/terms/skill-grade-names.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const fixed = (yuan: string): TierStep => ({ kind: 'fixed-step', yuan: d(yuan) })
const ratio = (share: string): TierStep => ({ kind: 'ratio-step', ratio: d(share) })

const ladder = (step: TierStep, count = 4, lowest = '11.34') =>
  calculateSteppedTiers({
    grades: Array.from({ length: count }, (_, index) => valueOf(parseWorkGrade(`${String(index + 1)}级`))),
    lowestHourlyYuan: d(lowest),
    step,
    rounding: rule('wage-tier', 2),
  })

describe('ladders of work grades', () => {
  it('rise by an amount, or by a ratio rounded tier by tier from the exact ladder', () => {
    const hourly = (step: TierStep) => valueOf(ladder(step)).map(({ hourlyYuan }) => hourlyYuan)
    expect(hourly(fixed('0.75'))).toEqual(['11.34', '12.09', '12.84', '13.59'])
    // 11.34 × 1.05³ = 13.1274675; from the rounded 12.50 it would be 13.125 → 13.13 all the same,
    // but 11.34 × 1.07⁴ = 14.8644…, and from rounded tiers 12.13, 12.98, 13.89 it would be 14.86.
    expect(hourly(ratio('0.05'))).toEqual(['11.34', '11.91', '12.50', '13.13'])
    expect(checkWageTiers(valueOf(ladder(ratio('0.05'))))).toEqual([])
    expect(valueOf(ladder(ratio('0'))).map(({ coefficient }) => coefficient)).toEqual(['1', '1', '1', '1'])
  })

  it('refuses what falls, starts at nothing, or never ends', () => {
    expect(codesOf(ladder(fixed('-0.01')))).toEqual(['out-of-range'])
    expect(codesOf(ladder(ratio('-0.01'), 4, '0'))).toEqual(['out-of-range', 'out-of-range'])
    expect(valueOf(ladder(ratio('0.05'), 20))).toHaveLength(20)
    expect(codesOf(ladder(ratio('0.05'), 21))).toEqual(['out-of-range'])
    expect(valueOf(ladder(ratio('0.05'), 0))).toEqual([])
  })
})

describe('floors by class of post', () => {
  const asOf = dateLiteral('2026-06-17')
  const multiples = valueOf(resolveClassFloors(asOf)).value
  const floor = (multiple: string, gradesAbove: number, step = ratio('0.05')) =>
    calculateClassFloor({
      monthlyMinimumYuan: d('2740'),
      classMultiple: d(multiple),
      gradesAbove,
      step,
      rounding: rule('payment', 2, 'up'),
    })

  it('start at 105, 120, 150 and 200 % of the minimum', () => {
    expect(postClasses.map((post) => valueOf(floor(multiples[post], 0)))).toEqual([
      '2877.00',
      '3288.00',
      '4110.00',
      '5480.00',
    ])
    expect(codesOf(resolveClassFloors(dateLiteral('2025-11-04')))).toEqual(['no-rule-in-force'])
  })

  it('rise with the grade by the agreed step', () => {
    expect(valueOf(floor('1.2', 2))).toBe('3625.02')
    expect(valueOf(floor('1.2', 2, fixed('150')))).toBe('3588.00')
    expect(valueOf(floor('1.2', 1, ratio('0.00001')))).toBe('3288.04')
    // 3288 + 20 × 1: the longest ladder
    expect(valueOf(floor('1.2', 20, fixed('1')))).toBe('3308.00')
    expect([-1, 21, 0.5, Number.NaN].map((above) => codesOf(floor('1.2', above)))).toEqual(
      Array(4).fill(['out-of-range']),
    )
    expect(codesOf(floor('0', 0, ratio('-1')))).toHaveLength(2)
  })

  it.each([
    ['3288.00', '100', []],
    ['3287.99', '100', ['below-class-floor']],
    ['3288.00', '548.00', []],
    ['3288.00', '548.01', ['below-minimum-without-allowance']],
  ])('%s with an allowance of %s inside', (monthly, allowance, codes) => {
    const pay = {
      monthlyYuan: d(monthly),
      skillAllowanceYuan: d(allowance),
      classFloorYuan: d('3288.00'),
      monthlyMinimumYuan: d('2740'),
    }
    const advice = adviseOnSkilledPay(pay, '缝纫工')
    expect(advice.map(({ code }) => code)).toEqual(codes)
    for (const problem of advice) expect(formatProblem(problem)).toContain('缝纫工')
  })
})

describe('skill grades', () => {
  const table = (...rows: readonly (readonly [SkillGrade, string])[]) => ({
    kind: 'monthly-allowance' as const,
    rows: rows.map(([grade, yuan]) => ({ grade, yuan: d(yuan) })),
  })
  const codes = (...rows: readonly (readonly [SkillGrade, string])[]) =>
    checkSkillTable(table(...rows)).map(({ code }) => code)

  it('are the eight, from the apprentice up', () => {
    expect(skillGrades.map((grade) => skillGradeNames[grade])).toEqual([
      '学徒工',
      '初级工',
      '中级工',
      '高级工',
      '技师',
      '高级技师',
      '特级技师',
      '首席技师',
    ])
  })

  it('stand once each, from the lowest up, and never fall', () => {
    expect(codes(['apprentice', '0'], ['junior', '100'], ['senior', '100'])).toEqual([])
    expect(codes(['junior', '100'], ['junior', '100'])).toEqual(['skill-grades-out-of-order'])
    expect(codes(['senior', '100'], ['junior', '200'])).toEqual(['skill-grades-out-of-order'])
    expect(codes(['junior', '100'], ['senior', '99.99'])).toEqual(['skill-grade-below-lower'])
    expect(codes(['junior', '-1'])).toEqual(['out-of-range'])
    for (const problem of checkSkillTable(table(['senior', '100'], ['junior', '99'])))
      expect(formatProblem(problem)).toMatch(/。$/)
  })

  it('give their amount, or say that the table has none', () => {
    expect(valueOf(resolveSkillAmount(table(['junior', '100']), 'junior'))).toBe('100')
    expect(codesOf(resolveSkillAmount(table(['junior', '100']), 'senior'))).toEqual(['skill-grade-unknown'])
  })
})
