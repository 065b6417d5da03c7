import { describe, expect, it } from 'vitest'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { sumShown, wholeSum } from '../../../shared/numbers/total.ts'

describe('the foot of a column', () => {
  it.each([
    [['0.036', null, '0.060'], '0.096', 1, null],
    [['0.036', '0.060'], '0.096', 0, '0.096'],
    [[null, null], null, 2, null],
    [['-0.5', '0.5', null, null, null], '0.0', 3, null],
    [[], null, 0, null],
  ])(
    'of %j adds up what is shown to %s, %i lacking, and stands on paper as %s',
    (column, sum, lacking, whole) => {
      const total = sumShown(column.map((value) => (value === null ? null : d(value))))
      expect(total).toEqual({ sum, lacking })
      expect(wholeSum(total)).toBe(whole)
    },
  )
})
