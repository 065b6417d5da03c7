import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { readExact } from '../../../shared/numbers/exact-string.ts'
import { over, ratioOf, times, type Ratio } from '../../../shared/numbers/ratio.ts'
import { isTie, round } from '../../../shared/numbers/round.ts'
import { parseRoundingMode, parseScale, roundingModes } from '../../../shared/numbers/rounding-rule.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const ratio = (text: string): Ratio => {
  const exact = readExact(text)
  if (exact === null) throw new Error(text)
  return exact
}

describe('round', () => {
  it.each([
    // value, scale, half-up, half-even, up, down
    ['0.2079', 3, '0.208', '0.208', '0.208', '0.207'],
    ['0.1245', 3, '0.125', '0.124', '0.125', '0.124'],
    ['0.1255', 3, '0.126', '0.126', '0.126', '0.125'],
    ['0.1246', 3, '0.125', '0.125', '0.125', '0.124'],
    ['0.1254', 3, '0.125', '0.125', '0.126', '0.125'],
    ['-0.1254', 3, '-0.125', '-0.125', '-0.126', '-0.125'],
    ['-0.1245', 3, '-0.125', '-0.124', '-0.125', '-0.124'],
    ['2/3', 2, '0.67', '0.67', '0.67', '0.66'],
    ['-2/3', 2, '-0.67', '-0.67', '-0.67', '-0.66'],
    ['0.0004', 3, '0.000', '0.000', '0.001', '0.000'],
    ['-0.0004', 3, '0.000', '0.000', '-0.001', '0.000'],
    ['436.99', 0, '437', '437', '437', '436'],
    ['34.2', 3, '34.200', '34.200', '34.200', '34.200'],
    ['0', 3, '0.000', '0.000', '0.000', '0.000'],
  ])('%s at scale %s', (value, scale, ...expected) => {
    expect(roundingModes.map((mode) => round(ratio(value), { scale, mode }))).toEqual(expected)
  })

  it('does the worked line of the agreement', () => {
    const price = over(
      times(ratioOf(decimalLiteral('66')), ratioOf(decimalLiteral('11.34'))),
      ratioOf(decimalLiteral('3600')),
    )
    expect(round(price, { scale: 4, mode: 'down' })).toBe('0.2079')
    expect(round(price, { scale: 3, mode: 'half-up' })).toBe('0.208')
    expect(isTie(price, 3)).toBe(false)
  })

  it('sees an exact tie and only that', () => {
    expect(isTie(ratio('0.1245'), 3)).toBe(true)
    expect(isTie(ratio('-0.1245'), 3)).toBe(true)
    expect(isTie(ratio('0.12450000000000000000000000001'), 3)).toBe(false)
    expect(isTie(ratio('1/2'), 0)).toBe(true)
  })
})

describe('a rounding stated from outside', () => {
  it.each([0, 3, 12])('takes %s decimals', (scale) => {
    expect(valueOf(parseScale(scale, { field: 'rounding-scale' }))).toBe(scale)
  })

  it.each([-1, 13, 1.5, Number.NaN, '3', null, undefined, {}])('refuses %j decimals', (scale) => {
    expect(codesOf(parseScale(scale, { field: 'rounding-scale' }))).toEqual(['scale-not-stated'])
  })

  it('knows four modes', () => {
    expect(valueOf(parseRoundingMode('half-even', { field: 'rounding-mode' }))).toBe('half-even')
    expect(codesOf(parseRoundingMode('nearest', { field: 'rounding-mode' }))).toEqual(['mode-not-stated'])
    expect(codesOf(parseRoundingMode(3, { field: 'rounding-mode' }))).toEqual(['mode-not-stated'])
  })

  it.each([
    [13, '13'],
    [-1, '-1'],
    ['3', '3'],
    ['9'.repeat(41), '9'.repeat(40)],
    [null, null],
    [{}, null],
    [['3'], null],
  ])('tells of %j decimals what was given, in short', (scale, given) => {
    expect(problemsOf(parseScale(scale, { field: 'rounding-scale' }))).toEqual([
      {
        code: 'scale-not-stated',
        at: { field: 'rounding-scale' },
        given,
        expected: { kind: 'whole-between', low: '0', high: '12' },
        remedy: 'state-the-scale',
      },
    ])
  })

  it.each([
    ['nearest', 'nearest'],
    ['x'.repeat(41), 'x'.repeat(40)],
    [3, null],
    [null, null],
  ])('tells of the mode %j what was given, in short', (mode, given) => {
    expect(problemsOf(parseRoundingMode(mode, { field: 'rounding-mode' }))).toEqual([
      {
        code: 'mode-not-stated',
        at: { field: 'rounding-mode' },
        given,
        expected: { kind: 'one-of', options: ['half-up', 'half-even', 'up', 'down'] },
        remedy: 'state-the-mode',
      },
    ])
  })
})
