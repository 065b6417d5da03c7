import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { minimumWages } from '../../../shared/rules/minimum-wage-table.ts'
import { resolveMinimumWage } from '../../../shared/rules/minimum-wage.ts'
import { jurisdictions, regionsOf, type Jurisdiction } from '../../../shared/rules/jurisdiction.ts'
import { resolveOvertimeCaps, resolveOvertimeMultiples } from '../../../shared/rules/overtime.ts'
import { placeNames } from '../../../shared/text/terms/place-names.ts'
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

  it.each([
    ['CN-11', '2025-09-01', '2540', 'high'],
    ['CN-37-2', '2025-10-01', '2210', 'high'],
    ['CN-4403', '2026-06-17', '2520', 'high'],
    ['CN-44-4', '2025-03-01', '1750', 'high'],
    ['CN-32-1', '2025-12-31', '2490', 'medium'],
    ['CN-32-1', '2026-01-01', '2660', 'medium'],
    ['CN-33-3', '2025-12-31', '2010', 'medium'],
    ['CN-46-2', '2025-12-01', '2070', 'medium'],
  ] as const)('%s on %s: %s, %s', (place, asOf, monthlyYuan, confidence) => {
    const found = valueOf(resolveMinimumWage(place, dateLiteral(asOf)))
    expect(found.value.monthlyYuan).toBe(monthlyYuan)
    expect(found.confidence).toBe(confidence)
  })

  it('says nothing for days and places the table does not know', () => {
    expect(codesOf(resolveMinimumWage('CN-11', dateLiteral('2025-08-31')))).toEqual(['no-rule-in-force'])
    expect(codesOf(resolveMinimumWage('CN-32-2', dateLiteral('2026-01-01')))).toEqual(['no-rule-in-force'])
    expect(codesOf(resolveMinimumWage('CN-52', dateLiteral('2026-01-01')))).toEqual(['no-rule-in-force'])
  })

  it('gives every place a name, and every doubtful row its mark', () => {
    expect(new Set(Object.values(placeNames)).size).toBe(jurisdictions.length)
    for (const place of jurisdictions)
      for (const { source, confidence } of minimumWages[place])
        expect([place, source.includes('待核实')]).toEqual([place, confidence !== 'high'])
  })

  it('gives every lower class of a province a lower minimum', () => {
    const asOf = dateLiteral('2025-12-31')
    const yuan = (place: Jurisdiction) => Number(valueOf(resolveMinimumWage(place, asOf)).value.monthlyYuan)
    const classes = jurisdictions.filter((place) => /-[1-4]$/.test(place))
    expect(classes).toHaveLength(41)
    for (const [index, place] of classes.entries()) {
      const above = classes[index - 1]
      if (above !== undefined && above.slice(0, 5) === place.slice(0, 5))
        expect(yuan(place)).toBeLessThan(yuan(above))
    }
  })

  it('knows the province of a city and of a class', () => {
    expect(regionsOf('CN-4403')).toEqual(['CN-4403', 'CN-44'])
    expect(regionsOf('CN-37-3')).toEqual(['CN-37-3', 'CN-37'])
    expect(regionsOf('CN-13-1')).toEqual(['CN-13-1'])
    expect(regionsOf('CN-31')).toEqual(['CN-31'])
  })

  it('multiplies overtime by 1.5, 2 and 3, within 1, 3 and 36 hours, since 1995', () => {
    expect(valueOf(resolveOvertimeMultiples(dateLiteral('1995-01-01'))).value).toEqual({
      workday: '1.5',
      restDay: '2',
      statutoryHoliday: '3',
    })
    expect(valueOf(resolveOvertimeCaps(dateLiteral('2026-06-17'))).value).toEqual({
      usualPerDay: '1',
      mostPerDay: '3',
      mostPerMonth: '36',
    })
    expect(codesOf(resolveOvertimeMultiples(dateLiteral('1994-12-31')))).toEqual(['no-rule-in-force'])
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
