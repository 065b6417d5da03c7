import { describe, expect, it } from 'vitest'
import { payCalculations } from '../../derivation/calculations/pay-calculations.ts'
import { derive, known, leavesOf } from './derivation-leaves.ts'

const figure = (name: string) => derive(known(payCalculations, name)).result
const leaves = (name: string) => leavesOf(known(payCalculations, name))
const rate = [
  'agreed-monthly · 9000',
  'sam-minutes · 0.75',
  'divisor-days · 30',
  'shift-hours · 8',
  'sixty · 60',
]

describe('what stands beside the popular formula', () => {
  // 9000 ÷ 30 ÷ 8 ÷ 60 × 0.75 = 0.46875; × 174 × 60 ÷ 0.75 = 6525.
  it('what it leaves out', () => {
    expect(figure('what the popular formula leaves out')).toMatchObject({ value: '2475' })
  })

  // 0.46875 × 26 × 8 × 60 ÷ 0.75 = 7800.
  it('what it claims: the price and the days it counts as worked', () => {
    const name = 'what the popular formula claims'
    expect(figure(name)).toMatchObject({ value: '7800', unit: 'yuan-per-month' })
    expect(leaves(name)).toEqual([...rate, 'claimed-days · 26'])
  })

  it('the rest days among them', () => {
    const name = 'the popular formula’s rest days'
    expect(figure(name)).toMatchObject({ value: '4.25', unit: 'day' })
    expect(leaves(name)).toEqual(['claimed-days · 26', 'paid-days · 21.75'])
  })

  // 9000 ÷ 174 ÷ 60 × 0.75 = 6750/10440 = 75/116.
  it('the price that pays the month', () => {
    const name = 'the popular formula’s needed price'
    expect(figure(name)).toMatchObject({ value: '75/116', unit: 'yuan-per-unit' })
    expect(leaves(name)).toEqual([
      'agreed-monthly · 9000',
      'sam-minutes · 0.75',
      'hours-per-month · 174',
      'sixty · 60',
    ])
  })
})

describe('what stands beside a month', () => {
  it('the minimum by the hour, rounded up: 1820 ÷ 174 = 10.4597…', () => {
    expect(figure('a minimum by the hour')).toMatchObject({ value: '10.46', unit: 'yuan-per-hour' })
    expect(leaves('a minimum by the hour')).toEqual(['monthly-minimum · 1820', 'hours-per-month · 174'])
  })

  it('its overtime, day by day: 1.5 + 3.5 + 0.75', () => {
    expect(figure('a month’s overtime')).toMatchObject({ value: '5.75', unit: 'hour' })
    expect(leaves('a month’s overtime')).toEqual([
      'overtime-hours · 2025-07-01 · 1.5',
      'overtime-hours · 2025-07-02 · 3.5',
      'overtime-hours · 2025-07-03 · 0.75',
    ])
  })
})
