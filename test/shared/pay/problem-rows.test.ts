import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeDecimal } from '../../../shared/numbers/decimal-string.ts'
import { distributeByDays } from '../../../shared/pay/group/group-distribution.ts'
import { calculateEmerson } from '../../../shared/pay/incentive/emerson.ts'
import { calculateSlidingScale } from '../../../shared/pay/incentive/sliding-scale.ts'
import { checkOvertime } from '../../../shared/pay/overtime/check-overtime.ts'
import { calculateCoefficientPrice } from '../../../shared/pay/piece-rate/coefficient-price.ts'
import { checkCoefficientTable } from '../../../shared/pay/piece-rate/coefficient-table.ts'
import { calculateCountedPrice } from '../../../shared/pay/piece-rate/counting-unit.ts'
import { calculatePiecePay } from '../../../shared/pay/piece-rate/forms/piece-pay.ts'
import { calculatePopularFormula } from '../../../shared/pay/piece-rate/popular-formula.ts'
import { calculateQuotaPieceRate } from '../../../shared/pay/piece-rate/quota-piece-rate.ts'
import { calculateScrapPay } from '../../../shared/pay/piece-rate/scrap-pay.ts'
import { checkSkillTable } from '../../../shared/pay/skill/skill-grade.ts'
import { calculateNonPieceTime } from '../../../shared/pay/time/non-piece-time.ts'
import type { Problem } from '../../../shared/problems/problem.ts'
import { resolveOvertimeCaps } from '../../../shared/rules/overtime.ts'
import { problemsOf, valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const rounding = rule('payment', 2)
/** Where each problem is, and what was given there. */
const places = (problems: readonly Problem[]) =>
  problems.map(({ at: { field, row, subject }, given }) => [field, row, subject, given])

describe('a wrong figure in the second row is named there', () => {
  it('in a group, with the worker', () => {
    const member = (worker: string, dayRate: string, days: string) => ({
      worker,
      dayRateYuan: d(dayRate),
      days: d(days),
    })
    const members = [member('甲', '71.7', '22'), member('乙', '-1', '-2')]
    expect(places(problemsOf(distributeByDays({ totalYuan: d('6000'), members, scale: 2 })))).toEqual([
      ['day-rate', 2, '乙', '-1'],
      ['days', 2, '乙', '-2'],
    ])
  })

  it('in an attainment that is too long to be read', () => {
    const attainment = writeDecimal(1n, 4000)
    const input = { attainment, hoursWorked: d('8'), hourlyYuan: d('10'), scale: 'line', rounding } as const
    expect(problemsOf(calculateEmerson(input))).toMatchObject([
      { code: 'not-a-fraction', at: { field: 'attainment' }, given: attainment.slice(0, 40) },
    ])
    expect(calculateEmerson({ ...input, attainment: writeDecimal(1n, 3000) }).ok).toBe(true)
  })

  it('in a table of attainments', () => {
    const scale = [
      { from: d('0.67'), bonusRatio: d('0.01') },
      { from: d('-1'), bonusRatio: d('-2') },
    ]
    const input = { attainment: d('1'), hoursWorked: d('8'), hourlyYuan: d('10'), scale, rounding }
    expect(places(problemsOf(calculateEmerson(input)))).toEqual([
      ['attainment', 2, undefined, '-1'],
      ['bonus-ratio', 2, undefined, '-2'],
    ])
  })

  it('in a sliding scale', () => {
    const bands = [
      { width: d('0.1'), savingShare: d('0.4') },
      { width: d('0'), savingShare: d('1.1') },
    ]
    const job = { standardHours: d('200'), hoursWorked: d('140'), hourlyYuan: d('0.55'), rounding }
    expect(places(problemsOf(calculateSlidingScale({ ...job, bands })))).toEqual([
      ['slice-width', 2, undefined, '0'],
      ['saving-share', 2, undefined, '1.1'],
    ])
  })

  it('in a month of overtime, with the day', () => {
    const caps = valueOf(resolveOvertimeCaps(dateLiteral('2026-06-17'))).value
    const day = (name: string, hours: string) => ({ day: name, hours: d(hours), quotaFinished: true })
    const check = (hours: string) => checkOvertime([day('3 日', '1'), day('4 日', hours)], caps)
    expect(places(problemsOf(check('-1')))).toEqual([['overtime-hours', 2, '4 日', '-1']])
    expect(places(valueOf(check('3.5')).findings)).toEqual([['overtime-hours', 2, '4 日', '3.5']])
    expect(places(valueOf(check('2')).advice)).toEqual([['overtime-hours', 2, '4 日', '2']])
  })

  it('in a coefficient table, with its name', () => {
    const bands = [
      { kind: 'word', word: '棉', coefficient: d('1') },
      { kind: 'word', word: '真丝', coefficient: d('0') },
    ] as const
    expect(places(checkCoefficientTable({ name: '面料', bands }))).toEqual([
      ['coefficient-table', 2, '面料', '0'],
    ])
    const ranges = [
      { kind: 'range', from: d('0'), below: d('100'), coefficient: d('1') },
      { kind: 'range', from: d('99'), below: d('99'), coefficient: d('1') },
    ] as const
    expect(places(checkCoefficientTable({ name: '批量', bands: ranges }))).toEqual([
      ['coefficient-table', 2, '批量', '99–99'],
      ['coefficient-table', 2, '批量', '99'],
    ])
  })

  it('in the bands of a progressive price', () => {
    const band = (upTo: string | null, price: string) => ({
      upTo: upTo === null ? null : d(upTo),
      pieceRateYuan: d(price),
    })
    const bands = [band('400', '0.2'), band('400', '0'), band(null, '0.25')]
    const form = { kind: 'progressive', by: 'slices', bands } as const
    expect(places(problemsOf(calculatePiecePay({ form, pieces: d('1'), rounding })))).toEqual([
      ['piece-rate', 2, undefined, '0'],
      ['output-band', 2, undefined, '400'],
    ])
  })

  it('among the wage standards of a group', () => {
    const input = {
      wageStandards: [d('88'), d('0')],
      wagePer: 'shift',
      quotaPieces: d('440'),
      quotaPer: 'shift',
      shiftHours: null,
      rounding,
    } as const
    expect(places(problemsOf(calculateQuotaPieceRate(input)))).toEqual([['hourly-yuan', 2, undefined, '0']])
  })

  it('among inspected pieces', () => {
    const line = (good: string, material: string, work: string, price: string) => ({
      good: d(good),
      materialScrap: d(material),
      workScrap: d(work),
      pieceRateYuan: d(price),
    })
    const lines = [line('0', '0', '0', '85'), line('-1', '-2', '-3', '0')]
    expect(places(problemsOf(calculateScrapPay({ lines, rounding })))).toEqual([
      ['pieces', 2, undefined, '-1'],
      ['pieces', 2, undefined, '-2'],
      ['pieces', 2, undefined, '-3'],
      ['piece-rate', 2, undefined, '0'],
    ])
  })

  it('among time without pieces, with its reason', () => {
    const entries = [
      { reason: 'sample-making', hours: d('0'), hourlyYuan: d('12') },
      { reason: 'style-change', hours: d('-1'), hourlyYuan: d('0') },
    ] as const
    expect(places(problemsOf(calculateNonPieceTime({ entries, rounding })))).toEqual([
      ['hours-worked', 2, 'style-change', '-1'],
      ['hourly-yuan', 2, 'style-change', '0'],
    ])
  })

  it('among skill grades, with the grade', () => {
    const rows = [
      { grade: 'senior', yuan: d('100') },
      { grade: 'junior', yuan: d('-1') },
    ] as const
    const found = checkSkillTable({ kind: 'monthly-allowance', rows })
    expect(found.map(({ at: { row, subject }, given }) => [row, subject, given])).toEqual([
      [2, 'junior', '-1'],
      [2, 'junior', 'junior'],
      [2, 'junior', '-1'],
    ])
  })
})

describe('a wrong figure is named by what it belongs to', () => {
  const price = { hourlyYuan: d('11.34'), coefficient: d('1'), rounding: rule('piece-rate', 3) }

  it('a coefficient by its table, a counting unit by its name', () => {
    const lineCoefficients = [{ table: '面料', band: '真丝', coefficient: d('0') }]
    const line = { ...price, standardTimeSeconds: d('66'), lineCoefficients }
    expect(places(problemsOf(calculateCoefficientPrice(line)))).toEqual([
      ['coefficient-table', undefined, '面料', '0'],
    ])
    const unit = { name: '扎', piecesPerUnit: d('0') }
    const counted = { ...price, standardTimeSecondsPerPiece: d('6.5'), unit, piecesPerGarment: d('1') }
    expect(places(problemsOf(calculateCountedPrice(counted)))).toEqual([
      ['counting-unit', undefined, '扎', '0'],
    ])
  })

  it('every figure of the popular formula', () => {
    const nothing = d('0')
    const input = {
      monthlyYuan: d('-1'),
      divisorDays: nothing,
      hoursPerDay: nothing,
      samMinutes: nothing,
      claimedDays: nothing,
      paidHoursPerMonth: d('174'),
      paidDaysPerMonth: d('21.75'),
    }
    expect(places(problemsOf(calculatePopularFormula(input)))).toEqual([
      ['gross-pay', undefined, undefined, '-1'],
      ['days', undefined, undefined, '0'],
      ['shift', undefined, undefined, '0'],
      ['standard-time', undefined, undefined, '0'],
      ['days', undefined, undefined, '0'],
    ])
  })
})
