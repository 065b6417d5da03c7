import { describe, expect, test } from 'vitest'
import { plotHalfWidth, plotPair, plotPercent, plotScale } from '../../../shared/bargaining/plot-scale.ts'
import { recogniseDecimal, type DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { compare, ratioOf, type Ratio } from '../../../shared/numbers/ratio.ts'

const d = (text: string): DecimalString => {
  const value = recogniseDecimal(text)
  if (value === null) throw new Error(text)
  return value
}
const computedYuan = d('0.100')
const price = (text: string, computed = computedYuan) => ({ priceYuan: d(text), computedYuan: computed })

const same = (one: Ratio, text: string): boolean => compare(one, ratioOf(d(text))) === 0

/** The marks of a line whose table holds these other prices. */
function marks(employer: string, union: string, others: readonly string[] = ['0.110'], computed = '0.100') {
  const half = plotHalfWidth([employer, union, ...others].map((text) => price(text)))
  const scale = plotScale(d(computed), [d(employer), d(union)], half)
  return { ...plotPair(price(employer, d(computed)), price(union, d(computed)), scale), own: scale.own }
}

describe('the scale of a table', () => {
  test('the computed price is the middle, the farthest price the edge', () => {
    const half = plotHalfWidth([price('0.110')])
    const scale = plotScale(computedYuan, [d('0.110')], half)
    expect(scale.own).toBe(false)
    expect(plotPercent(price('0.100'), scale)).toBe(50)
    expect(plotPercent(price('0.105'), scale)).toBe(73)
    expect(plotPercent(price('0.110'), scale)).toBe(96)
    expect(plotPercent(price('0.090'), scale)).toBe(4)
    expect(plotPercent(price('0.200'), scale)).toBe(96)
    expect(plotPercent(price('0.001'), scale)).toBe(4)
  })

  test('is no narrower than 4% and no wider than 25%; what lies beyond has no part in it', () => {
    expect(same(plotHalfWidth([]), '0.04')).toBe(true)
    expect(same(plotHalfWidth([price('0.102')]), '0.04')).toBe(true)
    expect(same(plotHalfWidth([price('0.125'), price('9.000')]), '0.25')).toBe(true)
    expect(same(plotHalfWidth([price('0.1251'), price('0.090')]), '0.1')).toBe(true)
  })

  test('ordinary prices stand where they are', () => {
    expect(marks('0.098', '0.105')).toEqual({ employer: 40.8, union: 73, own: false })
    expect(marks('0.100', '0.102')).toEqual({ employer: 50, union: 59.2, own: false })
    expect(marks('0.102', '0.102')).toEqual({ employer: 59.2, union: 59.2, own: false })
  })

  test('marks that would cover each other step aside, outward', () => {
    expect(marks('0.1020', '0.1021')).toEqual({ employer: 59.2, union: 66.2, own: false })
    expect(marks('0.0979', '0.0980')).toEqual({ employer: 33.8, union: 40.8, own: false })
    expect(marks('0.1099', '0.1100')).toEqual({ employer: 89, union: 96, own: false })
    expect(marks('0.0999', '0.1001')).toEqual({ employer: 46.5, union: 53.5, own: false })
    expect(marks('0.1000', '0.100001')).toEqual({ employer: 50, union: 57, own: false })
    expect(marks('0.1021', '0.1020')).toEqual({ employer: 66.2, union: 59.2, own: false })
  })
})

describe('a line far from its computed price', () => {
  test.each([
    ['both far above', '8.999', '9.000'],
    ['one far, one near', '0.102', '9.000'],
    ['one far, one on it', '0.100', '9.000'],
    ['far on both sides', '0.001', '9.000'],
    ['both far below', '0.001', '0.002'],
    ['the employer above', '9.000', '0.300'],
    ['a zero', '0', '100000'],
  ])('%s', (_, employer, union) => {
    const found = marks(employer, union)
    const [low, high] = [found.employer, found.union].sort((one, other) => one - other)
    expect(found.own).toBe(true)
    expect(low).toBeGreaterThanOrEqual(4)
    expect(high).toBeLessThanOrEqual(96)
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThanOrEqual(9)
    expect(found.employer < found.union).toBe(Number(employer) < Number(union))
    for (const [text, at] of [
      [employer, found.employer],
      [union, found.union],
    ] as const) {
      expect(Math.sign(at - 50)).toBe(Math.sign(Number(text) - 0.1))
      if (at !== 50) expect(Math.abs(at - 50)).toBeGreaterThanOrEqual(9)
    }
  })

  test('is drawn to its own farthest price', () => {
    expect(marks('0.500', '0.900')).toEqual({ employer: 73, union: 96, own: true })
    expect(marks('8.999', '9.000')).toEqual({ employer: 87, union: 96, own: true })
  })

  test('leaves the scale of the others as it is', () => {
    expect(marks('0.098', '0.105', ['0.110', '9.000'])).toEqual(marks('0.098', '0.105'))
  })

  test('a computed price of nothing divides nothing', () => {
    expect(marks('0.001', '0.002', [], '0')).toEqual({ employer: 73, union: 96, own: true })
    expect(marks('0', '0', [], '0')).toEqual({ employer: 50, union: 50, own: false })
    expect(same(plotHalfWidth([price('0.110', d('0'))]), '0.04')).toBe(true)
  })
})
