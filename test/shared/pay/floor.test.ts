import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { calculateHourlyMinimum, resolveFloorHours } from '../../../shared/pay/floor/floor-hours.ts'
import { calculateFloorPieceRate, isBelowFloor } from '../../../shared/pay/floor/floor-piece-rate.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral

const floor = (asOf: string, paysHolidays: boolean, seconds: string, monthly: string, own = '0') =>
  calculateFloorPieceRate({
    standardTimeSeconds: d(seconds),
    monthlyMinimumYuan: d(monthly),
    ownContributionsYuan: d(own),
    hoursPerMonth: valueOf(resolveFloorHours(dateLiteral(asOf), paysHolidays)).hoursPerMonth,
    rounding: rule('floor-piece-rate', 3, 'up'),
  })

describe('floor line', () => {
  it.each([
    ['2025-07-01', true, '66', '2740', '0', '0.289'],
    ['2025-07-01', false, '66', '2740', '0', '0.304'],
    ['2014-07-04', false, '66', '1820', '0', '0.201'],
    ['2014-07-04', true, '34.2', '1820', '0', '0.100'],
    ['2025-07-01', true, '66', '2740', '287.7', '0.320'],
  ])('on %s, holidays paid %s, %s s at %s + own %s: %s', (asOf, pays, seconds, monthly, own, yuan) => {
    const parts = [asOf, pays, seconds, monthly] as const
    expect(valueOf(floor(...parts, own)).yuan).toBe(yuan)
  })

  it('is never rounded below itself', () => {
    // 60 × 1740 ÷ 174 ÷ 3600 = 1/6
    expect(valueOf(floor('2025-07-01', true, '60', '1740')).yuan).toBe('0.167')
    // 36 × 1740 ÷ 174 ÷ 3600 = 0.1 exactly: up leaves it
    expect(valueOf(floor('2025-07-01', true, '36', '1740')).yuan).toBe('0.100')
  })

  it('tells a price below it', () => {
    expect(isBelowFloor(d('0.098'), d('0.100'))).toBe(true)
    expect(isBelowFloor(d('0.1'), d('0.100'))).toBe(false)
  })

  it('is shown by the hour for reference', () => {
    const hourly = calculateHourlyMinimum(d('1820'), d('174'), rule('hourly-equivalent', 2))
    expect(valueOf(hourly)).toBe('10.46')
    expect(valueOf(calculateHourlyMinimum(d('2540'), d('174'), rule('hourly-equivalent', 2)))).toBe('14.60')
    expect(valueOf(calculateHourlyMinimum(d('2420'), d('174'), rule('hourly-equivalent', 2)))).toBe('13.91')
    expect(codesOf(calculateHourlyMinimum(d('0'), d('174'), rule('hourly-equivalent', 2)))).toEqual([
      'out-of-range',
    ])
  })

  it('cites the rule that its hours are from', () => {
    const source = (asOf: string) => valueOf(resolveFloorHours(dateLiteral(asOf), true)).source
    const rule = { kind: 'dated-rule', rule: 'statutory-hours', confidence: 'high' }
    expect(source('2024-12-31')).toEqual({
      ...rule,
      effectiveFrom: '2008-01-03',
      instrument: '劳社部发〔2008〕3号',
    })
    expect(source('2025-01-01')).toEqual({
      ...rule,
      effectiveFrom: '2025-01-01',
      instrument: '人社部发〔2025〕2号',
    })
  })

  it('refuses what is no wage', () => {
    expect(codesOf(floor('2025-07-01', true, '0', '0', '-1'))).toEqual([
      'out-of-range',
      'out-of-range',
      'out-of-range',
    ])
    expect(codesOf(resolveFloorHours(dateLiteral('2000-01-01'), true))).toEqual(['no-rule-in-force'])
  })
})
