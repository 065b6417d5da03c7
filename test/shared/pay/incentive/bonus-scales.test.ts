import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { writeExact, type ExactString } from '../../../../shared/numbers/exact-string.ts'
import { parseExact } from '../../../../shared/numbers/exact-string.ts'
import { calculateEmerson, type EmersonStep } from '../../../../shared/pay/incentive/emerson.ts'
import { calculateSlabBonus } from '../../../../shared/pay/incentive/slab-bonus.ts'
import { calculateSlidingScale } from '../../../../shared/pay/incentive/sliding-scale.ts'
import { codesOf, problemsOf, valueOf } from '../../problems/value-of.ts'
import { rule } from '../rounding-rules.ts'

const d = decimalLiteral
const rounding = rule('payment', 2)
const exact = (text: string): ExactString => valueOf(parseExact(text, { field: 'value' }))
const job = (S: string, T: string, R: string) => ({
  standardHours: d(S),
  hoursWorked: d(T),
  hourlyYuan: d(R),
  rounding,
})

const emerson = (attainment: string, scale: 'line' | readonly EmersonStep[] = 'line') =>
  calculateEmerson({
    attainment: exact(attainment),
    hoursWorked: d('8'),
    hourlyYuan: d('10'),
    scale,
    rounding,
  })

describe('Emerson', () => {
  it.each([
    ['0', '0'],
    ['0.5', '0'],
    ['0.6666', '0'],
    ['2/3', '0'],
    ['0.6667', '0.00002'],
    ['0.8', '0.08'],
    ['0.99', '0.194'],
    ['1', '0.2'],
    ['1.01', '0.21'],
    ['1.25', '0.45'],
  ])('at %s the bonus is %s', (attainment, bonus) => {
    expect(writeExact(valueOf(emerson(attainment)).bonusRatio)).toBe(bonus)
  })

  it('pays the time wage with the bonus on it', () => {
    expect(valueOf(emerson('0.5')).yuan).toBe('80.00')
    expect(valueOf(emerson('1.25')).yuan).toBe('116.00')
  })

  it('takes the highest step reached, in whatever order the table stands', () => {
    const step = (from: string, bonus: string) => ({ from: d(from), bonusRatio: d(bonus) })
    const table = [step('0.9', '0.1'), step('0.7', '0.02'), step('1', '0.2')]
    const bonuses = ['0.69', '0.7', '0.89', '0.9', '0.999', '1', '1.5'].map((eff) =>
      writeExact(valueOf(emerson(eff, table)).bonusRatio),
    )
    expect(bonuses).toEqual(['0', '0.02', '0.02', '0.1', '0.1', '0.2', '0.2'])
    // An attainment named twice: the row lower down counts.
    const twice = [step('0.9', '0.1'), step('0.9', '0.05'), step('0.7', '0.02')]
    expect(writeExact(valueOf(emerson('1', twice)).bonusRatio)).toBe('0.05')
    expect(codesOf(emerson('1', [step('-1', '-1')]))).toHaveLength(2)
    expect(codesOf(emerson('-0.1'))).toEqual(['out-of-range'])
  })
})

const bands = [
  { width: d('0.1'), savingShare: d('0.4') },
  { width: d('0.1'), savingShare: d('0.5') },
  { width: d('0.1'), savingShare: d('0.6') },
  { width: d('0.1'), savingShare: d('0.7') },
  { width: null, savingShare: d('0.75') },
]
const sliding = (T: string, used: typeof bands = bands) =>
  calculateSlidingScale({ ...job('200', T, '0.55'), bands: used })

describe('sliding scale', () => {
  it.each([
    ['240', '0'],
    ['200', '0'],
    ['199', '0.4'],
    ['180', '8'],
    ['179', '8.5'],
    ['140', '30'],
    ['120', '44'],
    ['119', '44.75'],
    ['40', '104'],
  ])('%s h of 200: %s bonus hours', (T, hours) => {
    expect(writeExact(valueOf(sliding(T)).bonusHours)).toBe(hours)
  })

  it('pays hours worked and bonus hours', () => {
    expect(valueOf(sliding('140')).yuan).toBe('93.50')
    expect(valueOf(sliding('240')).yuan).toBe('132.00')
  })

  it('gives nothing above a last slice that is closed', () => {
    expect(writeExact(valueOf(sliding('140', bands.slice(0, 2))).bonusHours)).toBe('18')
    const wrong = [{ width: d('0'), savingShare: d('1.1') }]
    expect(codesOf(sliding('140', wrong))).toEqual(['out-of-range', 'out-of-range'])
  })
})

const slabs = [
  { upTo: d('0.1'), savingShare: d('0.1') },
  { upTo: d('0.2'), savingShare: d('0.15') },
  { upTo: d('0.4'), savingShare: d('0.2') },
  { upTo: d('1'), savingShare: d('0.25') },
]
const slab = (T: string, used: typeof slabs = slabs) =>
  calculateSlabBonus({ ...job('100', T, '10'), slabs: used })

describe('slab bonus', () => {
  it.each([
    ['105', '1050.00', '0'],
    ['100', '1000.00', '0'],
    ['95', '955.00', '0.1'],
    ['90', '910.00', '0.1'],
    ['89', '906.50', '0.15'],
    ['80', '830.00', '0.15'],
    ['79', '832.00', '0.2'],
    ['70', '760.00', '0.2'],
    ['60', '680.00', '0.2'],
    ['59', '692.50', '0.25'],
  ])('%s h of 100: %s, share %s', (T, yuan, share) => {
    const made = valueOf(slab(T))
    expect(made.yuan).toBe(yuan)
    expect(writeExact(made.savingShare)).toBe(share)
  })

  it('says what an hour earned', () => {
    expect(writeExact(valueOf(slab('70')).exactYuanPerHour)).toBe('76/7')
  })

  it('keeps the last share above the last slab, and wants slabs in order', () => {
    expect(writeExact(valueOf(slab('50', slabs.slice(0, 1))).savingShare)).toBe('0.1')
    expect(valueOf(slab('50', [])).yuan).toBe('500.00')
    const [problem] = problemsOf(slab('50', [...slabs].reverse()))
    expect(problem).toMatchObject({ code: 'out-of-range', at: { row: 2 } })
  })
})
