import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { testMinimumWage } from '../../../../shared/pay/floor/minimum-wage-test.ts'
import { calculateProbationFloor } from '../../../../shared/pay/floor/probation-floor.ts'
import { calculateOvertimePieces } from '../../../../shared/pay/overtime/overtime-pieces.ts'
import { calculatePiecePay } from '../../../../shared/pay/piece-rate/forms/piece-pay.ts'
import { payCalculations } from '../../derivation/calculations/pay-calculations.ts'
import { rule } from '../rounding-rules.ts'
import { clause, known, leavesOf } from './derivation-leaves.ts'

const d = decimalLiteral
const leaves = (name: string) => leavesOf(known(payCalculations, name))

describe('what stands beside the pay of pieces', () => {
  it('by slices: each slice by its edges with its own price, the last cut from what was made', () => {
    expect(leaves('piece pay, progressive by slices')).toEqual([
      'band-edge · 1 · 400',
      'piece-rate · 1 · 0.20',
      'band-edge · 2 · 420',
      'piece-rate · 2 · 0.22',
      'pieces-made · 436',
      'piece-rate · 3 · 0.25',
    ])
  })

  it('by slices that end within a band: what the earlier slices leave of it', () => {
    const band = (upTo: string | null, price: string) => ({
      upTo: upTo === null ? null : d(upTo),
      pieceRateYuan: d(price),
    })
    const bands = [band('400', '0.20'), band('420', '0.22'), band(null, '0.25')]
    const form = { kind: 'progressive', by: 'slices', bands } as const
    const input = { form, pieces: d('410'), rounding: rule('payment', 2) }
    expect(leavesOf((recorder) => calculatePiecePay(input, recorder))).toEqual([
      'band-edge · 1 · 400',
      'piece-rate · 1 · 0.20',
      'pieces-made · 410',
      'piece-rate · 2 · 0.22',
    ])
  })

  it('by the band reached: the price of that band, and the edge that was passed', () => {
    expect(leaves('piece pay, progressive, whole')).toEqual([
      'pieces-made · 436',
      'piece-rate · 3 · 0.25',
      'more-than · band-edge · 420',
    ])
  })

  it('of inspected pieces: good and spoilt by the material, line by line', () => {
    expect(leaves('scrap pay')).toEqual([
      'good-pieces · 1 · 12',
      'material-scrap · 1 · 3',
      'piece-rate · 1 · 85',
      'good-pieces · 2 · 30',
      'material-scrap · 2 · 5',
      'piece-rate · 2 · 60',
    ])
  })

  it('of overtime: every kind of day with its pieces and the rule of its multiple', () => {
    const input = {
      pieceRateYuan: d('0.208'),
      normalPieces: d('8000'),
      workdayPieces: d('600'),
      restDayPieces: d('400'),
      restDayWithTimeOffPieces: d('50'),
      statutoryHolidayPieces: d('100'),
      multiples: { workday: d('1.5'), restDay: d('2'), statutoryHoliday: d('3') },
      multiplesSource: clause('第十三条'),
      rounding: rule('payment', 2),
    }
    expect(leavesOf((recorder) => calculateOvertimePieces(input, recorder))).toEqual([
      'piece-rate · 0.208',
      'pieces-made · normal · 8000',
      'rate-multiplier · normal · 1 ← 第十三条',
      'pieces-made · workday · 600',
      'rate-multiplier · workday · 1.5 ← 第十三条',
      'pieces-made · rest-day · 400',
      'rate-multiplier · rest-day · 2 ← 第十三条',
      'pieces-made · rest-day-with-time-off · 50',
      'rate-multiplier · rest-day-with-time-off · 1 ← 第十三条',
      'pieces-made · statutory-holiday · 100',
      'rate-multiplier · statutory-holiday · 3 ← 第十三条',
    ])
  })

  it('of time without pieces: the hours and the rate of each entry', () => {
    expect(leaves('time without pieces')).toEqual([
      'hours-worked · 1 · 2.5',
      'hourly-yuan · 1 · 12',
      'hours-worked · 2 · 0.75',
      'hourly-yuan · 2 · 15',
    ])
  })
})

describe('what stands beside a worker’s part of the group', () => {
  it('by standard wage: the own day rate and days, and what the group shares by', () => {
    // 764.80 × 6000 ÷ 4713.08 = 973.6308…: cut to 973.63, and no cent of those that are left.
    expect(leaves('a group by standard wage')).toEqual([
      'day-rate · 丁 · 38.24',
      'days · 丁 · 20',
      'group-amount · standard-wage · 6000',
      'weight-total · standard-wage · 4713.08',
      'largest-remainder · 丁 · 0',
    ])
  })

  it('by days: the cent that is left goes to the largest remainder', () => {
    // 6000 × 20 ÷ 85 = 1411.7647…
    expect(leaves('a group by days')).toEqual([
      'days · 丁 · 20',
      'group-amount · days · 6000',
      'weight-total · days · 85',
      'largest-remainder · 丁 · 0.01',
    ])
  })

  it('by both: the excess is the amount less the standard wages', () => {
    expect(leaves('a group, the excess by days')).toEqual([
      'day-rate · 丁 · 38.24',
      'days · 丁 · 20',
      'standard-wage · 4713.08',
      'weight-total · standard-wage · 4713.08',
      'largest-remainder · 丁 · 0',
      'group-amount · 6000',
      'weight-total · days · 85',
    ])
  })
})

describe('what stands beside a legal floor', () => {
  it('of a month: the local rule of the minimum', () => {
    const input = {
      grossYuan: d('3050.40'),
      overtimeYuan: d('412.50'),
      specialAllowanceYuan: d('120'),
      welfareYuan: d('0'),
      localExclusionsYuan: d('60'),
      ownContributionsYuan: d('287.70'),
      excludesOwnContributions: true,
      monthlyMinimumYuan: d('2660'),
      owedShare: d('0.9'),
      minimumSource: clause('市最低工资'),
    }
    expect(leavesOf((recorder) => testMinimumWage(input, recorder))).toEqual([
      'monthly-minimum · 2660 ← 市最低工资',
      'owed-share · 0.9',
      'gross-pay · 3050.40',
      'overtime-pay · 412.50',
      'special-allowance · 120',
      'welfare · 0',
      'local-exclusion · 60',
      'own-contributions · 287.70',
      'zero · 0',
    ])
  })

  it('of probation: the law of the share and the local rule of the minimum', () => {
    const input = {
      agreedMonthlyYuan: d('3200'),
      share: d('0.8'),
      monthlyMinimumYuan: d('2740'),
      shareSource: clause('第二十条'),
      minimumSource: clause('市最低工资'),
    }
    expect(leavesOf((recorder) => calculateProbationFloor(input, recorder))).toEqual([
      'agreed-monthly · 3200',
      'probation-share · 0.8 ← 第二十条',
      'monthly-minimum · 2740 ← 市最低工资',
    ])
  })
})
