import { describe, expect, it } from 'vitest'
import { allocate } from '../../../shared/numbers/allocate.ts'
import {
  formatApproximate,
  formatApproximatePercent,
  squareRoot,
} from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import {
  decimalsOnPaper,
  decimalsOnScreen,
  displayExact,
  displayRatio,
  formatPercent,
} from '../../../shared/numbers/display.ts'
import { parseExact, readExact, writeExact, writeFraction } from '../../../shared/numbers/exact-string.ts'
import {
  compare,
  minus,
  over,
  plus,
  ratioOf,
  sum,
  times,
  zeroRatio,
  type Ratio,
} from '../../../shared/numbers/ratio.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'

const ratio = (text: string): Ratio => {
  const exact = readExact(text)
  if (exact === null) throw new Error(text)
  return exact
}

describe('Ratio', () => {
  it('is exact where binary floats are not', () => {
    expect(writeExact(plus(ratio('0.1'), ratio('0.2')))).toBe('0.3')
    expect(writeExact(minus(ratio('1'), ratio('0.9')))).toBe('0.1')
    expect(writeExact(times(ratio('1/3'), ratio('3')))).toBe('1')
  })

  it('keeps the denominator above zero', () => {
    const negative = over(ratio('1'), ratio('-3'))
    expect(negative.denominator > 0n).toBe(true)
    expect(writeExact(negative)).toBe('-1/3')
    expect(compare(negative, zeroRatio)).toBe(-1)
  })

  it('refuses to divide by zero', () => {
    expect(() => over(ratio('1'), ratio('0.00'))).toThrow(RangeError)
  })

  it('adds many denominators without growing without end', () => {
    const parts = Array.from({ length: 400 }, (_, index) => ratio(`1/${index + 1}`))
    const total = sum(parts)
    const backwards = sum([...parts].reverse())
    expect(compare(total, backwards)).toBe(0)
    expect(total.denominator.toString().length).toBeLessThan(400)
  })
})

describe('exact text', () => {
  it.each(['0.10773', '-0.5', '1/3', '-11/7', '0'])('round-trips %s', (text) => {
    expect(writeExact(ratio(text))).toBe(text)
  })

  it('reads a quotient as counted and writes it as what it is', () => {
    expect(writeExact(ratio('6160/110'))).toBe('56')
    expect(writeFraction(ratio('6160/110'))).toBe('56/1')
    expect(writeExact(ratio('697/12'))).toBe('697/12')
  })

  it.each(['1/0', '1/-3', '1.5/2', '01/3', '1/03', '/3', '3/', '', 'NaN', '1e3', `1/${'9'.repeat(5000)}`])(
    'refuses %j',
    (text) => {
      expect(codesOf(parseExact(text, { field: 'value' }))).toEqual(['not-a-fraction'])
    },
  )
})

describe('display', () => {
  it('shows a decimal that ends whole', () => {
    expect(displayRatio(ratio('0.10773'), decimalsOnScreen)).toEqual({ kind: 'whole', text: '0.10773' })
    expect(displayRatio(ratio('1/1024'), decimalsOnPaper).text).toBe('0.0009765625')
  })

  it('cuts an endless one, ten decimals on the screen and four on paper', () => {
    expect(displayRatio(ratio('6977/120'), decimalsOnPaper)).toEqual({
      kind: 'cut',
      text: '58.1416…',
      fraction: '6977/120',
    })
    expect(displayRatio(ratio('2/3'), decimalsOnScreen).text).toBe('0.6666666666…')
    expect(displayRatio(ratio('-1/30000'), decimalsOnPaper).text).toBe('-0.0000…')
    expect(displayExact(writeExact(ratio('4800/11')), decimalsOnScreen).text).toBe('436.3636363636…')
  })

  it('writes a share as percent', () => {
    expect(formatPercent(decimalLiteral('0.15'))).toBe('15%')
    expect(formatPercent(decimalLiteral('1.15'))).toBe('115%')
    expect(formatPercent(decimalLiteral('0.125'))).toBe('12.5%')
  })
})

describe('sumDecimals', () => {
  it('adds what the column prints', () => {
    expect(sumDecimals(['0.208', '0.151'].map(decimalLiteral))).toBe('0.359')
    expect(sumDecimals(['1', '-0.004', '0.10'].map(decimalLiteral))).toBe('1.096')
    expect(sumDecimals([])).toBe('0')
  })
})

describe('allocate', () => {
  const split = (total: string, weights: readonly string[], scale: number) =>
    allocate(decimalLiteral(total), weights.map(decimalLiteral), scale)

  it('conserves the total, the largest remainders first', () => {
    expect(valueOf(split('10.00', ['1', '1', '1'], 2))).toEqual(['3.34', '3.33', '3.33'])
    expect(valueOf(split('100.00', ['21.5', '20', '0'], 2))).toEqual(['51.81', '48.19', '0.00'])
    expect(valueOf(split('-0.05', ['1', '1'], 2))).toEqual(['-0.03', '-0.02'])
    expect(valueOf(split('7', ['0.5', '0.25', '0.25'], 0))).toEqual(['3', '2', '2'])
  })

  it('refuses what cannot be shared', () => {
    expect(codesOf(split('10.005', ['1'], 2))).toEqual(['too-many-decimals'])
    expect(codesOf(split('10', [], 2))).toEqual(['nothing-to-share-by'])
    expect(codesOf(split('10', ['0', '0'], 2))).toEqual(['nothing-to-share-by'])
    expect(codesOf(split('10', ['2', '-1'], 2))).toEqual(['nothing-to-share-by'])
  })
})

describe('squareRoot', () => {
  it('carries fifty digits', () => {
    expect(squareRoot(ratioOf(decimalLiteral('2')))).toBe(
      '1.4142135623730950488016887242096980785696718753769',
    )
    expect(squareRoot(ratio('-1'))).toBeNull()
    expect(squareRoot(ratio('1/4'))).toBe('0.5')
  })

  it('is rounded only for the eye', () => {
    const root = squareRoot(ratio('0.000324'))
    expect(root).toBe('0.018')
    if (root === null) return
    expect(formatApproximatePercent(root, 1)).toBe('1.8%')
    expect(formatApproximate(root, 2)).toBe('0.02')
  })
})
