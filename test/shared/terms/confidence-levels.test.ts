import { describe, expect, it } from 'vitest'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { confidenceLevels, confidencePercentOf } from '../../../shared/terms/confidence-levels.ts'

describe('confidence levels', () => {
  it('are those of the textbooks, z to two decimals', () => {
    expect(confidenceLevels.map(({ percent, z }) => `${percent} ${z}`)).toEqual([
      '90 1.65',
      '95 1.96',
      '95.45 2',
      '99 2.58',
      '99.73 3',
    ])
  })

  it.each([
    ['2', '95.45'],
    ['2.00', '95.45'],
    ['1.65', '90'],
    ['1.645', '90'],
    ['2.58', '99'],
    ['2.57', null],
    ['1.64', null],
  ])('z %s is %s %%', (z, percent) => {
    expect(confidencePercentOf(decimalLiteral(z))).toBe(percent)
  })
})
