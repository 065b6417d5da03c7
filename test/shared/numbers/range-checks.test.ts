import { describe, expect, it } from 'vitest'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import {
  aboveZero,
  aboveZeroToOne,
  betweenZeroAndOne,
  findNotPositive,
  findProblems,
  fromZeroToOne,
  notNegative,
  problemsAmong,
} from '../../../shared/numbers/range-checks.ts'
import { over, ratioOf } from '../../../shared/numbers/ratio.ts'
import { findWholeProblem, wholeOf } from '../../../shared/numbers/whole-count.ts'

const values = ['-0.01', '0', '0.01', '0.99', '1', '1.01']

describe('the usual ranges', () => {
  it.each([
    ['above zero', aboveZero, ['0.01', '0.99', '1', '1.01']],
    ['not negative', notNegative, ['0', '0.01', '0.99', '1', '1.01']],
    ['from zero to one', fromZeroToOne, ['0', '0.01', '0.99', '1']],
    ['above zero, to one', aboveZeroToOne, ['0.01', '0.99', '1']],
    ['between zero and one', betweenZeroAndOne, ['0.01', '0.99']],
  ])('%s', (_, range, inside) => {
    expect(values.filter((value) => findProblems([d(value), range, 'value']).length === 0)).toEqual(inside)
  })

  it('are all checked, each at its own place', () => {
    const found = findProblems(
      [d('0'), aboveZero, 'pieces', { row: 2, subject: 'sew' }],
      [d('1'), aboveZero, 'days'],
      [d('2'), fromZeroToOne, 'owed-share'],
    )
    expect(found.map(({ at, given, expected }) => [at, given, expected])).toEqual([
      [{ field: 'pieces', row: 2, subject: 'sew' }, '0', { kind: 'more-than', bound: '0' }],
      [{ field: 'owed-share' }, '2', { kind: 'at-most', bound: '1' }],
    ])
    expect(problemsAmong([null, ...found, null])).toEqual(found)
  })

  it('show an exact figure as it was typed, or else written out', () => {
    expect(findNotPositive(ratioOf(d('0.001')), 'value')).toBeNull()
    expect(findNotPositive(ratioOf(d('0')), 'seconds', '0.00')).toEqual({
      code: 'out-of-range',
      at: { field: 'seconds' },
      given: '0.00',
      expected: { kind: 'more-than', bound: '0' },
      remedy: 'check-the-value',
    })
    const third = over(ratioOf(d('-1')), ratioOf(d('3')))
    expect(findNotPositive(third, 'value')?.given).toBe('-0.3333333333…')
  })
})

describe('a count', () => {
  it.each([
    ['0', false],
    ['1', true],
    ['1.5', false],
    ['5.0', true],
    ['6', true],
    ['6.1', false],
    ['7', false],
    ['-1', false],
  ])('%s is whole and from 1 to 6: %s', (value, fine) => {
    const problem = findWholeProblem(d(value), [1n, 6n], { field: 'shifts' })
    expect(problem === null).toBe(fine)
    if (problem !== null)
      expect([problem.at, problem.given, problem.expected]).toEqual([
        { field: 'shifts' },
        value,
        { kind: 'whole-between', low: '1', high: '6' },
      ])
  })

  it('is read with or without decimals', () => {
    expect([wholeOf(d('5')), wholeOf(d('5.0')), wholeOf(d('0'))]).toEqual([5n, 5n, 0n])
  })
})
