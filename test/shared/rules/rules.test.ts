import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { resolveMinimumWage } from '../../../shared/rules/minimum-wage.ts'
import { citeParameter, resolveParameter } from '../../../shared/rules/dated-parameter.ts'
import { resolveStatutoryHours } from '../../../shared/rules/statutory-hours.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'

describe('dated rules', () => {
  it.each([
    ['2008-01-03', '500/3', '2000'],
    ['2014-07-04', '500/3', '2000'],
    ['2024-12-31', '500/3', '2000'],
    ['2025-01-01', '496/3', '1984'],
    ['2026-06-17', '496/3', '1984'],
  ])('on %s a month has %s hours', (asOf, hoursPerMonth, hoursPerYear) => {
    const { value } = valueOf(resolveStatutoryHours(dateLiteral(asOf)))
    expect(value.hoursPerMonth).toBe(hoursPerMonth)
    expect(value.hoursPerYear).toBe(hoursPerYear)
    expect(value.paidHoursPerMonth).toBe('174')
  })

  it('answers no rule before the first entry', () => {
    expect(codesOf(resolveStatutoryHours(dateLiteral('2007-12-31')))).toEqual(['no-rule-in-force'])
    expect(codesOf(resolveMinimumWage('CN', dateLiteral('2026-01-01')))).toEqual(['no-rule-in-force'])
  })

  it.each([
    ['2014-07-04', '1820', 'medium'],
    ['2025-07-01', '2740', 'high'],
    ['2026-06-17', '2740', 'high'],
  ])('Shanghai on %s: %s', (asOf, monthlyYuan, confidence) => {
    const found = valueOf(resolveMinimumWage('CN-31', dateLiteral(asOf)))
    expect(found.value.monthlyYuan).toBe(monthlyYuan)
    expect(found.confidence).toBe(confidence)
  })

  it('does not let an old figure run on over years it does not know', () => {
    expect(codesOf(resolveMinimumWage('CN-31', dateLiteral('2020-01-01')))).toEqual(['no-rule-in-force'])
    expect(codesOf(resolveMinimumWage('CN-31', dateLiteral('2014-03-31')))).toEqual(['no-rule-in-force'])
  })

  it('looks up by the day, whatever the order of the list, and cites what it found', () => {
    const entry = (day: string, value: string) =>
      ({ effectiveFrom: dateLiteral(day), value, source: `文号 ${value}`, confidence: 'low' }) as const
    const list = [entry('2025-01-01', 'c'), entry('2010-01-01', 'a'), entry('2020-01-01', 'b')]
    const found = valueOf(resolveParameter(list, dateLiteral('2024-06-01')))
    expect(found.value).toBe('b')
    expect(citeParameter('test', found)).toEqual({
      kind: 'dated-rule',
      rule: 'test',
      effectiveFrom: '2020-01-01',
      instrument: '文号 b',
      confidence: 'low',
    })
  })
})
