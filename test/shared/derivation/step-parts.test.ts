import { describe, expect, it } from 'vitest'
import { approximately, exactly, part, roundedFrom } from '../../../shared/derivation/step-parts.ts'
import { approximateOf } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { over, ratioOf } from '../../../shared/numbers/ratio.ts'

const third = over(ratioOf(d('1')), ratioOf(d('3')))
const tie = ratioOf(d('0.1245'))

describe('the parts of a step', () => {
  it('write a ratio exactly and a written figure as it stands', () => {
    expect(part('times', 'pace', third, 'ratio')).toEqual({
      name: 'pace',
      role: 'times',
      value: '1/3',
      unit: 'ratio',
    })
    expect(part('over', 'standard-time', d('66.0'), 'second', { of: 'sew', weight: d('2') })).toEqual({
      name: 'standard-time',
      role: 'over',
      value: '66.0',
      unit: 'second',
      of: 'sew',
      weight: '2',
    })
  })

  it('say of a result whether it is exact', () => {
    expect(exactly(third, 'second')).toEqual({ kind: 'exact', value: '1/3', unit: 'second' })
    expect(exactly(d('0.10'), 'yuan')).toEqual({ kind: 'exact', value: '0.10', unit: 'yuan' })
    const root = approximateOf(third)
    expect(approximately(root, 'second')).toEqual({ kind: 'approximate', value: root, unit: 'second' })
  })

  it.each([
    [tie, 3, '0.1245', true],
    [tie, 2, '0.1245', false],
    [third, 3, '1/3', false],
  ])('keep what was rounded, and whether it was a tie', (exact, scale, unrounded, isTie) => {
    const rule = { what: 'piece-rate', scale, mode: 'half-up', step: 'after-division' } as const
    expect(roundedFrom(exact, rule)).toEqual({ rule, unrounded, tie: isTie })
  })
})
