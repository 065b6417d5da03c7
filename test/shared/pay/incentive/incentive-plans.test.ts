import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import { calculateGanttPiece } from '../../../../shared/pay/incentive/gantt-piece.ts'
import { calculateGanttTime } from '../../../../shared/pay/incentive/gantt-time.ts'
import { calculateGroupBonus } from '../../../../shared/pay/incentive/group-bonus.ts'
import { calculateGuaranteedPiece } from '../../../../shared/pay/incentive/guaranteed-piece.ts'
import { calculateHalsey } from '../../../../shared/pay/incentive/halsey.ts'
import { calculateMerrick } from '../../../../shared/pay/incentive/merrick.ts'
import { calculateRowan } from '../../../../shared/pay/incentive/rowan.ts'
import { calculateTaylor } from '../../../../shared/pay/incentive/taylor.ts'
import { codesOf, valueOf } from '../../problems/value-of.ts'
import { rule } from '../rounding-rules.ts'

const d = decimalLiteral
const rounding = rule('payment', 2)
const job = (S: string, T: string, R: string) => ({
  standardHours: d(S),
  hoursWorked: d(T),
  hourlyYuan: d(R),
  rounding,
})
const output = (q: string, std: string, rate: string) => ({
  pieces: d(q),
  standardPieces: d(std),
  pieceRateYuan: d(rate),
  rounding,
})

const halsey = (S: string, T: string, R: string, share = '0.5', da = '0') =>
  calculateHalsey({ ...job(S, T, R), savingShare: d(share), dearnessYuanPerHour: d(da) })
const rowan = (S: string, T: string, R: string, da = '0') =>
  calculateRowan({ ...job(S, T, R), dearnessYuanPerHour: d(da) })

describe('premiums on time saved', () => {
  it.each([
    // S, T, R, da: Halsey with half the saving, Rowan
    ['10', '3', '2', '0', '13.00', '10.20'],
    ['90', '72', '0.25', '0.125', '29.25', '30.60'],
    ['20', '15', '20', '0', '350.00', '375.00'],
    ['10', '5', '2', '0', '15.00', '15.00'],
    ['10', '10', '2', '0', '20.00', '20.00'],
    ['10', '12', '2', '0', '24.00', '24.00'],
    ['10', '12', '2', '1', '36.00', '36.00'],
  ])('S %s, T %s, R %s, allowance %s', (S, T, R, da, byHalsey, byRowan) => {
    expect(valueOf(halsey(S, T, R, '0.5', da)).yuan).toBe(byHalsey)
    expect(valueOf(rowan(S, T, R, da)).yuan).toBe(byRowan)
  })

  it('saves nothing when late, and half an hour when half an hour early', () => {
    expect(writeExact(valueOf(halsey('10', '10.5', '2')).savedHours)).toBe('0')
    expect(writeExact(valueOf(halsey('10', '9.5', '2')).savedHours)).toBe('0.5')
    expect(writeExact(valueOf(halsey('10', '9.5', '2')).bonusYuan)).toBe('0.5')
  })

  it('takes any share of the saving from none to all', () => {
    expect(valueOf(halsey('10', '4', '2', '0.3')).yuan).toBe('11.60')
    expect(valueOf(halsey('10', '4', '2', '1')).yuan).toBe('20.00')
    expect(valueOf(halsey('10', '4', '2', '0')).yuan).toBe('8.00')
    expect(codesOf(halsey('10', '4', '2', '1.01'))).toEqual(['out-of-range'])
    expect(codesOf(halsey('0', '0', '0', '-1', '-1'))).toHaveLength(5)
    expect(codesOf(rowan('0', '1', '1', '-0.1'))).toHaveLength(2)
  })
})

const taylor = (q: string, std = '800', low = '0.85', high = '1.2') =>
  calculateTaylor({ ...output(q, std, '0.1'), lowMultiplier: d(low), highMultiplier: d(high) })
const merrick = (q: string, atStandard = '1.1', std = '200') =>
  calculateMerrick({ ...output(q, std, '0.2'), multiplierAtStandard: d(atStandard) })

describe('differential piece rates', () => {
  it.each([
    ['700', '59.50'],
    ['799', '67.92'],
    ['800', '96.00'],
    ['801', '96.12'],
    ['0', '0.00'],
  ])('Taylor at %s of 800 pays %s', (q, yuan) => {
    expect(valueOf(taylor(q)).yuan).toBe(yuan)
  })

  it.each([
    ['165', '1', '33.00'],
    ['166', '1', '33.20'],
    ['167', '1.1', '36.74'],
    ['190', '1.1', '41.80'],
    ['199', '1.1', '43.78'],
    ['200', '1.1', '44.00'],
    ['201', '1.2', '48.24'],
    ['220', '1.2', '52.80'],
    ['230', '1.2', '55.20'],
  ])('Merrick at %s of 200 multiplies by %s: %s', (q, multiplier, yuan) => {
    const made = valueOf(merrick(q))
    expect(writeExact(made.multiplier)).toBe(multiplier)
    expect(made.yuan).toBe(yuan)
  })

  it('pays at exactly the standard what the parties state, and there only', () => {
    expect(valueOf(merrick('200', '1.2')).yuan).toBe('48.00')
    expect(valueOf(merrick('199', '1.2')).yuan).toBe('43.78')
  })

  it('refuses a high rate below the low one and a standard of nothing', () => {
    expect(codesOf(taylor('700', '800', '1.2', '0.8'))).toEqual(['out-of-range'])
    expect(codesOf(taylor('-1', '0'))).toHaveLength(2)
    expect(codesOf(merrick('1', '0', '0'))).toHaveLength(2)
  })
})

const ganttTime = (T: string, bonus = '0.2') =>
  calculateGanttTime({ ...job('10', T, '2'), bonusRatio: d(bonus) })
const ganttPiece = (q: string) =>
  calculateGanttPiece({ ...output(q, '60', '1.2'), hoursWorked: d('40'), hourlyYuan: d('2') })

describe('Gantt', () => {
  it.each([
    ['12', '24.00', '12'],
    ['10.1', '20.20', '10.1'],
    ['10', '24.00', '10'],
    ['9.9', '24.00', '10'],
    ['8', '24.00', '10'],
  ])('by time, %s h of 10: %s for %s h', (T, yuan, paidHours) => {
    const made = valueOf(ganttTime(T))
    expect(made.yuan).toBe(yuan)
    expect(writeExact(made.paidHours)).toBe(paidHours)
  })

  it.each([
    ['48', '80.00'],
    ['59', '80.00'],
    ['60', '86.40'],
    ['61', '97.60'],
    ['65', '104.00'],
  ])('by the piece, %s of 60: %s', (q, yuan) => {
    expect(valueOf(ganttPiece(q)).yuan).toBe(yuan)
  })

  it('refuses a negative bonus', () => {
    expect(codesOf(ganttTime('8', '-0.1'))).toEqual(['out-of-range'])
    const input = { ...output('1', '60', '1.2'), hoursWorked: d('0'), hourlyYuan: d('0') }
    expect(codesOf(calculateGanttPiece(input))).toHaveLength(2)
  })
})

const group = (pieces: string) =>
  calculateGroupBonus({
    pieces: d(pieces),
    groupHours: d('399.5'),
    standardPiecesPerHour: d('200'),
    baseHourlyYuan: d('12.5'),
    groupShare: d('0.5'),
    memberHours: d('40'),
    memberHourlyYuan: d('5'),
    rounding,
  })

describe('group bonus', () => {
  it('is paid on the excess, an hour', () => {
    const made = valueOf(group('99076'))
    expect(writeExact(made.excess)).toBe('0.24')
    expect(writeExact(made.bonusPerHour)).toBe('1.5')
    expect(writeExact(made.bonusTotal)).toBe('599.25')
    expect(made.member.yuan).toBe('260.00')
  })

  it.each([
    ['79899', '0'],
    ['79900', '0'],
    ['79901', '1/79900'],
  ])('at %s pieces the excess is %s', (pieces, excess) => {
    expect(writeExact(valueOf(group(pieces)).excess)).toBe(excess)
  })

  it('refuses what cannot be', () => {
    expect(codesOf(group('-1'))).toEqual(['out-of-range'])
  })
})

describe('piece pay with a guarantee', () => {
  const pay = (pieces: string, guarantee: Parameters<typeof calculateGuaranteedPiece>[0]['guarantee']) =>
    calculateGuaranteedPiece({ pieces: d(pieces), pieceRateYuan: d('0.22'), guarantee, rounding })
  const eightHours = { kind: 'time', hoursWorked: d('8'), hourlyYuan: d('11') } as const

  it.each([
    ['399', '88.00'],
    ['400', '88.00'],
    ['401', '88.22'],
  ])('%s pieces against 88 guaranteed: %s', (pieces, yuan) => {
    expect(valueOf(pay(pieces, eightHours)).yuan).toBe(yuan)
    expect(valueOf(pay(pieces, { kind: 'amount', yuan: d('88') })).yuan).toBe(yuan)
  })

  it('pays pieces alone where nothing is guaranteed', () => {
    expect(valueOf(pay('10', { kind: 'none' })).yuan).toBe('2.20')
    expect(codesOf(pay('-1', { kind: 'amount', yuan: d('-1') }))).toHaveLength(2)
    expect(codesOf(pay('1', { kind: 'time', hoursWorked: d('-1'), hourlyYuan: d('-1') }))).toHaveLength(2)
  })
})
