import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { testMinimumWage, wholeMonth } from '../../../shared/pay/floor/minimum-wage-test.ts'
import { calculateProbationFloor, isBelowProbationFloor } from '../../../shared/pay/floor/probation-floor.ts'
import { checkOvertime } from '../../../shared/pay/overtime/check-overtime.ts'
import { calculateOvertimePieces } from '../../../shared/pay/overtime/overtime-pieces.ts'
import { calculateNonPieceTime } from '../../../shared/pay/time/non-piece-time.ts'
import { resolveExclusions } from '../../../shared/rules/minimum-wage-exclusions.ts'
import { resolveOvertimeCaps, resolveOvertimeMultiples } from '../../../shared/rules/overtime.ts'
import { resolveProbationShare } from '../../../shared/rules/probation.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const asOf = dateLiteral('2026-06-17')
const cents = rule('payment', 2)

describe('overtime pieces', () => {
  const pay = (given: Readonly<Record<string, string>>) =>
    calculateOvertimePieces({
      pieceRateYuan: d(given['price'] ?? '0.208'),
      normalPieces: d(given['normal'] ?? '0'),
      workdayPieces: d(given['workday'] ?? '0'),
      restDayPieces: d(given['rest'] ?? '0'),
      restDayWithTimeOffPieces: d(given['timeOff'] ?? '0'),
      statutoryHolidayPieces: d(given['holiday'] ?? '0'),
      multiples: valueOf(resolveOvertimeMultiples(asOf)).value,
      rounding: cents,
    })

  it.each([
    [{ normal: '100' }, '20.80', '0'],
    [{ workday: '100' }, '31.20', '31.2'],
    [{ rest: '100' }, '41.60', '41.6'],
    [{ timeOff: '100' }, '20.80', '20.8'],
    [{ holiday: '100' }, '62.40', '62.4'],
    [{ normal: '8000', workday: '600', rest: '400', holiday: '100' }, '2080.00', '416'],
  ])('%j pays %s, of which overtime %s', (given, yuan, overtime) => {
    const made = valueOf(pay(given))
    expect(made.yuan).toBe(yuan)
    expect(writeExact(made.exactOvertimeYuan)).toBe(overtime)
  })

  it('refuses a price of nothing and pieces below it', () => {
    expect(codesOf(pay({ price: '0', workday: '-1' }))).toEqual(['out-of-range', 'out-of-range'])
  })
})

describe('overtime caps', () => {
  const caps = valueOf(resolveOvertimeCaps(asOf)).value
  const day = (hours: string, quotaFinished = true) => ({ day: '3 日', hours: d(hours), quotaFinished })
  const check = (...days: readonly ReturnType<typeof day>[]) => valueOf(checkOvertime(days, caps))
  const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code)

  it.each([
    ['0', [], []],
    ['1', [], []],
    ['1.01', [], ['overtime-above-usual']],
    ['3', [], ['overtime-above-usual']],
    ['3.01', ['overtime-above-day-cap'], []],
  ])('%s h on a day', (hours, findings, advice) => {
    const found = check(day(hours))
    expect(codes(found.findings)).toEqual(findings)
    expect(codes(found.advice)).toEqual(advice)
  })

  it('asks about hours worked before the quota was finished, and about nothing where there were none', () => {
    expect(codes(check(day('0.5', false)).advice)).toEqual(['extra-hours-before-quota'])
    expect(codes(check(day('0', false)).advice)).toEqual([])
  })

  it.each([
    ['3', 12, '36', []],
    ['3', 13, '39', ['overtime-above-month-cap']],
    ['1', 36, '36', []],
  ])('%s h on each of %s days', (hours, count, total, findings) => {
    const found = check(...Array.from({ length: count }, () => day(hours)))
    expect(found.monthHours).toBe(total)
    expect(codes(found.findings)).toEqual(findings)
    for (const problem of [...found.findings, ...found.advice]) expect(formatProblem(problem)).toMatch(/。$/)
  })

  it('refuses hours below nothing', () => {
    expect(codesOf(checkOvertime([day('-1')], caps))).toEqual(['out-of-range'])
  })
})

describe('minimum wage of a month', () => {
  const test = (given: Readonly<Record<string, string>>, excludesOwnContributions = false) =>
    testMinimumWage({
      grossYuan: d(given['gross'] ?? '3490.00'),
      overtimeYuan: d(given['overtime'] ?? '0'),
      specialAllowanceYuan: d(given['special'] ?? '0'),
      welfareYuan: d(given['welfare'] ?? '0'),
      localExclusionsYuan: d(given['local'] ?? '0'),
      ownContributionsYuan: d(given['own'] ?? '0'),
      excludesOwnContributions,
      monthlyMinimumYuan: d(given['monthly'] ?? '2540'),
      owedShare: given['owed'] === undefined ? wholeMonth : d(given['owed']),
    })

  it('leaves out the whole overtime pay', () => {
    const given = { gross: '3050.40', overtime: '412.50', special: '120.00', monthly: '2660' }
    const made = valueOf(test(given))
    expect(writeExact(made.comparableYuan)).toBe('2517.9')
    expect(writeExact(made.missingYuan)).toBe('142.1')
    expect(made.passes).toBe(false)
  })

  it.each([
    ['640.00', true, '0'],
    ['640.01', false, '0.01'],
    ['639.99', true, '0'],
  ])('own contributions of %s, where the place leaves them out', (own, passes, missing) => {
    const made = valueOf(test({ overtime: '260', welfare: '50', own }, true))
    expect(made.passes).toBe(passes)
    expect(writeExact(made.missingYuan)).toBe(missing)
  })

  it('counts them in elsewhere', () => {
    expect(writeExact(valueOf(test({ own: '640' })).comparableYuan)).toBe('3490')
    expect(writeExact(valueOf(test({ local: '90' })).comparableYuan)).toBe('3400')
  })

  it('asks for less only where the worker missed hours', () => {
    expect(writeExact(valueOf(test({ gross: '2000', owed: '0.5' })).requiredYuan)).toBe('1270')
    expect(codesOf(test({ owed: '1.5' }))).toEqual(['out-of-range'])
    expect(codesOf(test({ gross: '-1', monthly: '0' }))).toHaveLength(2)
  })

  it('knows which places leave own contributions out, and how sure it is', () => {
    const found = (place: Parameters<typeof resolveExclusions>[0]) => {
      const { value, confidence } = valueOf(resolveExclusions(place, asOf))
      return [value.ownContributions, value.also.length, confidence]
    }
    expect(found('CN-11')).toEqual([true, 0, 'high'])
    expect(found('CN-31')).toEqual([true, 3, 'medium'])
    expect(found('CN-44-2')).toEqual([false, 0, 'medium'])
    expect(codesOf(resolveExclusions('CN-11', dateLiteral('2025-08-31')))).toEqual(['no-rule-in-force'])
  })
})

describe('probation', () => {
  const floor = (agreed: string, minimum: string) =>
    calculateProbationFloor({
      agreedMonthlyYuan: d(agreed),
      share: valueOf(resolveProbationShare(asOf)).value,
      monthlyMinimumYuan: d(minimum),
    })

  it.each([
    ['3200', '2740', '2740'],
    ['3425', '2740', '2740'],
    ['3426', '2740', '2740.8'],
    ['5000', '2740', '4000'],
  ])('of %s at a minimum of %s is at least %s', (agreed, minimum, least) => {
    expect(writeExact(valueOf(floor(agreed, minimum)))).toBe(least)
  })

  it('is met exactly on the floor', () => {
    const least = valueOf(floor('5000', '2740'))
    expect(['3999.99', '4000', '4000.01'].map((yuan) => isBelowProbationFloor(d(yuan), least))).toEqual([
      true,
      false,
      false,
    ])
    expect(codesOf(floor('0', '0'))).toHaveLength(2)
  })
})

describe('time without pieces', () => {
  it('is paid by the hour at its agreed rate', () => {
    const entries = [
      { reason: 'waiting-for-material', hours: d('2.5'), hourlyYuan: d('12') },
      { reason: 'rework-not-own', hours: d('0.75'), hourlyYuan: d('15') },
    ] as const
    expect(valueOf(calculateNonPieceTime({ entries, rounding: cents })).yuan).toBe('41.25')
    expect(valueOf(calculateNonPieceTime({ entries: [], rounding: cents })).yuan).toBe('0.00')
    const wrong = [{ reason: 'style-change', hours: d('-1'), hourlyYuan: d('0') }] as const
    expect(codesOf(calculateNonPieceTime({ entries: wrong, rounding: cents }))).toHaveLength(2)
  })
})
