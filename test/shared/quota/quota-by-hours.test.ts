import { describe, expect, it } from 'vitest'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { parseExact, writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { calculateCompletionRate } from '../../../shared/quota/completion-rate.ts'
import { calculateExactOutput } from '../../../shared/quota/exact-output.ts'
import { calculateMachineCrew, calculateTendingStaff } from '../../../shared/quota/machine-tending.ts'
import { calculateProtectedPay, calculateProtectedQuota } from '../../../shared/quota/protected-minutes.ts'
import { calculateQuotaByActual } from '../../../shared/quota/quota-by-actual.ts'
import { calculateOutputChange, calculateTimeChange } from '../../../shared/quota/quota-change.ts'
import { calculateTimeInDays } from '../../../shared/quota/time-in-days.ts'
import { rule } from '../pay/rounding-rules.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'

describe('an output that is not rounded', () => {
  it('may be less than one', () => {
    expect(writeExact(valueOf(calculateExactOutput({ period: d('60'), unitTime: d('10') })))).toBe('6')
    const third = valueOf(parseExact('25/3', { field: 'value' }))
    expect(writeExact(valueOf(calculateExactOutput({ period: d('8'), unitTime: third })))).toBe('0.96')
  })

  it('is of a time above nothing', () => {
    expect(codesOf(calculateExactOutput({ period: d('0'), unitTime: d('1') }))).toEqual(['out-of-range'])
    expect(codesOf(calculateExactOutput({ period: d('1'), unitTime: d('0') }))).toEqual(['out-of-range'])
    expect(codesOf(calculateExactOutput({ period: d('1'), unitTime: d('-1') }))).toEqual(['out-of-range'])
  })

  it('has a time in days beside it', () => {
    const days = (hours: string, day: string) =>
      calculateTimeInDays({ time: ratioOf(d(hours)), hoursPerDay: d(day) })
    expect(writeExact(valueOf(days('10.42', '8')))).toBe('1.3025')
    expect(codesOf(days('0', '0'))).toEqual(['out-of-range', 'out-of-range'])
  })
})

describe('a change of quota', () => {
  const output = (x: string) => calculateOutputChange({ timeCutPercent: d(x) })
  const time = (y: string) => calculateTimeChange({ outputRisePercent: d(y) })

  it.each([
    ['20', '25'],
    ['10', '100/9'],
    ['50', '100'],
    ['0', '0'],
    ['-25', '-20'],
    ['99', '9900'],
  ])('of the time by −%s %% is one of the output by %s %%', (x, y) => {
    expect(writeExact(valueOf(output(x)))).toBe(y)
  })

  it('goes back', () => {
    expect(writeExact(valueOf(time('25')))).toBe('20')
    expect(writeExact(valueOf(time('100')))).toBe('50')
    expect(writeExact(valueOf(time('-20')))).toBe('-25')
    expect(writeExact(valueOf(time('-99')))).toBe('-9900')
  })

  it('has no answer where no time, or no output, is left', () => {
    expect(codesOf(output('100'))).toEqual(['out-of-range'])
    expect(codesOf(output('100.1'))).toEqual(['out-of-range'])
    expect(codesOf(time('-100'))).toEqual(['out-of-range'])
  })
})

describe('a quota by the hours really used', () => {
  const base = {
    workers: d('20'),
    days: d('251'),
    hoursPerDay: d('8'),
    attendance: d('0.95'),
    output: d('426'),
    slack: d('0.2'),
  }

  it('adds the slack and tells the cut', () => {
    const made = valueOf(calculateQuotaByActual({ ...base, oldQuotaHours: d('136') }))
    expect(writeExact(made.actualHoursPerUnit)).toBe('19076/213')
    expect(writeExact(made.newQuotaHours)).toBe('38152/355')
    expect(made.cut === null ? [] : [made.cut.hours, made.cut.share].map(writeExact)).toEqual([
      '10128/355',
      '1266/6035',
    ])
    expect(valueOf(calculateQuotaByActual(base)).cut).toBe(null)
  })

  it('refuses what cannot be', () => {
    const zero = d('0')
    const wrong = { workers: zero, days: zero, hoursPerDay: zero, attendance: d('1.01'), output: zero }
    const codes = codesOf(calculateQuotaByActual({ ...wrong, slack: d('-0.1'), oldQuotaHours: zero }))
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'out-of-range'))
    expect(calculateQuotaByActual({ ...base, attendance: d('1'), slack: zero }).ok).toBe(true)
    expect(codesOf(calculateQuotaByActual({ ...base, attendance: zero }))).toEqual(['out-of-range'])
  })
})

describe('machine tending', () => {
  const posts = { postTimes: ['300', '220', '280'].map(d), shiftTime: d('480'), restTime: d('60') }
  const plant = { machines: d('25'), shifts: d('2'), crew: d('2'), attendance: d('0.96') }

  it('rounds people up, to the nearest where asked', () => {
    const crew = valueOf(calculateMachineCrew({ ...posts, rounding: 'up' }))
    expect([writeExact(crew.exact), crew.people]).toEqual(['40/21', '2'])
    const staff = valueOf(calculateTendingStaff({ ...plant, rounding: 'up' }))
    expect([staff.machinesPerWorker, staff.exact].map(writeExact)).toEqual(['0.5', '625/6'])
    expect(staff.people).toBe('105')
    expect(valueOf(calculateTendingStaff({ ...plant, rounding: 'nearest' })).people).toBe('104')
    const whole = { ...plant, attendance: d('1') }
    expect(valueOf(calculateTendingStaff({ ...whole, rounding: 'up' })).people).toBe('100')
  })

  it('refuses a shift that is all rest', () => {
    expect(codesOf(calculateMachineCrew({ ...posts, restTime: d('480'), rounding: 'up' }))).toEqual([
      'out-of-range',
    ])
    expect(calculateMachineCrew({ ...posts, restTime: d('479'), rounding: 'up' }).ok).toBe(true)
    expect(codesOf(calculateMachineCrew({ ...posts, postTimes: [], rounding: 'up' }))).toEqual(['empty'])
    expect(codesOf(calculateMachineCrew({ ...posts, postTimes: [d('0')], rounding: 'up' }))).toEqual([
      'out-of-range',
    ])
    const nothing = { machines: d('0'), shifts: d('0'), crew: d('0'), attendance: d('0') }
    expect(codesOf(calculateTendingStaff({ ...nothing, rounding: 'up' }))).toHaveLength(4)
  })
})

describe('a completion rate', () => {
  const row = (quotaHours: string, output: string, actualHours: string) => ({
    quotaHours: d(quotaHours),
    output: d(output),
    actualHours: d(actualHours),
  })

  it('is the ratio of the sums, not the mean of the rates', () => {
    const rows = [row('2', '15000', '24000'), row('2.6', '10000', '20000')]
    const made = valueOf(calculateCompletionRate({ rows }))
    expect(made.rows.map(({ rate }) => writeExact(rate))).toEqual(['1.25', '1.3'])
    expect([made.earnedHours, made.actualHours, made.rate].map(writeExact)).toEqual([
      '56000',
      '44000',
      '14/11',
    ])
  })

  it('needs hours that were used', () => {
    expect(codesOf(calculateCompletionRate({ rows: [] }))).toEqual(['empty'])
    expect(codesOf(calculateCompletionRate({ rows: [row('0', '-1', '0')] }))).toHaveLength(3)
    expect(writeExact(valueOf(calculateCompletionRate({ rows: [row('1', '0', '1')] })).rate)).toBe('0')
  })
})

describe('protected minutes', () => {
  const quota = (minutes: string) =>
    calculateProtectedQuota({
      quota: d('436'),
      shiftMinutes: d('480'),
      protectedMinutes: d(minutes),
      rounding: rule('output-quota', 0, 'down'),
    })

  it('lower the quota in proportion', () => {
    expect(['0', '60', '480'].map((minutes) => valueOf(quota(minutes)))).toEqual(['436', '381', '0'])
    expect(codesOf(quota('481'))).toEqual(['out-of-range'])
    expect(codesOf(quota('-1'))).toEqual(['out-of-range'])
  })

  it('are paid at the worker’s own average', () => {
    const pay = (earnings: string, worked: string, minutes: string) =>
      calculateProtectedPay({
        pieceEarnings: d(earnings),
        workedMinutes: d(worked),
        protectedMinutes: d(minutes),
        rounding: rule('payment', 2),
      })
    expect(valueOf(pay('4200', '8400', '60'))).toBe('30.00')
    expect(valueOf(pay('4211.5', '8400', '60'))).toBe('30.08')
    expect(codesOf(pay('-1', '0', '-1'))).toHaveLength(3)
  })
})
