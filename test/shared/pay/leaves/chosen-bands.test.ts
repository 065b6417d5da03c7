import { describe, expect, it } from 'vitest'
import type { Recorder } from '../../../../shared/derivation/recorder.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { calculateEmerson } from '../../../../shared/pay/incentive/emerson.ts'
import { calculateGanttPiece } from '../../../../shared/pay/incentive/gantt-piece.ts'
import { calculateGanttTime } from '../../../../shared/pay/incentive/gantt-time.ts'
import { calculateMerrick } from '../../../../shared/pay/incentive/merrick.ts'
import { calculateSlabBonus } from '../../../../shared/pay/incentive/slab-bonus.ts'
import { calculateTaylor } from '../../../../shared/pay/incentive/taylor.ts'
import { calculatePiecePay } from '../../../../shared/pay/piece-rate/forms/piece-pay.ts'
import type { DerivationInput } from '../../../../shared/derivation/derivation.ts'
import { recordedSteps } from '../../derivation/recorded-steps.ts'
import { rule } from '../rounding-rules.ts'

const d = decimalLiteral
const rounding = rule('payment', 2)

/** Each choice of a calculation: what decided (a star where it is a step of its own), its edges, what was chosen. */
const choices = (calculate: (recorder: Recorder) => unknown): readonly string[] =>
  recordedSteps(calculate).flatMap((step) => {
    if (step.operation !== 'chosen') return []
    const named = ({ name, value, from }: DerivationInput) =>
      `${name} ${value}${from === undefined ? '' : '*'}`
    const words = step.inputs.map((input) =>
      input.role === 'times' || input.role === 'argument' ? named(input) : `${input.role} ${input.value}`,
    )
    return [`${step.rule}: ${words.join(', ')}`]
  })

const pieces = (made: string) => ({
  pieces: d(made),
  standardPieces: d('100'),
  pieceRateYuan: d('0.2'),
  rounding,
})
const job = (hours: string) => ({
  standardHours: d('100'),
  hoursWorked: d(hours),
  hourlyYuan: d('10'),
  rounding,
})

describe('a multiplier is chosen by an attainment that can be seen, between edges that can be seen', () => {
  const rate = (multiplier: string, attainment: string, ...edges: readonly string[]) => [
    [`rate-reached: rate-multiplier ${multiplier}`, `attainment ${attainment}*`, ...edges].join(', '),
  ]

  it.each([
    ['99', rate('0.85', '0.99', 'less-than 1')],
    ['100', rate('1.2', '1', 'at-least 1')],
    ['101', rate('1.2', '1.01', 'at-least 1')],
  ])('Taylor, %s of 100', (made, expected) => {
    const input = { ...pieces(made), lowMultiplier: d('0.85'), highMultiplier: d('1.2') }
    expect(choices((recorder) => calculateTaylor(input, recorder))).toEqual(expected)
  })

  it.each([
    ['83', rate('1', '0.83', 'at-most 0.83')],
    ['84', rate('1.1', '0.84', 'more-than 0.83', 'less-than 1')],
    ['100', rate('1.15', '1', 'at-least 1', 'at-most 1')],
    ['101', rate('1.2', '1.01', 'more-than 1')],
  ])('Merrick, %s of 100', (made, expected) => {
    const input = { ...pieces(made), multiplierAtStandard: d('1.15') }
    expect(choices((recorder) => calculateMerrick(input, recorder))).toEqual(expected)
  })

  it.each([
    ['99', ['earned-wage: time-wage 80*, attainment 0.99*, less-than 1']],
    ['100', rate('1.2', '1', 'at-least 1', 'at-most 1')],
    ['101', rate('4/3', '1.01', 'more-than 1')],
  ])('Gantt by the piece, %s of 100', (made, expected) => {
    const input = { ...pieces(made), hoursWorked: d('8'), hourlyYuan: d('10') }
    expect(choices((recorder) => calculateGanttPiece(input, recorder))).toEqual(expected)
  })
})

describe('a bonus', () => {
  it.each([
    ['99', 'bonus-ratio 0.2, hours-worked 99, at-most 100'],
    ['100', 'bonus-ratio 0.2, hours-worked 100, at-most 100'],
    ['101', 'bonus-ratio 0, hours-worked 101, more-than 100'],
  ])('Gantt by time, %s of 100 hours', (hours, words) => {
    const input = { ...job(hours), bonusRatio: d('0.2') }
    expect(choices((recorder) => calculateGanttTime(input, recorder))).toEqual([`bonus-reached: ${words}`])
  })

  it.each([
    ['0.66', 'bonus-ratio 0, attainment 0.66, less-than 0.67'],
    ['0.67', 'bonus-ratio 0.01, attainment 0.67, at-least 0.67, less-than 0.9'],
    ['0.9', 'bonus-ratio 0.1, attainment 0.9, at-least 0.9, less-than 1'],
    ['1.5', 'bonus-ratio 0.2, attainment 1.5, at-least 1'],
  ])('Emerson by steps, in any order, at %s', (attainment, words) => {
    const step = (from: string, bonus: string) => ({ from: d(from), bonusRatio: d(bonus) })
    const scale = [step('0.9', '0.1'), step('1', '0.2'), step('0.67', '0.01')]
    const input = { attainment: d(attainment), hoursWorked: d('8'), hourlyYuan: d('10'), scale, rounding }
    expect(choices((recorder) => calculateEmerson(input, recorder))).toEqual([`efficiency-bonus: ${words}`])
  })

  it.each([
    ['100', 'saving-share 0, saved-share 0*, at-most 0'],
    ['99', 'saving-share 0.1, saved-share 0.01*, more-than 0, at-most 0.1'],
    ['90', 'saving-share 0.1, saved-share 0.1*, more-than 0, at-most 0.1'],
    ['89', 'saving-share 0.15, saved-share 0.11*, more-than 0.1, at-most 0.2'],
    ['79', 'saving-share 0.2, saved-share 0.21*, more-than 0.2'],
    ['50', 'saving-share 0.2, saved-share 0.5*, more-than 0.2'],
  ])('by slabs, %s of 100 hours', (hours, words) => {
    const slab = (upTo: string, share: string) => ({ upTo: d(upTo), savingShare: d(share) })
    const slabs = [slab('0.1', '0.1'), slab('0.2', '0.15'), slab('0.4', '0.2')]
    expect(choices((recorder) => calculateSlabBonus({ ...job(hours), slabs }, recorder))).toEqual([
      `saving-share-reached: ${words}`,
    ])
  })
})

describe('the price of the band reached', () => {
  const bands = [
    { upTo: d('400'), pieceRateYuan: d('0.20') },
    { upTo: d('420'), pieceRateYuan: d('0.22') },
    { upTo: null, pieceRateYuan: d('0.25') },
  ]

  it.each([
    ['400', 'piece-rate 0.20, pieces-made 400, at-most 400'],
    ['401', 'piece-rate 0.22, pieces-made 401, more-than 400, at-most 420'],
    ['421', 'piece-rate 0.25, pieces-made 421, more-than 420'],
  ])('for %s pieces', (made, words) => {
    const form = { kind: 'progressive', by: 'whole', bands } as const
    const input = { form, pieces: d(made), rounding }
    expect(choices((recorder) => calculatePiecePay(input, recorder))).toEqual([`price-reached: ${words}`])
  })
})
