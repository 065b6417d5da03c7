import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { calculateClassFloor } from '../../../../shared/pay/floor/class-floor.ts'
import { calculateFloorPieceRate } from '../../../../shared/pay/floor/floor-piece-rate.ts'
import { calculateAgreedPieceRate } from '../../../../shared/pay/piece-rate/agreed-piece-rate.ts'
import { calculateCoefficientPrice } from '../../../../shared/pay/piece-rate/coefficient-price.ts'
import { calculateCombinedCoefficient } from '../../../../shared/pay/piece-rate/combined-coefficient.ts'
import { calculatePieceRate } from '../../../../shared/pay/piece-rate/piece-rate.ts'
import {
  calculateHourlyEquivalent,
  calculateMonthlyEquivalent,
} from '../../../../shared/pay/piece-rate/time-equivalent.ts'
import { calculateSteppedTiers } from '../../../../shared/pay/wage-tier/stepped-tiers.ts'
import { calculateWageTier, parseWorkGrade } from '../../../../shared/pay/wage-tier/wage-tier.ts'
import { payCalculations } from '../../derivation/calculations/pay-calculations.ts'
import { valueOf } from '../../problems/value-of.ts'
import { rule } from '../rounding-rules.ts'
import { clause, derive, known, leavesOf } from './derivation-leaves.ts'

const d = decimalLiteral
const rounding = rule('piece-rate', 3)
const wageSource = clause('第八条')
const lineCoefficients = [
  { table: '批量', band: '0–100', coefficient: d('0.98') },
  { table: '面料', band: '真丝', coefficient: d('1.05') },
]
const price = {
  standardTimeSeconds: d('66'),
  hourlyYuan: d('11.34'),
  coefficient: d('1.05'),
  grade: '一级',
  wageSource,
  rounding,
}

describe('what stands beside a price', () => {
  it('of the one formula: whose coefficient it is, and the clause of the wage', () => {
    const ends = ['standard-time · 66', 'hourly-yuan · 11.34 ← 第八条', 'coefficient · 一级 · 1.05 ← 第八条']
    expect(leavesOf((recorder) => calculatePieceRate(price, recorder))).toEqual([
      ...ends,
      'seconds-per-hour · 3600',
    ])
    const input = { ...price, lineCoefficients }
    expect(leavesOf((recorder) => calculateCoefficientPrice(input, recorder))).toEqual([
      ...ends,
      'line-coefficient · 批量 0–100 · 0.98',
      'line-coefficient · 面料 真丝 · 1.05',
      'seconds-per-hour · 3600',
    ])
  })

  it('of all tables together: each table with its band', () => {
    const input = { lineCoefficients, source: clause('附件二') }
    expect(leavesOf((recorder) => calculateCombinedCoefficient(input, recorder))).toEqual([
      'line-coefficient · 批量 0–100 · 0.98 ← 附件二',
      'line-coefficient · 面料 真丝 · 1.05 ← 附件二',
    ])
  })

  it('of a dozen, of a quota, and of a round of bargaining', () => {
    expect(leavesOf(known(payCalculations, 'a price by the dozen'))).toEqual([
      'standard-time · 6.5',
      'pieces-per-unit · 12',
      'hourly-yuan · 11.34',
      'coefficient · 1',
      'seconds-per-hour · 3600',
      'pieces-per-garment · 2',
    ])
    expect(leavesOf(known(payCalculations, 'a price from a quota'))).toEqual([
      'wage-standard · 1 · 88',
      'wage-standard · 2 · 96',
      'period-factor · 0.125',
      'output-quota · 55',
    ])
    const agreed = (negotiationRound: number | null) =>
      leavesOf((recorder) =>
        calculateAgreedPieceRate(
          { computedYuan: d('0.446'), adjustment: { yuan: d('0.004'), negotiationRound } },
          recorder,
        ),
      )
    expect(agreed(2)).toEqual(['piece-rate · 0.446', 'negotiated-adjustment · 0.004 ← negotiation-round'])
    expect(agreed(null)).toEqual(['piece-rate · 0.446', 'negotiated-adjustment · 0.004'])
  })
})

describe('what stands beside an equivalent', () => {
  const input = { pieceRateYuan: d('0.208'), standardTimeSeconds: d('66'), rounding }

  it('of an hour has no hours of a month, and is in yuan an hour', () => {
    const hour = derive((recorder) => calculateHourlyEquivalent(input, recorder))
    expect(hour.inputs.map(({ name }) => name)).toEqual(['piece-rate', 'seconds-per-hour', 'standard-time'])
    expect(hour.result.unit).toBe('yuan-per-hour')
    const month = derive((recorder) =>
      calculateMonthlyEquivalent({ ...input, hoursPerMonth: d('174') }, recorder),
    )
    expect(month.inputs.map(({ name }) => name)).toContain('hours-per-month')
    expect(month.result.unit).toBe('yuan-per-month')
  })
})

describe('what stands beside a wage table and a floor', () => {
  const grade = valueOf(parseWorkGrade('二级'))
  const source = clause('附件一')

  it('of a tier: its grade and the table it is from', () => {
    const tier = { grade, baseHourlyYuan: d('11.34'), coefficient: d('1.10'), source }
    expect(leavesOf((recorder) => calculateWageTier(tier, recorder))).toEqual([
      'hourly-yuan · 11.34 ← 附件一',
      'coefficient · 二级 · 1.10 ← 附件一',
    ])
    const ladder = derive((recorder) =>
      calculateSteppedTiers(
        {
          grades: [grade],
          lowestHourlyYuan: d('11.34'),
          step: { kind: 'fixed-step', yuan: d('1') },
          rounding: rule('wage-tier', 2),
          source,
        },
        recorder,
      ),
    )
    expect(ladder.inputs).toMatchObject([{ of: '二级', source, from: { rule: 'ladder-figure', of: '二级' } }])
  })

  it('of a price: the rules the minimum and the hours are from', () => {
    const input = {
      standardTimeSeconds: d('66'),
      monthlyMinimumYuan: d('2740'),
      ownContributionsYuan: d('287.7'),
      hoursPerMonth: d('174'),
      rounding: rule('floor-piece-rate', 3, 'up'),
      minimumSource: clause('市最低工资'),
      hoursSource: clause('计薪天数'),
    }
    expect(leavesOf((recorder) => calculateFloorPieceRate(input, recorder))).toEqual([
      'standard-time · 66',
      'monthly-minimum · 2740 ← 市最低工资',
      'own-contributions · 287.7',
      'hours-per-month · 174 ← 计薪天数',
      'seconds-per-hour · 3600',
    ])
  })

  it('of a class of post: the guideline of its multiple', () => {
    const input = {
      monthlyMinimumYuan: d('2740'),
      classMultiple: d('1.2'),
      gradesAbove: 1,
      step: { kind: 'fixed-step', yuan: d('150') },
      rounding: rule('payment', 2, 'up'),
      classSource: clause('技能岗位指引'),
    } as const
    expect(leavesOf((recorder) => calculateClassFloor(input, recorder))).toEqual([
      'monthly-minimum · 2740',
      'class-multiple · 1.2 ← 技能岗位指引',
      'step-yuan · 150',
    ])
  })
})
