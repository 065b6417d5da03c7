import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { calculateGanttPiece } from '../../../shared/pay/incentive/gantt-piece.ts'
import { calculateGanttTime } from '../../../shared/pay/incentive/gantt-time.ts'
import { calculateMerrick } from '../../../shared/pay/incentive/merrick.ts'
import { calculateTaylor } from '../../../shared/pay/incentive/taylor.ts'
import { calculatePopularFormula } from '../../../shared/pay/piece-rate/popular-formula.ts'
import { calculateScrapPay } from '../../../shared/pay/piece-rate/scrap-pay.ts'
import { valueOf } from '../problems/value-of.ts'
import { rule } from './rounding-rules.ts'

const d = decimalLiteral
const rounding = rule('payment', 2)

describe('published mistakes of pay', () => {
  it('pay-02: 料废 is paid and 工废 takes nothing from good pieces: 3375, not 2675', () => {
    const line = (good: string, materialScrap: string, rate: string) => ({
      good: d(good),
      materialScrap: d(materialScrap),
      workScrap: d('1'),
      pieceRateYuan: d(rate),
    })
    const lines = [line('12', '3', '85'), line('30', '5', '60')]
    const { yuan } = valueOf(calculateScrapPay({ lines, rounding }))
    expect(yuan).toBe('3375.00')
    expect(yuan).not.toBe('2675.00')
  })

  it('pay-15: exactly the standard of 1200 at 80 ÷ 1200 a piece and 120 % pays 96, not 104', () => {
    // 0.06666666666666667, a piece of 80 ÷ 1200 as a binary float writes it.
    const input = {
      pieces: d('1200'),
      standardPieces: d('1200'),
      pieceRateYuan: d('0.06666666666666667'),
      lowMultiplier: d('0.8'),
      highMultiplier: d('1.2'),
      rounding,
    }
    expect(valueOf(calculateTaylor(input)).yuan).toBe('96.00')
  })

  it('pay-16 d4: 185 of 200 pieces are 40.70; 42.90 is what 195 would give', () => {
    const merrick = (pieces: string) =>
      valueOf(
        calculateMerrick({
          pieces: d(pieces),
          standardPieces: d('200'),
          pieceRateYuan: d('0.2'),
          multiplierAtStandard: d('1.1'),
          rounding,
        }),
      ).yuan
    expect(merrick('185')).toBe('40.70')
    expect(merrick('195')).toBe('42.90')
  })

  it('the machine-written Gantt pages: no bonus below the standard, and the high rate on every piece', () => {
    const late = {
      standardHours: d('10'),
      hoursWorked: d('12'),
      hourlyYuan: d('2'),
      bonusRatio: d('0.2'),
      rounding,
    }
    const time = valueOf(calculateGanttTime(late))
    expect(time.yuan).toBe('24.00')
    expect(time.yuan).not.toBe('28.80')
    const piece = (pieces: string) =>
      valueOf(
        calculateGanttPiece({
          pieces: d(pieces),
          standardPieces: d('60'),
          pieceRateYuan: d('1.2'),
          hoursWorked: d('40'),
          hourlyYuan: d('2'),
          rounding,
        }),
      ).yuan
    expect(piece('48')).toBe('80.00')
    expect(piece('65')).toBe('104.00')
    // 60 × 1.2 + 5 × 1.2 × 4/3 is what the pages do: the high rate on the five pieces above the standard only.
    expect(piece('65')).not.toBe('80.00')
  })

  it('the popular formula: 9000 ÷ 30 ÷ 8 ÷ 60 × 0.75 pays 6525 in 174 hours, 2475 short', () => {
    const made = valueOf(
      calculatePopularFormula({
        monthlyYuan: d('9000'),
        divisorDays: d('30'),
        hoursPerDay: d('8'),
        samMinutes: d('0.75'),
        claimedDays: d('26'),
        paidHoursPerMonth: d('174'),
        paidDaysPerMonth: d('21.75'),
      }),
    )
    expect(writeExact(made.pieceRateYuan)).toBe('0.46875')
    expect(writeExact(made.earnedYuan)).toBe('6525')
    expect(writeExact(made.missingYuan)).toBe('2475')
    expect(writeExact(made.claimedYuan)).toBe('7800')
    expect(writeExact(made.restDaysAsOrdinary)).toBe('4.25')
    expect(writeExact(made.neededPieceRateYuan)).toBe('75/116')
  })
})
