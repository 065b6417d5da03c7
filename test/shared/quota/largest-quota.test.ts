import { describe, expect, it } from 'vitest'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { calculateLackingPeople } from '../../../shared/quota/lacking-people.ts'
import { calculateLargestQuota } from '../../../shared/quota/largest-quota.ts'
import type { RoundingRule } from '../../../shared/numbers/rounding-rule.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const down: RoundingRule = { what: 'output-quota', scale: 0, mode: 'down', step: 'after-division' }
const largest = (output: string) => calculateLargestQuota({ largestPassing: d(output), rounding: down })

describe('the largest quota', () => {
  it.each([
    ['430', '430'],
    ['430.5', '430'],
    ['430.99', '430'],
    ['0.9', '0'],
    ['0', '0'],
  ])('of the deciding output %s is %s', (output, quota) => {
    expect(valueOf(largest(output))).toBe(quota)
  })

  it('is refused below zero', () => {
    expect(codesOf(largest('-1'))).toEqual(['out-of-range'])
  })
})

describe('people who do not reach a quota yet', () => {
  const lacking = (workers: number, reaching: number, theta: string) =>
    calculateLackingPeople({
      share: { workers, reaching, share: ratioOf(d('1')), passes: false, largestPassing: d('1') },
      theta: d(theta),
    })

  it.each([
    [14, 12, '0.9', 13, 1],
    [14, 13, '0.9', 13, 0],
    [10, 9, '0.9', 9, 0],
    [11, 9, '0.9', 10, 1],
    [10, 10, '0.7', 7, -3],
    [5, 0, '1', 5, 5],
  ])('%i workers, %i reach it, θ %s: %i must, %i lack', (workers, reaching, theta, needed, missing) => {
    expect(valueOf(lacking(workers, reaching, theta))).toEqual({ needed, lacking: missing })
  })

  it.each([
    [Number.NaN, 1, null],
    [1, Number.NaN, null],
    [Number.POSITIVE_INFINITY, 1, null],
    [2.5, 1, '2.5'],
    [5, 0.5, '0.5'],
    [0, 0, '0'],
    [5, -1, '-1'],
    [1_000_001, 5, '1000001'],
  ])('counts people: of %d workers %d are refused', (workers, reaching, given) => {
    expect(problemsOf(lacking(workers, reaching, '0.9'))).toMatchObject([
      { code: 'out-of-range', at: { field: 'workers' }, given, expected: { kind: 'whole-between' } },
    ])
  })

  it('needs a share between nothing and all', () => {
    expect([codesOf(lacking(5, 1, '0')), codesOf(lacking(5, 1, '1.01'))]).toEqual([
      ['out-of-range'],
      ['out-of-range'],
    ])
  })
})
