import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import type { RoundingMode } from '../../../shared/numbers/rounding-rule.ts'
import {
  calculateAdjustment,
  calculateAgreedPieceRate,
} from '../../../shared/pay/piece-rate/agreed-piece-rate.ts'
import { calculatePieceRate } from '../../../shared/pay/piece-rate/piece-rate.ts'
import { calculateShiftIncome } from '../../../shared/pay/piece-rate/shift-income.ts'
import {
  calculateHourlyEquivalent,
  calculateMonthlyEquivalent,
} from '../../../shared/pay/piece-rate/time-equivalent.ts'
import {
  calculateWageTier,
  checkWageTiers,
  parseWorkGrade,
  resolveWageTier,
} from '../../../shared/pay/wage-tier/wage-tier.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const grade = (text: string) => valueOf(parseWorkGrade(text))

const price = (seconds: string, coefficient = '1', mode: RoundingMode = 'half-up', hourly = '11.34') =>
  calculatePieceRate({
    standardTimeSeconds: d(seconds),
    hourlyYuan: d(hourly),
    coefficient: d(coefficient),
    rounding: rule('piece-rate', 3, mode),
  })

describe('piece rate', () => {
  it.each([
    ['66', '1.00', '0.2079', '0.208'],
    ['48', '1', '0.1512', '0.151'],
    ['50', '1', '0.1575', '0.158'],
    ['118', '1.20', '0.44604', '0.446'],
    ['34.2', '1', '0.10773', '0.108'],
    ['18.2', '1.10', '0.063063', '0.063'],
  ])('%s s, coefficient %s: %s → %s', (seconds, coefficient, exact, printed) => {
    const made = valueOf(price(seconds, coefficient))
    expect(writeExact(made.exactYuan)).toBe(exact)
    expect(made.yuan).toBe(printed)
  })

  it('rounds a tie as the terms say', () => {
    const modes = ['half-up', 'half-even', 'up', 'down'] as const
    expect(modes.map((mode) => valueOf(price('36', '1', mode, '12.45')).yuan)).toEqual([
      '0.125',
      '0.124',
      '0.125',
      '0.124',
    ])
  })

  it('gives the same price through the tier of the grade', () => {
    const tier = valueOf(
      calculateWageTier({ grade: grade('二级'), baseHourlyYuan: d('11.34'), coefficient: d('1.10') }),
    )
    expect(tier.hourlyYuan).toBe('12.474')
    expect(valueOf(price('18.2', '1', 'half-up', tier.hourlyYuan)).yuan).toBe(
      valueOf(price('18.2', '1.10')).yuan,
    )
  })

  it('names every input that is not above zero', () => {
    const result = price('-3', '0', 'half-up', '0.00')
    expect(problemsOf(result).map(({ code, at, given }) => [code, at.field, given])).toEqual([
      ['out-of-range', 'standard-time', '-3'],
      ['out-of-range', 'hourly-yuan', '0.00'],
      ['out-of-range', 'coefficient', '0'],
    ])
    expect(problemsOf(price('-3')).map(formatProblem)).toEqual(['标准工时写的是 -3。标准工时要大于 0。'])
  })
})

describe('agreed price', () => {
  it.each([
    ['0.446', '0.004', '0.450', '0.004'],
    ['0.034', '0.001', '0.035', '0.001'],
    ['0.208', '-0.001', '0.207', '-0.001'],
    ['0.208', '0', '0.208', '0.000'],
    ['0.208', '0.0005', '0.2085', '0.0005'],
  ])('%s with %s is %s', (computed, adjustment, agreed, derived) => {
    const input = { computedYuan: d(computed), adjustment: { yuan: d(adjustment), negotiationRound: 2 } }
    expect(valueOf(calculateAgreedPieceRate(input))).toBe(agreed)
    expect(calculateAdjustment(d(agreed), d(computed))).toBe(derived)
  })

  it('stays above zero', () => {
    const input = { computedYuan: d('0.208'), adjustment: { yuan: d('-0.208'), negotiationRound: null } }
    expect(codesOf(calculateAgreedPieceRate(input))).toEqual(['agreed-price-not-positive'])
  })
})

describe('what a price comes to', () => {
  it('in a shift: quota × price, so that rounding shows', () => {
    const income = (quotaPieces: string, pieceRateYuan: string) =>
      valueOf(
        calculateShiftIncome({
          quotaPieces: d(quotaPieces),
          pieceRateYuan: d(pieceRateYuan),
          rounding: rule('shift-income', 2),
        }),
      )
    expect(income('436', '0.208')).toBe('90.69')
    expect(income('600', '0.151')).toBe('90.60')
    expect(income('842', '0.108')).toBe('90.94')
  })

  it('in a shift: of no quota and no price it is refused, each by its name', () => {
    const input = { quotaPieces: d('0'), pieceRateYuan: d('-0.1'), rounding: rule('shift-income', 2) }
    expect(problemsOf(calculateShiftIncome(input))).toMatchObject([
      { code: 'out-of-range', at: { field: 'output-quota' }, given: '0' },
      { code: 'out-of-range', at: { field: 'piece-rate' }, given: '-0.1' },
    ])
  })

  it('in an hour and in a month, for reference', () => {
    const hour = {
      pieceRateYuan: d('0.098'),
      standardTimeSeconds: d('34.2'),
      rounding: rule('hourly-equivalent', 2),
    }
    expect(valueOf(calculateHourlyEquivalent(hour))).toBe('10.32')
    const month = {
      pieceRateYuan: d('0.208'),
      standardTimeSeconds: d('66'),
      rounding: rule('monthly-equivalent', 2),
    }
    expect(valueOf(calculateMonthlyEquivalent({ ...month, hoursPerMonth: d('174') }))).toBe('1974.11')
    expect(codesOf(calculateHourlyEquivalent({ ...hour, standardTimeSeconds: d('0') }))).toEqual([
      'out-of-range',
    ])
  })
})

describe('wage tiers', () => {
  const tier = (name: string, hourly: string) => ({
    grade: grade(name),
    coefficient: d('1'),
    hourlyYuan: d(hourly),
  })

  it('are found by the grade of the work', () => {
    const tiers = [tier('一级', '11.34'), tier('二级', '12.474')]
    expect(valueOf(resolveWageTier(tiers, grade('二级'))).hourlyYuan).toBe('12.474')
    expect(codesOf(resolveWageTier(tiers, grade('三级')))).toEqual(['grade-unknown'])
    expect(checkWageTiers(tiers)).toEqual([])
  })

  it('rise from grade to grade, each once', () => {
    const tiers = [tier('一级', '11.34'), tier('二级', '11.00'), tier('一级', '12.00')]
    expect(checkWageTiers(tiers).map(formatProblem)).toEqual([
      '二级的小时工资标准 11.00 低于前一级，不能小于 11.34，请核对等级表。',
      '工序等级「一级」出现了两次。请改名，或合并成一行。',
    ])
  })

  it('may stand level with the grade below, and not a cent under it', () => {
    const codes = (upper: string) =>
      checkWageTiers([tier('一级', '11.34'), tier('二级', upper)]).map(({ code }) => code)
    expect([codes('11.35'), codes('11.340'), codes('11.33')]).toEqual([[], [], ['tier-below-lower-grade']])
  })

  it('need a base and a coefficient above zero', () => {
    const result = calculateWageTier({ grade: grade('一级'), baseHourlyYuan: d('0'), coefficient: d('-1') })
    expect(problemsOf(result)).toMatchObject([
      { code: 'out-of-range', at: { field: 'hourly-yuan' }, given: '0' },
      { code: 'out-of-range', at: { field: 'coefficient', subject: '一级' }, given: '-1' },
    ])
  })

  it('have a grade of up to twenty characters, with no space around it', () => {
    const longest = '级'.repeat(20)
    expect(parseWorkGrade(longest)).toEqual({ ok: true, value: longest })
    const refused = ['', ' ', ' 一级', '一级 ', `${longest}级`, '级'.repeat(41), 2, null]
    expect(refused.map((given) => problemsOf(parseWorkGrade(given))[0]?.given)).toEqual([
      '',
      ' ',
      ' 一级',
      '一级 ',
      `${longest}级`,
      '级'.repeat(40),
      null,
      null,
    ])
  })
})
