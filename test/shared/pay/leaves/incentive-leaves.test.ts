import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { calculateEmerson } from '../../../../shared/pay/incentive/emerson.ts'
import { incentiveCalculations } from '../../derivation/calculations/incentive-calculations.ts'
import { rule } from '../rounding-rules.ts'
import { known, leavesOf } from './derivation-leaves.ts'

const d = decimalLiteral
const leaves = (name: string) => leavesOf(known(incentiveCalculations, name))

describe('what stands beside an incentive', () => {
  it.each([
    ['0.66', ['bonus-ratio · 0', 'attainment · 0.66', 'less-than · band-edge · 0.67']],
    [
      '0.67',
      ['bonus-ratio · 0.01', 'attainment · 0.67', 'at-least · band-edge · 0.67', 'less-than · band-edge · 1'],
    ],
    ['1.2', ['bonus-ratio · 0.2', 'attainment · 1.2', 'at-least · band-edge · 1']],
  ])('by a table of steps at %s: the bonus and the edges it stands between', (attainment, chosen) => {
    const step = (from: string, bonus: string) => ({ from: d(from), bonusRatio: d(bonus) })
    const scale = [step('1', '0.2'), step('0.67', '0.01')]
    const time = { hoursWorked: d('8'), hourlyYuan: d('10') }
    const input = { ...time, attainment: d(attainment), scale, rounding: rule('payment', 2) }
    expect(leavesOf((recorder) => calculateEmerson(input, recorder))).toEqual([
      'hours-worked · 8',
      'hourly-yuan · 10',
      'one · 1',
      ...chosen,
    ])
  })

  it('by a sliding scale: each slice with its width, the open one cut from what was saved', () => {
    expect(leaves('a sliding scale')).toEqual([
      'hours-worked · 140',
      'standard-hours · 200',
      'slice-width · 1 · 0.1',
      'slice-width · 2 · 0.1',
      'zero · 0',
      'hourly-yuan · 0.55',
    ])
  })

  it.each([
    ['piece pay without a guarantee', ['guaranteed-pay · 0']],
    ['piece pay with an amount guaranteed', ['guaranteed-pay · 88']],
    ['piece pay with time guaranteed', ['hours-worked · 8', 'hourly-yuan · 11']],
  ])('%s: what is guaranteed', (name, guaranteed) => {
    expect(leaves(name)).toEqual(['pieces-made · 400', 'piece-rate · 0.208', ...guaranteed])
  })
})
