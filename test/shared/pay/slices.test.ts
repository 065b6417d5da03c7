import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { cutSlices } from '../../../shared/pay/slices.ts'

const d = decimalLiteral
const tier = (width: string | null, value: string) => ({
  width: width === null ? null : ratioOf(d(width)),
  value: d(value),
})
const open = [tier('20', '1'), tier('20', '2'), tier(null, '3')]
const cut = (amount: string, tiers = open) =>
  cutSlices(ratioOf(d(amount)), tiers).map((slice) => [writeExact(slice.amount), slice.value, slice.full])

describe('slices of an amount', () => {
  it.each([
    ['0', []],
    ['19', [['19', '1', false]]],
    ['20', [['20', '1', true]]],
    [
      '20.5',
      [
        ['20', '1', true],
        ['0.5', '2', false],
      ],
    ],
    [
      '60',
      [
        ['20', '1', true],
        ['20', '2', true],
        ['20', '3', false],
      ],
    ],
  ])(
    '%s over 20, 20 and an open end: none that holds nothing, full where it is used up',
    (amount, slices) => {
      expect(cut(amount)).toEqual(slices)
    },
  )

  it('leave what lies above a last, closed tier to none', () => {
    expect(cut('41', open.slice(0, 2))).toEqual([
      ['20', '1', true],
      ['20', '2', true],
    ])
  })
})
