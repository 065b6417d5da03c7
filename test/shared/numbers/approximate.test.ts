import { describe, expect, it } from 'vitest'
import {
  exponential,
  formatApproximate,
  formatApproximatePercent,
  logarithm,
  power,
  squareRoot,
} from '../../../shared/numbers/approximate.ts'
import { readExact } from '../../../shared/numbers/exact-string.ts'
import type { Ratio } from '../../../shared/numbers/ratio.ts'

const ratio = (text: string): Ratio => {
  const exact = readExact(text)
  if (exact === null) throw new Error(text)
  return exact
}

describe('squareRoot', () => {
  it('carries fifty digits', () => {
    expect(squareRoot(ratio('2'))).toBe('1.4142135623730950488016887242096980785696718753769')
    expect(squareRoot(ratio('1/4'))).toBe('0.5')
    expect(squareRoot(ratio('0'))).toBe('0')
  })

  it('has no answer below zero', () => {
    expect(squareRoot(ratio('-1'))).toBeNull()
    expect(squareRoot(ratio('-1/3'))).toBeNull()
  })

  it('is rounded only for the eye', () => {
    const root = squareRoot(ratio('0.000324'))
    expect(root).toBe('0.018')
    if (root === null) return
    expect(formatApproximatePercent(root, 1)).toBe('1.8%')
    expect(formatApproximate(root, 2)).toBe('0.02')
  })
})

describe('power', () => {
  it.each([
    ['2', '10', '1024'],
    ['0.25', '0.5', '0.5'],
    ['0.8', '-1', '1.25'],
    ['10', '1000', `1${'0'.repeat(1000)}`],
    ['10', '-1000', `0.${'0'.repeat(999)}1`],
    ['10', '1001', null],
    ['10', '-1001', null],
    ['10', '10001/10', null],
    ['0', '2', null],
    ['0', '-1', null],
    ['-2', '2', null],
    ['-1', '1/2', null],
  ])('%s to the %s is %s', (base, exponent, expected) => {
    expect(power(ratio(base), ratio(exponent))).toBe(expected)
  })
})

describe('exponential', () => {
  it('is of one the number e, of zero one', () => {
    expect(exponential(ratio('0'))).toBe('1')
    // e = 2.7182818284 5904523536 0287471352 6624977572 4709369995 9…, rounded at its fiftieth digit.
    expect(exponential(ratio('1'))).toBe('2.7182818284590452353602874713526624977572470937')
  })

  it.each([
    ['1000', true],
    ['-1000', true],
    ['1000.001', false],
    ['-1000.001', false],
  ])('of %s has an answer: %s', (exponent, hasOne) => {
    expect(exponential(ratio(exponent)) !== null).toBe(hasOne)
  })
})

describe('logarithm', () => {
  it.each([
    ['8', '2', '3'],
    ['2', '4', '0.5'],
    ['1/8', '2', '-3'],
    ['1', '2', '0'],
    ['2', '10', '0.30102999566398119521373889472449302676818988146211'],
    ['0', '2', null],
    ['-8', '2', null],
    ['8', '0', null],
    ['8', '0.00', null],
    ['8', '-2', null],
    ['-8', '-2', null],
    ['8', '1', null],
    ['8', '3/3', null],
    ['1', '1', null],
    ['0', '0', null],
  ])('of %s to the base %s is %s', (value, base, expected) => {
    expect(logarithm(ratio(value), ratio(base))).toBe(expected)
  })
})
