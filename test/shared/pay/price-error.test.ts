import { describe, expect, it } from 'vitest'
import { approximateOf } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { calculatePriceError, compareWithPriceError } from '../../../shared/pay/uncertainty/price-error.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'

const d = decimalLiteral
const near = (text: string) => approximateOf(ratioOf(d(text)))
const errorOf = (price: string, relative: string) =>
  calculatePriceError({ pieceRateYuan: d(price), relativeError: near(relative) })

describe('the error of a price', () => {
  it('is the price times the error of its time', () => {
    expect(valueOf(errorOf('0.208', '0.125'))).toBe('0.026')
    expect(valueOf(errorOf('0.001', '0'))).toBe('0')
  })

  it('is refused where there is no price', () => {
    expect(codesOf(errorOf('0', '0.1'))).toEqual(['out-of-range'])
  })

  it.each([
    ['0.025', 'within-error'],
    ['-0.026', 'within-error'],
    ['0.026', 'within-error'],
    ['0.0261', 'measurable'],
    ['-0.027', 'measurable'],
    ['0', 'within-error'],
  ])('a difference of %s against ±0.026 is %s', (difference, reading) => {
    expect(compareWithPriceError(d(difference), d('0.026'))).toBe(reading)
  })

  it('of nothing tells every difference apart', () => {
    expect(compareWithPriceError(d('0.001'), d('0.000'))).toBe('measurable')
  })
})
