import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { calculateCombinedCoefficient } from '../../../shared/pay/piece-rate/combined-coefficient.ts'
import {
  calculateSteppedCoefficients,
  type CoefficientStep,
  type SteppedCoefficientsInput,
} from '../../../shared/pay/wage-tier/stepped-coefficients.ts'

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
