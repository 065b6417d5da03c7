import { describe, expect, it } from 'vitest'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import { calculateGarmentMinutes } from '../../../../shared/quota/line/garment-minutes.ts'
import { calculateLineBalance } from '../../../../shared/quota/line/line-balance.ts'
import { calculateLineOutput } from '../../../../shared/quota/line/line-output.ts'
import {
  calculateLineEfficiency,
  calculateOperatorsNeeded,
} from '../../../../shared/quota/line/operators-needed.ts'
import { calculateOrderDays } from '../../../../shared/quota/line/order-days.ts'
import { calculateUnitCost } from '../../../../shared/quota/line/unit-cost.ts'
import { codesOf, valueOf } from '../../problems/value-of.ts'

describe('garment minutes', () => {
  const minutes = (cycle: string, rating: string, ...allowances: readonly string[]) =>
    calculateGarmentMinutes({ cycle: d(cycle), rating: d(rating), allowances: allowances.map(d) })

  it('add the allowances, and do not multiply them', () => {
    const { basic, standard } = valueOf(minutes('0.6', '0.8', '0.1', '0.2'))
    expect([writeExact(basic), writeExact(standard)]).toEqual(['0.48', '0.624'])
    expect(writeExact(valueOf(minutes('0.6', '0.8')).standard)).toBe('0.48')
  })

  it('refuse what cannot be', () => {
    expect(codesOf(minutes('0', '0', '-0.1'))).toEqual(['out-of-range', 'out-of-range', 'allowance-negative'])
  })
})

describe('a sewing line', () => {
  it('has a pitch time with limits', () => {
    const made = valueOf(
      calculateLineBalance({
        totalSeconds: d('900'),
        operators: d('45'),
        plannedEfficiency: d('0.8'),
        bottleneckSeconds: d('25'),
      }),
    )
    // 900 ÷ 45 = 20; 20 ÷ 0.8 = 25; 40 − 25 = 15; 3600 × 0.8 ÷ 20 = 144; 3600 ÷ 25 = 144; 144 ÷ 45 = 3.2
    expect(Object.values(made).map(writeExact)).toEqual(['144', '144', '20', '25', '15', '0.8', '3.2'])
    const zero = {
      totalSeconds: d('0'),
      operators: d('0'),
      plannedEfficiency: d('0'),
      bottleneckSeconds: d('0'),
    }
    expect(codesOf(calculateLineBalance(zero))).toHaveLength(4)
  })

  it('makes so much in a shift and in an hour', () => {
    const made = valueOf(
      calculateLineOutput({
        machineMinutes: d('27.04'),
        operators: d('36'),
        shiftMinutes: d('480'),
        plannedEfficiency: d('0.6'),
      }),
    )
    expect(Object.values(made).map(writeExact)).toEqual(['108000/169', '64800/169', '13500/169', '8100/169'])
    const zero = {
      machineMinutes: d('0'),
      operators: d('0'),
      shiftMinutes: d('0'),
      plannedEfficiency: d('0'),
    }
    expect(codesOf(calculateLineOutput(zero))).toHaveLength(4)
  })

  it('needs so many people for an operation, and works at so much efficiency', () => {
    const needed = calculateOperatorsNeeded({
      operationMinutes: d('0.75'),
      outputPerShift: d('640'),
      shiftMinutes: d('480'),
    })
    expect(writeExact(valueOf(needed))).toBe('1')
    const efficiency = calculateLineEfficiency({
      output: d('384'),
      garmentMinutes: d('27'),
      people: d('36'),
      minutes: d('480'),
    })
    expect(writeExact(valueOf(efficiency))).toBe('0.6')
    const nothing = { operationMinutes: d('0'), outputPerShift: d('-1'), shiftMinutes: d('0') }
    expect(codesOf(calculateOperatorsNeeded(nothing))).toHaveLength(3)
    const none = { output: d('-1'), garmentMinutes: d('0'), people: d('0'), minutes: d('0') }
    expect(codesOf(calculateLineEfficiency(none))).toHaveLength(4)
  })
})

describe('an order', () => {
  const days = (efficiency: string, pieces = '5000') =>
    calculateOrderDays({
      pieces: d(pieces),
      pieceMinutes: d('16'),
      machines: d('20'),
      hoursPerDay: d('8'),
      efficiency: d(efficiency),
    })

  it('is rounded to days once, at the end', () => {
    const half = valueOf(days('0.5'))
    expect([writeExact(half.minutes), writeExact(half.days), half.wholeDays]).toEqual(['80000', '50/3', '17'])
    expect(valueOf(days('1')).wholeDays).toBe('9')
    expect(valueOf(days('1', '4800')).wholeDays).toBe('8')
    expect(valueOf(days('1', '4801')).wholeDays).toBe('9')
    expect(codesOf(days('0', '0'))).toEqual(['out-of-range', 'out-of-range'])
  })
})

describe('the cost of a piece', () => {
  const cost = (dayWage: string, machineCost: string, pieces: string) =>
    calculateUnitCost({ dayWage: d(dayWage), machineCost: d(machineCost), pieces: d(pieces) })

  it('falls when dear wages make more pieces', () => {
    expect(writeExact(valueOf(cost('3.50', '3.37', '10')))).toBe('0.687')
    expect(writeExact(valueOf(cost('2.50', '3.37', '5')))).toBe('1.174')
    expect(codesOf(cost('-1', '-1', '0'))).toHaveLength(3)
    expect(writeExact(valueOf(cost('0', '0', '1')))).toBe('0')
  })
})
