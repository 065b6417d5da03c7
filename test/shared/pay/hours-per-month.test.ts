import { describe, expect, it } from 'vitest'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { parseExact } from '../../../shared/numbers/exact-string.ts'
import { calculateHourlyMinimum } from '../../../shared/pay/floor/floor-hours.ts'
import { calculateFloorPieceRate } from '../../../shared/pay/floor/floor-piece-rate.ts'
import { calculatePopularFormula } from '../../../shared/pay/piece-rate/popular-formula.ts'
import { calculateMonthlyEquivalent } from '../../../shared/pay/piece-rate/time-equivalent.ts'
import type { Result } from '../../../shared/problems/result.ts'
import { problemsOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const exact = (text: string) => valueOf(parseExact(text, { field: 'value' }))

const floor = (hours: string) =>
  calculateFloorPieceRate({
    standardTimeSeconds: d('66'),
    monthlyMinimumYuan: d('2740'),
    ownContributionsYuan: d('0'),
    hoursPerMonth: exact(hours),
    rounding: rule('floor-piece-rate', 3, 'up'),
  })
const minimum = (hours: string) =>
  calculateHourlyMinimum(d('2740'), exact(hours), rule('hourly-equivalent', 2))
const popular = (hours: string, days = '21.75') =>
  calculatePopularFormula({
    monthlyYuan: d('9000'),
    divisorDays: d('30'),
    hoursPerDay: d('8'),
    samMinutes: d('0.75'),
    claimedDays: d('26'),
    paidHoursPerMonth: exact(hours),
    paidDaysPerMonth: exact(days),
  })
const monthly = (hours: string) =>
  calculateMonthlyEquivalent({
    pieceRateYuan: d('0.208'),
    standardTimeSeconds: d('66'),
    hoursPerMonth: exact(hours),
    rounding: rule('monthly-equivalent', 2),
  })

describe.each([
  ['the floor of a price', floor],
  ['the minimum of an hour', minimum],
  ['the popular formula', popular],
  ['the month of a price', monthly],
])('hours of a month in %s', (_, calculate: (hours: string) => Result<unknown>) => {
  it.each(['0', '0.00', '-1', '-174', '-1/3'])('are refused at %s', (hours) => {
    expect(problemsOf(calculate(hours))).toEqual([
      {
        code: 'out-of-range',
        at: { field: 'hours-per-month' },
        given: hours,
        expected: { kind: 'more-than', bound: '0' },
        remedy: 'check-the-value',
      },
    ])
  })

  it('may be few, and a fraction', () => {
    expect(calculate('0.01').ok).toBe(true)
    expect(calculate('496/3').ok).toBe(true)
  })
})

it('the paid days of a month are some', () => {
  for (const days of ['0', '-21.75'])
    expect(problemsOf(popular('174', days))).toMatchObject([{ at: { field: 'days' }, given: days }])
})
