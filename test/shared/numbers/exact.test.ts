import { describe, expect, it } from 'vitest'
import { allocate } from '../../../shared/numbers/allocate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import {
  decimalsOnPaper,
  decimalsOnScreen,
  displayExact,
  displayRatio,
  formatPercent,
} from '../../../shared/numbers/display.ts'
import {
  parseExact,
  ratioOfExact,
  readExact,
  writeExact,
  writeFraction,
} from '../../../shared/numbers/exact-string.ts'
import {
  compare,
  minus,
  over,
  plus,
  sum,
  times,
  zeroRatio,
  type Ratio,
} from '../../../shared/numbers/ratio.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

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
    expect(writeExact(over(ratio('1/3'), ratio('-0.5')))).toBe('-2/3')
    expect(writeExact(over(ratio('-1/3'), ratio('-5/7')))).toBe('7/15')
  })

  it('refuses to divide by zero', () => {
    expect(() => over(ratio('1'), ratio('0.00'))).toThrow(new RangeError('division by zero'))
  })

  it('adds many denominators without growing without end', () => {
    const parts = Array.from({ length: 400 }, (_, index) => ratio(`1/${index + 1}`))
    const total = sum(parts)
    const backwards = sum([...parts].reverse())
    expect(compare(total, backwards)).toBe(0)
    expect(total.denominator.toString().length).toBeLessThan(400)
  })

  it('does not let a factor that all denominators share pile up', () => {
    const primes = [3n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n]
    const shared = 10n ** 40n + 1n
    const total = sum(primes.map((prime) => ratio(`1/${shared * prime}`)))
    const denominator = primes.reduce((product, prime) => product * prime, shared)
    const numerator = primes.reduce((so, prime) => so + denominator / (shared * prime), 0n)
    expect(total.numerator * denominator).toBe(numerator * total.denominator)
    expect(total.denominator).toBeLessThanOrEqual(denominator)
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

  it('is read up to 4000 characters, and no further', () => {
    const longest = '9'.repeat(4000)
    expect(valueOf(parseExact(longest, { field: 'value' }))).toBe(longest)
    expect(codesOf(parseExact(`${longest}9`, { field: 'value' }))).toEqual(['not-a-fraction'])
    expect(() => ratioOfExact(decimalLiteral(`${longest}9`))).toThrow(
      new TypeError('an exact figure that no writer wrote'),
    )
  })

  it.each([
    ['1/0', '1/0'],
    ['x'.repeat(41), 'x'.repeat(40)],
    [66, null],
    [null, null],
  ])('tells of %j what was given, in short', (text, given) => {
    expect(problemsOf(parseExact(text, { field: 'value', row: 2 }))).toEqual([
      {
        code: 'not-a-fraction',
        at: { field: 'value', row: 2 },
        given,
        expected: { kind: 'fraction' },
        remedy: 'reload-the-source',
      },
    ])
  })
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
    expect(displayRatio(ratio('1/30000'), decimalsOnPaper).text).toBe('0.0000…')
    expect(displayRatio(ratio('-4/3'), decimalsOnPaper).text).toBe('-1.3333…')
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

  it('raises the largest remainder wherever it stands, of equal ones the earlier rows', () => {
    expect(valueOf(split('1', ['1', '2', '4'], 0))).toEqual(['0', '0', '1'])
    expect(valueOf(split('10', ['1', '3', '2'], 0))).toEqual(['2', '5', '3'])
    expect(valueOf(split('2', ['1', '1', '1', '1'], 0))).toEqual(['1', '1', '0', '0'])
    expect(valueOf(split('0.00', ['1', '2'], 2))).toEqual(['0.00', '0.00'])
  })

  it.each([
    [['-1', '2'], 1],
    [['2', '-1'], 2],
    [['0', '0'], undefined],
    [[], undefined],
  ])('of %j points to the weight that is below zero: row %s', (weights, row) => {
    const at = row === undefined ? { field: 'weight' } : { field: 'weight', row }
    expect(problemsOf(split('10', weights, 2)).map((problem) => problem.at)).toEqual([at])
  })
})
