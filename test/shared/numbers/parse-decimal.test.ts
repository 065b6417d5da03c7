import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { convertFullWidth } from '../../../shared/numbers/convert-full-width.ts'
import { decimalStringSchema, exactStringSchema } from '../../../shared/numbers/decimal-schema.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { negateDecimal, writeDecimal } from '../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../shared/numbers/parse-decimal.ts'
import { findRangeProblem } from '../../../shared/numbers/range.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const at = { field: 'seconds', row: 7 } as const

const messagesOf = ({ error }: { readonly error?: z.ZodError }): readonly string[] | undefined =>
  error?.issues.map(({ message }) => message)

describe('parseDecimal', () => {
  it.each(['0', '7', '18.0', '-3', '-0.5', '0.001', '66.00'])('reads %s', (text) => {
    expect(valueOf(parseDecimal(text, at))).toBe(text)
  })

  it.each(['', '-'])('reads thirty digits with %j before them, and not one more', (sign) => {
    for (const text of [`${sign}${'9'.repeat(30)}`, `${sign}0.${'1'.repeat(29)}`]) {
      expect(valueOf(parseDecimal(text, at))).toBe(text)
      expect(codesOf(parseDecimal(`${text}1`, at))).toEqual(['too-many-digits'])
    }
  })

  it('writes zero without a sign', () => {
    expect(valueOf(parseDecimal('-0', at))).toBe('0')
    expect(valueOf(parseDecimal('-0.00', at))).toBe('0.00')
  })

  it.each([
    ['0x10', 'not-base-ten'],
    ['0b1', 'not-base-ten'],
    ['1e3', 'exponent'],
    ['1E-3', 'exponent'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['-', 'not-a-number'],
    ['--3', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12秒', 'not-a-number'],
    ['', 'empty'],
    ['  ', 'empty'],
    [' 5', 'surrounding-space'],
    ['5\n', 'surrounding-space'],
    ['１２．５', 'full-width'],
    ['−3', 'full-width'],
    ['+5', 'plus-sign'],
    ['.5', 'missing-integer-part'],
    ['-.5', 'missing-integer-part'],
    ['5.', 'missing-decimals'],
    ['007', 'leading-zeros'],
    ['-00.5', 'leading-zeros'],
    ['1,000', 'thousands-separator'],
    ['1 000.5', 'thousands-separator'],
    [`1${'0'.repeat(30)}`, 'too-many-digits'],
    [`0.${'1'.repeat(30)}`, 'too-many-digits'],
    ['x'.repeat(5000), 'not-a-number'],
  ])('refuses %j as %s', (text, code) => {
    expect(codesOf(parseDecimal(text, at))).toEqual([code])
  })

  it.each([
    [66, 'not-text'],
    [Number.NaN, 'not-text'],
    [true, 'not-text'],
    [{}, 'not-text'],
    [undefined, 'empty'],
    [null, 'empty'],
  ])('refuses %j, which is no text', (given, code) => {
    expect(codesOf(parseDecimal(given, at))).toEqual([code])
  })

  it('says where, what was given and what to do, and keeps long input short', () => {
    const [problem] = problemsOf(parseDecimal('1e3', at))
    expect(problem).toEqual({
      code: 'exponent',
      at,
      given: '1e3',
      expected: { kind: 'plain-number' },
      remedy: 'write-a-plain-number',
    })
    expect(problemsOf(parseDecimal('9'.repeat(5000), at))).toEqual([
      {
        code: 'too-many-digits',
        at,
        given: `${'9'.repeat(40)}…`,
        expected: { kind: 'digits-at-most', count: '30' },
        remedy: 'write-fewer-digits',
      },
    ])
  })

  it.each([
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
    [66, '66'],
    [Number.NaN, 'NaN'],
    [true, 'boolean'],
    [{}, 'object'],
    [undefined, null],
    [null, null],
  ])('shows of %j what was given, in short', (given, shown) => {
    expect(problemsOf(parseDecimal(given, at)).map((problem) => problem.given)).toEqual([shown])
  })

  it('looks for the reason in 400 characters at most', () => {
    expect(codesOf(parseDecimal(' '.repeat(400), at))).toEqual(['empty'])
    expect(codesOf(parseDecimal(' '.repeat(401), at))).toEqual(['not-a-number'])
  })

  it('is the reader behind the schema of files and routes', () => {
    expect(decimalStringSchema.parse('18.0')).toBe('18.0')
    expect(messagesOf(decimalStringSchema.safeParse('1e3'))).toEqual(['exponent'])
    expect(messagesOf(decimalStringSchema.safeParse(''))).toEqual(['empty'])
    expect(decimalStringSchema.safeParse(18).success).toBe(false)
    expect(exactStringSchema.parse('697/12')).toBe('697/12')
    expect(messagesOf(exactStringSchema.safeParse('697/0'))).toEqual(['not-a-fraction'])
  })
})

describe('convertFullWidth', () => {
  it('makes typed Chinese digits readable', () => {
    expect(convertFullWidth('１２．５')).toBe('12.5')
    expect(convertFullWidth('－３')).toBe('-3')
    expect(convertFullWidth('＋３')).toBe('+3')
    expect(convertFullWidth('−0.002')).toBe('-0.002')
    expect(valueOf(parseDecimal(convertFullWidth('０．１５'), at))).toBe('0.15')
  })
})

describe('the writer', () => {
  it.each([
    [2079n, 4, '0.2079'],
    [5n, 3, '0.005'],
    [-5n, 3, '-0.005'],
    [0n, 2, '0.00'],
    [208n, 0, '208'],
  ])('writes %s at scale %s as %s', (units, scale, text) => {
    expect(writeDecimal(units, scale)).toBe(text)
  })

  it('changes a sign and leaves zero alone', () => {
    expect(negateDecimal(decimalLiteral('0.004'))).toBe('-0.004')
    expect(negateDecimal(decimalLiteral('-0.004'))).toBe('0.004')
    expect(negateDecimal(decimalLiteral('0.000'))).toBe('0.000')
  })

  it('knows a slip in the source text', () => {
    expect(() => decimalLiteral('1e3')).toThrow(new TypeError('not a decimal: 1e3'))
  })
})

describe('findRangeProblem', () => {
  const zero = decimalLiteral('0')

  it('refuses what a range does not hold', () => {
    const problem = findRangeProblem(decimalLiteral('-3'), [{ kind: 'more-than', bound: zero }], at)
    expect(problem).toEqual({
      code: 'out-of-range',
      at,
      given: '-3',
      expected: { kind: 'more-than', bound: '0' },
      remedy: 'check-the-value',
    })
  })

  it.each([
    ['more-than', '0', true],
    ['at-least', '0', false],
    ['less-than', '0.0', true],
    ['at-most', '0', false],
  ] as const)('%s 0 given %s is a problem: %s', (kind, value, isProblem) => {
    expect(findRangeProblem(decimalLiteral(value), [{ kind, bound: zero }], at) !== null).toBe(isProblem)
  })
})
