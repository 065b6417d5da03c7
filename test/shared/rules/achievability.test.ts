import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { resolveAchievability, usualAchievability } from '../../../shared/rules/achievability.ts'
import type { Region } from '../../../shared/rules/jurisdiction.ts'

const resolved = (place: Region, asOf: string) => {
  const { value, confidence } = resolveAchievability(place, dateLiteral(asOf))
  return [value.theta, value.population, value.inPrinciple, confidence]
}

describe('the share that must be able to reach a quota', () => {
  it.each([
    ['CN-32', '0.90', 'post', false],
    ['CN-3301', '0.90', 'post', false],
    ['CN-3302', '0.90', 'enterprise', false],
    ['CN-37', '0.90', 'enterprise', false],
    ['CN-41', '0.90', 'enterprise', false],
    ['CN-4101', '0.90', 'post', false],
    ['CN-44', '0.70', 'post', true],
    ['CN-52', '0.90', 'enterprise', false],
  ] as const)('of %s is %s', (place, theta, population, inPrinciple) => {
    expect(resolved(place, '2026-06-01')).toEqual([theta, population, inPrinciple, 'high'])
  })

  it('is the usual one, to be verified, where no text was found or before the text', () => {
    const usual = ['0.90', 'post', false, 'low']
    for (const place of ['CN', 'CN-31', 'CN-33'] as const)
      expect(resolved(place, '2026-06-01')).toEqual(usual)
    expect(resolved('CN-44', '2016-09-28')).toEqual(usual)
    expect(resolved('CN-44', '2016-09-29')).toEqual(['0.70', 'post', true, 'high'])
    expect(usualAchievability.source).toContain('待核实')
  })

  it('of a city is that of its province until the city has its own', () => {
    expect(resolved('CN-4101', '2012-12-31')).toEqual(['0.90', 'post', false, 'low'])
    expect(resolved('CN-4101', '2013-01-01')).toEqual(['0.90', 'post', false, 'high'])
    expect(resolved('CN-3301', '2014-12-31')).toEqual(['0.90', 'post', false, 'low'])
  })
})
