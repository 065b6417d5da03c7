import { describe, expect, test } from 'vitest'
import { createRecorder } from '../../../../shared/derivation/recorder.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../../shared/numbers/ratio.ts'
import { calculateAgreedPieceRate } from '../../../../shared/pay/piece-rate/agreed-piece-rate.ts'
import { calculateMerrick } from '../../../../shared/pay/incentive/merrick.ts'
import { choiceWords } from '../../../../shared/text/derivation/choice-words.ts'
import { figureText, percentText, signedText } from '../../../../shared/text/derivation/figure-text.ts'
import {
  roundingName,
  roundingRuleWords,
  shortRoundingWords,
} from '../../../../shared/text/derivation/rounding-words.ts'
import { sourceWords } from '../../../../shared/text/derivation/source-words.ts'
import {
  elementSum,
  factorWords,
  meanWords,
  sentenceSigns,
  stepSum,
} from '../../../../shared/text/derivation/step-sum.ts'
import { unitWords } from '../../../../shared/text/derivation/unit-words.ts'
import { recordedSteps } from '../../derivation/recorded-steps.ts'
import { derivePockets } from '../../derivation/priced-operation.ts'

describe('a figure', () => {
  test.each([
    ['0.10773', '0.10773', undefined],
    ['-0.001', '−0.001', undefined],
    ['0.200', '0.200', undefined],
    ['1320/11', '120', undefined],
    ['28800/66', '436.3636363636…', '4800/11'],
    ['-1/3', '−0.3333333333…', '-1/3'],
  ])('%s reads %s', (value, text, fraction) => {
    expect(figureText(value)).toEqual(fraction === undefined ? { text } : { text, fraction })
  })

  test('takes four places on paper', () => {
    expect(figureText('28800/66', 4).text).toBe('436.3636…')
  })

  test('is a percentage without rounding, and an adjustment with its sign', () => {
    expect(percentText(ratioOf(decimalLiteral('0.15'))).text).toBe('15%')
    expect(percentText(ratioOf(decimalLiteral('1.025'))).text).toBe('102.5%')
    expect(['0.004', '-0.001', '0.000'].map(signedText)).toEqual(['+0.004', '−0.001', '0.000'])
  })
})

test('units follow what the line is counted in', () => {
  expect(unitWords('yuan-per-unit', '双')).toBe('元/双')
  expect(unitWords('piece-per-shift', '件')).toBe('件/班')
  expect(unitWords('ratio', '件')).toBe('')
})

test('roundings are named by what they do', () => {
  const quota = { what: 'output-quota', scale: 0, mode: 'down', step: 'after-division' } as const
  const price = { what: 'piece-rate', scale: 3, mode: 'half-up', step: 'after-division' } as const
  const floor = { ...price, what: 'floor-piece-rate', mode: 'up' } as const
  expect([quota, price, floor].map(roundingName)).toEqual(['取整', '舍入', '进位'])
  expect([quota, price].map(roundingRuleWords)).toEqual(['向下取整', '四舍五入到 0.001 元'])
  expect(shortRoundingWords({ ...price, what: 'standard-time', scale: 1 })).toBe('舍入到 0.1 秒')
})

test('sources are cited, an unchecked rule says so', () => {
  expect(sourceWords({ kind: 'negotiation-round', round: 2 })).toBe('第 2 轮')
  const rule = {
    kind: 'dated-rule',
    rule: 'minimum-wage',
    effectiveFrom: '2014-04-01',
    instrument: '某文',
  } as const
  expect(sourceWords({ ...rule, confidence: 'medium' })).toBe('某文，自 2014-04-01 起，待核实')
  expect(sourceWords({ ...rule, confidence: 'high' })).toBe('某文，自 2014-04-01 起')
})

describe('a choice', () => {
  const merrick = (made: string) => {
    const input = { pieces: decimalLiteral(made), standardPieces: decimalLiteral('3') }
    const paid = { pieceRateYuan: decimalLiteral('0.2'), multiplierAtStandard: decimalLiteral('1.1') }
    const rounding = { what: 'payment', scale: 2, mode: 'half-up', step: 'after-multiplication' } as const
    const steps = recordedSteps((recorder) => calculateMerrick({ ...input, ...paid, rounding }, recorder))
    return steps.flatMap((step) => (step.operation === 'chosen' ? [choiceWords(step, sentenceSigns)] : []))
  }

  test.each([
    ['2', '完成率 (2÷3)，不大于 0.83：取 1'],
    ['2.7', '完成率 0.9，大于 0.83，小于 1：取 1.1'],
    ['3', '完成率 1，不小于 1，不大于 1：取 1.1'],
    ['4', '完成率 (4÷3)，大于 1：取 1.2'],
  ])('says what decided, between which edges, and what it took: %s of 3', (made, words) => {
    expect(merrick(made)).toEqual([words])
  })

  test('has no words where nothing decides', () => {
    const price = derivePockets()
    expect(choiceWords(price, sentenceSigns)).toBe('')
  })
})

test('a coefficient that is rounded has no unit', () => {
  const coefficient = { what: 'coefficient', scale: 4, mode: 'half-up', step: 'after-division' } as const
  expect(roundingRuleWords(coefficient)).toBe('四舍五入到 0.0001')
})

describe('a sum', () => {
  const agreed = derivePockets()
  const price = agreed.inputs[0]?.from
  const time = price?.inputs[0]?.from
  const observed = time?.inputs[0]?.from?.inputs[0]?.from

  test('of factors leaves out a factor of one', () => {
    expect(price === undefined ? '' : stepSum(price)).toBe('66 × 11.34 ÷ 3600')
  })

  test('of a price and its adjustment takes the sign between', () => {
    expect(stepSum(agreed)).toBe('0.208 + 0.002')
    const recorder = createRecorder()
    const adjustment = { yuan: decimalLiteral('-0.003'), negotiationRound: 1 }
    calculateAgreedPieceRate({ computedYuan: decimalLiteral('0.063'), adjustment }, recorder)
    const lower = recorder.derivation()
    expect(lower === null ? '' : stepSum(lower, sentenceSigns)).toBe('0.063−0.003')
  })

  test('of readings is their total over their number, the excluded ones left out', () => {
    const mean = observed?.inputs[0]?.from
    expect(mean === undefined ? '' : meanWords(mean, sentenceSigns)).toBe('616÷11')
    expect(observed === undefined ? '' : elementSum(observed)).toBe('56')
  })

  test('keeps an endless factor whole', () => {
    expect(factorWords('496/3')).toBe('(496 ÷ 3)')
  })
})
