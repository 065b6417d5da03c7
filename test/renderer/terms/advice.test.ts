import { describe, expect, it } from 'vitest'
import { asksOwnContributions } from '../../../renderer/features/terms/asks-own-contributions.ts'
import {
  checkCoefficient,
  checkHourlyYuan,
  checkOwnContributions,
} from '../../../renderer/features/terms/fields/field-checks.ts'
import { belowMinimumSentence } from '../../../renderer/features/terms/minimum-wage.ts'
import { wageAdvice } from '../../../renderer/features/terms/wage-advice.ts'
import { mandateAdvice } from '../../../renderer/features/terms/sections/person-row.tsx'
import { closedSentence, touchedSentence } from '../../../renderer/features/terms/topic-words.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { checkEntry } from '../../../renderer/features/pricing/impact/impact-entry.ts'
import { buildSampleCase } from '../../shared/case/sample-case.ts'

describe('an hourly standard', () => {
  const minimum = { hourlyYuan: d('15.75'), verified: false }

  it('below the minimum wage is said and not refused', () => {
    expect(checkHourlyYuan('12.5')).toBeUndefined()
    const hours = [
      { name: '基准小时工资', hourlyYuan: d('12.5') },
      { name: '一级', hourlyYuan: d('12.50') },
      { name: '三级', hourlyYuan: d('16.25') },
      { name: '四级', hourlyYuan: undefined },
    ]
    expect(belowMinimumSentence(hours, minimum)).toBe(
      '基准小时工资 12.5 元/时、一级 12.50 元/时，低于当地最低工资折算的 15.75 元/时（待核实），请核对。',
    )
    expect(belowMinimumSentence(hours.slice(2), minimum)).toBeUndefined()
  })

  it('is held against the minimum with 个人缴费 on top, where the place leaves them out', () => {
    const { state } = buildSampleCase()
    const terms = { place: 'CN-31', rulesAsOf: '2014-07-01', holidayClause: true, baseHourlyYuan: d('11.34') }
    // 1820 ÷ 174 = 10.459… and 2200 ÷ 174 = 12.643…: 11.34 stands between the two, 二级 with 12.474 as well.
    expect(wageAdvice(state, terms)).toBeUndefined()
    expect(wageAdvice(state, { ...terms, ownContributionsYuan: d('380') })).toBe(
      '基准小时工资 11.34 元/时、一级 11.34 元/时、二级 12.474 元/时，低于当地最低工资加个人缴费折算的 12.65 元/时（待核实），请核对。',
    )
    const elsewhere = { ...terms, place: 'CN-13-3', rulesAsOf: '2026-02-01', ownContributionsYuan: d('380') }
    expect(wageAdvice(state, elsewhere) ?? '').not.toContain('个人缴费')
  })

  it('has an upper end, and so has every field of money', () => {
    expect(checkHourlyYuan('100000')).toBeUndefined()
    expect(checkHourlyYuan('999999999999999999999999999999')).toContain('100000')
    expect(checkCoefficient('101', 1, '一级')).toContain('100')
    for (const name of ['hourly', 'minimum', 'coefficient', 'raise', 'addition'] as const)
      expect(checkEntry(name, '999999999999999999999999999999')).toBeDefined()
  })
})

describe('个人缴费', () => {
  it('are asked for only where the minimum wage leaves them out, on the day of the rules', () => {
    const asked = (place: string, rulesAsOf: string) => asksOwnContributions({ place, rulesAsOf })
    expect([asked('CN-31', '2014-07-04'), asked('CN-31', '2014-03-31')]).toEqual([true, false])
    expect([asked('CN-11', '2025-09-01'), asked('CN-11', '2025-08-31')]).toEqual([true, false])
    expect([asked('CN-32-1', '2026-02-01'), asked('', '2026-02-01'), asked('CN-31', '')]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('may stay empty or be nothing, and are never below it', () => {
    expect(['', ' ', '0', '380.5', '10000000'].map(checkOwnContributions)).toEqual(
      new Array(5).fill(undefined),
    )
    expect(checkOwnContributions('-0.01')).toBe('个人缴费写的是 -0.01。个人缴费不能小于 0。')
    for (const typed of ['1e3', '0x10', '10000000.01', `1${'0'.repeat(30)}`])
      expect(checkOwnContributions(typed)).toContain('个人缴费')
  })
})

describe('a mandate', () => {
  const from = (mandateFrom: string | null, mandateUntil: string | null) =>
    mandateAdvice({ mandateFrom, mandateUntil })

  it('that ends before it begins is said in one sentence', () => {
    expect(from('2026-01-01', '2025-12-31')).toBe('授权自 2026-01-01，授权至 2025-12-31，先后反了，请核对。')
    expect(from('2026-01-01', '2026-01-01')).toBeUndefined()
    expect(from('2026-01-01', null)).toBeUndefined()
  })
})

describe('a closed term', () => {
  it('says what rests on it, and what a change would touch', () => {
    expect(closedSentence('hourly', { round: '1', lockedLines: 32 })).toBe(
      '小时工资标准已用于第 1 轮提案和 32 行达成价，改动须双方确认。',
    )
    expect(closedSentence('rounding', { round: '2', lockedLines: 0 })).toBe(
      '舍入规则已用于第 2 轮提案，改动须双方确认。',
    )
    expect(touchedSentence('hourly', { round: '1', lockedLines: 32 })).toContain('有 32 行已达成的价')
    expect(touchedSentence('shift', { round: '1', lockedLines: 0 })).toContain('重新提案')
  })
})
