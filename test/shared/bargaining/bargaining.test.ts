import { describe, expect, it } from 'vitest'
import { applyBulkChange } from '../../../shared/bargaining/adjust-in-bulk.ts'
import { placeAgreedPrice, rangeOf } from '../../../shared/bargaining/agreed-price.ts'
import { findBaselineDifferences } from '../../../shared/bargaining/baseline-change.ts'
import { readAdjustment, readProposedPrice } from '../../../shared/bargaining/check-price.ts'
import {
  calculateErrorYuan,
  calculateGap,
  isOfferAboveAsk,
  shareOf,
  timesCount,
} from '../../../shared/bargaining/gap.ts'
import { lineStatusOf } from '../../../shared/bargaining/line-status.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { rule } from '../pay/rounding-rules.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

describe('the gap', () => {
  it('is what the union asks less what the employer offers', () => {
    expect(calculateGap(d('0.110'), d('0.106'))).toBe('0.004')
    expect(calculateGap(d('0.106'), d('0.110'))).toBe('-0.004')
    expect(calculateGap(d('0.106'), d('0.106'))).toBe('0.000')
  })

  it('is below nothing where the offer is above the ask', () => {
    expect([d('-0.001'), d('0.000'), d('0.001')].map(isOfferAboveAsk)).toEqual([true, false, false])
  })

  it('stands beside an error with the decimals of the price', () => {
    expect(calculateErrorYuan(d('0.108'), d('0.018'), 3)).toBe('0.002')
    expect(calculateErrorYuan(d('0.100'), d('0.015'), 3)).toBe('0.002')
  })

  it('is a share to a tenth of a percent', () => {
    expect(shareOf(d('0.018'), d('0.998'))).toBe('0.018')
    expect(shareOf(d('0.018'), d('0.000'))).toBeNull()
  })

  it('counts as often as the operation is done', () => {
    expect(timesCount(d('0.035'), d('2'))).toBe('0.070')
    expect(timesCount(d('-0.002'), d('0.05'))).toBe('-0.00010')
  })
})

describe('a typed price', () => {
  it('takes the decimals of the case', () => {
    expect(valueOf(readProposedPrice('0.11', 3))).toBe('0.110')
    expect(valueOf(readProposedPrice('１．５', 3))).toBe('1.500')
    expect(valueOf(readProposedPrice('0。108', 3))).toBe('0.108')
  })

  it.each([
    ['1e3', 'exponent'],
    ['0x10', 'not-base-ten'],
    ['-3', 'out-of-range'],
    ['0', 'out-of-range'],
    ['1'.padEnd(31, '0'), 'too-many-digits'],
    ['10001', 'out-of-range'],
    ['', 'empty'],
    ['NaN', 'not-a-number'],
    ['1,000', 'thousands-separator'],
    ['0.1085', 'too-many-decimals'],
  ])('refuses %s with a sentence of its own', (typed, code) => {
    expect(codesOf(readProposedPrice(typed, 3))).toEqual([code])
    for (const problem of problemsOf(readProposedPrice(typed, 3, '合侧缝')))
      expect(formatProblem(problem)).toMatch(/。$/)
  })
})

describe('a typed adjustment', () => {
  it('may be negative, and may carry the plus sign this screen writes', () => {
    expect(valueOf(readAdjustment('+0.004', 3))).toBe('0.004')
    expect(valueOf(readAdjustment('−0.004', 3))).toBe('-0.004')
    expect(valueOf(readAdjustment('0', 3))).toBe('0.000')
  })

  it('is as strict as a price otherwise', () => {
    expect(codesOf(readAdjustment('+-1', 3))).toEqual(['not-a-number'])
    expect(codesOf(readAdjustment('1e-3', 3))).toEqual(['exponent'])
    expect(codesOf(readAdjustment('0.0001', 3))).toEqual(['too-many-decimals'])
  })
})

describe('an agreed price', () => {
  it('lies between what both submitted, or is said to lie outside', () => {
    const range = rangeOf(d('0.110'), d('0.106'))
    expect(range).toEqual({ low: '0.106', high: '0.110' })
    expect(placeAgreedPrice(d('0.110'), range)).toBe('between')
    expect(placeAgreedPrice(d('0.112'), range)).toBe('above-both')
    expect(placeAgreedPrice(d('0.105'), range)).toBe('below-both')
  })
})

describe('a change of many lines', () => {
  it('adds an amount or a share, with the decimals of the price', () => {
    const halfUp = rule('piece-rate', 3)
    expect(applyBulkChange(d('0.108'), { kind: 'add', yuan: d('0.001') }, halfUp)).toBe('0.109')
    expect(applyBulkChange(d('0.108'), { kind: 'raise', ratio: d('0.02') }, halfUp)).toBe('0.110')
    expect(applyBulkChange(d('0.108'), { kind: 'raise', ratio: d('-0.02') }, halfUp)).toBe('0.106')
  })

  // 0.100 × 1.025 = 0.1025, a tie; × 1.021 = 0.1021; × 1.029 = 0.1029.
  it.each([
    ['half-up', '0.025', '0.103'],
    ['half-even', '0.025', '0.102'],
    ['half-even', '0.015', '0.102'],
    ['up', '0.021', '0.103'],
    ['down', '0.029', '0.102'],
  ] as const)('rounds a raise as the terms do, %s', (mode, ratio, price) => {
    expect(applyBulkChange(d('0.100'), { kind: 'raise', ratio: d(ratio) }, rule('piece-rate', 3, mode))).toBe(
      price,
    )
  })
})

describe('a baseline', () => {
  const baseline = {
    standardTimeSeconds: d('34.2'),
    baseHourlyYuan: d('11.34'),
    coefficient: d('1.00'),
    priceScale: d('3'),
    priceMode: 'half-up',
  } as const
  const frozen = { computedYuan: d('0.108'), baselineDigest: 'one', baseline }

  it('that still fits has no differences to show', () => {
    expect(findBaselineDifferences(frozen, frozen)).toBeNull()
  })

  it('that changed names what changed', () => {
    const now = {
      computedYuan: d('0.111'),
      baselineDigest: 'two',
      baseline: { ...baseline, standardTimeSeconds: d('35.2') },
    }
    expect(findBaselineDifferences(frozen, now)).toEqual([
      { what: 'standard-time', before: '34.2', after: '35.2' },
      { what: 'computed-price', before: '0.108', after: '0.111' },
    ])
  })

  it('that is gone, or was frozen without figures, still says that something changed', () => {
    expect(findBaselineDifferences(frozen, null)).toEqual([])
    const bare = { computedYuan: d('0.108'), baselineDigest: 'old' }
    expect(findBaselineDifferences(bare, frozen)).toEqual([])
  })
})

describe('the state of a line', () => {
  const facts = { priced: true, locked: false, baselineChanged: false, samePrice: false, withinError: false }

  it('is one word', () => {
    expect(lineStatusOf(facts)).toBe('open')
    expect(lineStatusOf({ ...facts, withinError: true })).toBe('within-error')
    expect(lineStatusOf({ ...facts, samePrice: true, withinError: true })).toBe('same')
    expect(lineStatusOf({ ...facts, locked: true, withinError: true })).toBe('locked')
    expect(lineStatusOf({ ...facts, locked: true, baselineChanged: true })).toBe('re-study')
    expect(lineStatusOf({ ...facts, priced: false })).toBe('not-priced')
  })
})
