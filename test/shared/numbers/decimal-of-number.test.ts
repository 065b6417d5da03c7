import { describe, expect, it } from 'vitest'
import { decimalOfNumber } from '../../../shared/numbers/decimal-of-number.ts'

describe('a JSON number as a decimal', () => {
  it.each([
    [0.1, '0.1'],
    [1e-7, '0.0000001'],
    [1.5e21, '1500000000000000000000'],
    [-12.45, '-12.45'],
    [0, '0'],
    [-0, '0'],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [Number.NEGATIVE_INFINITY, null],
  ])('%s is %s', (value, expected) => {
    expect(decimalOfNumber(value)).toBe(expected)
  })
})
