import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { calculateCombinedCoefficient } from '../../../shared/pay/piece-rate/combined-coefficient.ts'
import {
  calculateSteppedCoefficients,
  type CoefficientStep,
  type SteppedCoefficientsInput,
} from '../../../shared/pay/wage-tier/stepped-coefficients.ts'
import { stepLines } from '../derivation/recorded-steps.ts'

const d = decimalLiteral
const fill = (step: CoefficientStep, more: Partial<SteppedCoefficientsInput> = {}) =>
  calculateSteppedCoefficients({
    count: 3,
    lowestCoefficient: d('1.00'),
    baseHourlyYuan: d('11.34'),
    step,
    most: 4,
    ...more,
  })

describe('coefficients of an even ladder', () => {
  it.each<[CoefficientStep, readonly string[]]>([
    [{ kind: 'coefficient', points: d('0.10') }, ['1.00', '1.10', '1.20']],
    [{ kind: 'coefficient', points: d('0') }, ['1.00', '1.00', '1.00']],
    // 12.34 ÷ 11.34 = 1.08818…, 13.34 ÷ 11.34 = 1.17636…
    [{ kind: 'yuan', yuan: d('1') }, ['1.00', '1.0882', '1.1764']],
    [{ kind: 'yuan', yuan: d('1.134') }, ['1.00', '1.10', '1.20']],
    [{ kind: 'ratio', ratio: d('0.05') }, ['1.00', '1.05', '1.1025']],
  ])('%j', (step, expected) => {
    expect(fill(step)).toEqual({ ok: true, value: expected })
  })

  it('tells each coefficient from its ladder, and what was rounded', () => {
    const lines = (step: CoefficientStep) => {
      const input = { count: 2, lowestCoefficient: d('1.05'), baseHourlyYuan: d('11.34'), step, most: 4 }
      return stepLines((recorder) => calculateSteppedCoefficients(input, recorder))
    }
    // 11.34 × 1.05 = 11.907; + 1 = 12.907; ÷ 11.34 = 1.13818….
    expect(lines({ kind: 'yuan', yuan: d('1') })).toEqual([
      'ladder-start 11.907 of hourly-yuan 11.34, coefficient 1.05',
      'ladder-figure(1) 11.907 of ladder-start 11.907*, step-yuan 1',
      'stepped-coefficient(1) 1.05 of ladder-figure(1) 11.907*, hourly-yuan 11.34',
      'ladder-figure(2) 12.907 of ladder-start 11.907*, step-yuan 1',
      'stepped-coefficient(2) 1.1382 of ladder-figure(2) 12.907*, hourly-yuan 11.34',
    ])
    expect(lines({ kind: 'coefficient', points: d('0.1') }).slice(0, 3)).toEqual([
      'ladder-start 1.05 of coefficient 1.05',
      'ladder-figure(1) 1.05 of ladder-start 1.05*, step-points 0.1',
      'stepped-coefficient(1) 1.05 of ladder-figure(1) 1.05*',
    ])
    expect(lines({ kind: 'ratio', ratio: d('0.05') }).slice(5)).toEqual([
      'step-factor 1.05 of one 1, step-ratio 0.05',
      'ladder-factor(2) 1.05 of one 1, step-factor 1.05*',
      'ladder-figure(2) 1.1025 of ladder-start 1.05*, ladder-factor(2) 1.05*',
      'stepped-coefficient(2) 1.1025 of ladder-figure(2) 1.1025*',
    ])
  })

  it('rounds a long coefficient half up, each by itself', () => {
    // 1.05³ = 1.157625, 1.05⁴ = 1.21550625; a tie at four decimals: 1.00005.
    const five = fill({ kind: 'ratio', ratio: d('0.05') }, { count: 5 })
    expect(five).toEqual({ ok: true, value: ['1.00', '1.05', '1.1025', '1.1576', '1.2155'] })
    const tie = fill({ kind: 'coefficient', points: d('0.00005') }, { count: 2 })
    expect(tie).toEqual({ ok: true, value: ['1.00', '1.0001'] })
  })

  it.each<[Partial<SteppedCoefficientsInput>, string]>([
    [{ count: 0 }, 'work-grade'],
    [{ count: 21 }, 'work-grade'],
    [{ count: 1.5 }, 'work-grade'],
    [{ lowestCoefficient: d('0') }, 'coefficient'],
    [{ baseHourlyYuan: d('-1') }, 'hourly-yuan'],
  ])('refuses %j', (more, field) => {
    expect(fill({ kind: 'coefficient', points: d('0.1') }, more)).toMatchObject({
      ok: false,
      problems: [{ at: { field } }],
    })
  })

  it('refuses a ladder that falls', () => {
    expect(fill({ kind: 'ratio', ratio: d('-0.01') })).toMatchObject({ ok: false })
    expect(fill({ kind: 'coefficient', points: d('0.1') }, { count: 20 })).toMatchObject({ ok: true })
    const alone = fill({ kind: 'coefficient', points: d('0.1') }, { count: 1 })
    expect(alone).toEqual({ ok: true, value: ['1.00'] })
  })
})

describe('the coefficient of all tables', () => {
  const one = (coefficient: string) => ({ table: '批量', band: '一档', coefficient: d(coefficient) })

  it('is the exact product', () => {
    const made = calculateCombinedCoefficient({ lineCoefficients: [one('0.98'), one('1.05')] })
    expect(made).toEqual({ ok: true, value: '1.029' })
  })

  it('is none without a table, and never of nothing or less', () => {
    expect(calculateCombinedCoefficient({ lineCoefficients: [] })).toMatchObject({ ok: false })
    expect(calculateCombinedCoefficient({ lineCoefficients: [one('0')] })).toMatchObject({
      ok: false,
      problems: [{ at: { field: 'coefficient-table', subject: '批量' } }],
    })
  })
})
