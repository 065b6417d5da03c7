import { describe, expect, it } from 'vitest'
import type { Derivation, DerivationStep, InputRole } from '../../../shared/derivation/derivation.ts'
import { parseDerivation } from '../../../shared/derivation/derivation-schema.ts'
import { recompute } from '../../../shared/derivation/recompute.ts'
import { distributions } from '../../../shared/measurement/statistics/distributions.ts'
import { isWithin } from '../../../shared/numbers/band.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { valueOf } from '../problems/value-of.ts'

const d = decimalLiteral
const ratio = (text: string) => ratioOf(d(text))

type Edge = readonly [role: InputRole, value: string]

/** 1.1 chosen by an attainment. */
const chosen = (attainment: string, ...edges: readonly Edge[]): Derivation => ({
  rule: 'rate-reached',
  operation: 'chosen',
  inputs: [
    { name: 'rate-multiplier', role: 'times', value: d('1.1'), unit: 'ratio' },
    { name: 'attainment', role: 'argument', value: d(attainment), unit: 'ratio' },
    ...edges.map(([role, value]) => ({ name: 'band-edge', role, value: d(value), unit: 'ratio' }) as const),
  ],
  result: { kind: 'exact', value: d('1.1'), unit: 'ratio' },
})

const stands = (step: DerivationStep) => recompute(step, distributions).differences.length === 0

describe('a band', () => {
  it.each([
    ['at-least', 'atLeast', [false, true, true]],
    ['more-than', 'moreThan', [false, false, true]],
    ['at-most', 'atMost', [true, true, false]],
    ['less-than', 'lessThan', [true, false, false]],
  ] as const)('%s holds below, at and above its edge: as said', (role, key, holds) => {
    const figures = ['0.82', '0.83', '0.84']
    expect(figures.map((figure) => isWithin(ratio(figure), { [key]: ratio('0.83') }))).toEqual(holds)
    expect(figures.map((figure) => stands(chosen(figure, [role, '0.83'])))).toEqual(holds)
  })

  it('open on both sides holds everything', () => {
    expect(isWithin(ratio('-1'), {})).toBe(true)
  })
})

describe('a choice', () => {
  it('stands only between all of its edges', () => {
    const edges = [
      ['more-than', '0.83'],
      ['less-than', '1'],
    ] as const
    expect(['0.83', '0.95', '1'].map((figure) => stands(chosen(figure, ...edges)))).toEqual([
      false,
      true,
      false,
    ])
  })

  it('cannot be computed without what decides, without what was chosen, or with a part that says nothing', () => {
    const whole = chosen('0.95')
    const without = (role: InputRole) => ({
      ...whole,
      inputs: whole.inputs.filter((input) => input.role !== role),
    })
    expect([stands(whole), stands(without('argument')), stands(without('times'))]).toEqual([
      true,
      false,
      false,
    ])
    expect(stands(chosen('0.95', ['plus', '1']))).toBe(false)
  })

  it('is told when the figure was changed', () => {
    const step = { ...chosen('0.95'), result: { kind: 'exact', value: d('1.2'), unit: 'ratio' } } as const
    expect(recompute(step, distributions).differences).toMatchObject([{ given: '1.2', recomputed: '1.1' }])
  })

  it('comes back from a file as it was', () => {
    const step = chosen('0.95', ['more-than', '0.83'], ['less-than', '1'])
    const read: unknown = JSON.parse(JSON.stringify(step))
    expect(valueOf(parseDerivation(read, { field: 'derivation' }))).toEqual(step)
  })
})
