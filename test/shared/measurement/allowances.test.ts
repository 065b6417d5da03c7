import { describe, expect, it } from 'vitest'
import { calculateBatchTime } from '../../../shared/measurement/allowance/batch-time.ts'
import { convertAllowanceBase } from '../../../shared/measurement/allowance/convert-base.ts'
import { calculateElementStandardTimes } from '../../../shared/measurement/allowance/element-standard-time.ts'
import { resolveForceAllowance } from '../../../shared/measurement/allowance/force-allowance.ts'
import { calculateHeatAllowance } from '../../../shared/measurement/allowance/heat-allowance.ts'
import { calculateRelaxationAllowance } from '../../../shared/measurement/allowance/relaxation-allowance.ts'
import {
  forceTable,
  relaxationCatalogue,
} from '../../../shared/measurement/allowance/relaxation-catalogue.ts'
import { calculateStandardTime } from '../../../shared/measurement/allowance/standard-time.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { rule } from '../pay/rounding-rules.ts'
import { codesOf, problemsOf, valueOf } from '../problems/value-of.ts'

const d = decimalLiteral
const rounding = rule('standard-time', 1)
const of = (ratio: string, base: 'normal-time' | 'shift-time' = 'normal-time') =>
  [{ kind: 'agreed-total', base, ratio: d(ratio) }] as const

describe('the two bases', () => {
  it('say the same in other figures', () => {
    expect(valueOf(convertAllowanceBase({ ratio: d('0.15'), from: 'shift-time' }))).toEqual({
      base: 'normal-time',
      ratio: '3/17',
    })
    expect(valueOf(convertAllowanceBase({ ratio: d('0.25'), from: 'normal-time' }))).toEqual({
      base: 'shift-time',
      ratio: '0.2',
    })
    expect(valueOf(convertAllowanceBase({ ratio: d('0.2'), from: 'shift-time' })).ratio).toBe('0.25')
    expect(valueOf(convertAllowanceBase({ ratio: d('0'), from: 'shift-time' })).ratio).toBe('0')
  })

  it('give the same standard time', () => {
    const standard = (allowances: ReturnType<typeof of>) =>
      writeExact(
        valueOf(calculateStandardTime({ normalSeconds: ratioOf(d('30')), allowances, rounding }))
          .exactSeconds,
      )
    expect(standard(of('0.2', 'shift-time'))).toBe(standard(of('0.25')))
  })

  it('end where the shift ends', () => {
    expect(codesOf(convertAllowanceBase({ ratio: d('1'), from: 'shift-time' }))).toEqual([
      'allowance-not-below-whole-shift',
    ])
    expect(valueOf(convertAllowanceBase({ ratio: d('1'), from: 'normal-time' })).ratio).toBe('0.5')
    expect(codesOf(convertAllowanceBase({ ratio: d('-0.1'), from: 'normal-time' }))).toEqual([
      'allowance-negative',
    ])
  })
})

describe('elements with allowances of their own', () => {
  const element = (name: string, seconds: string, own?: string) => ({
    element: name,
    normalSeconds: ratioOf(d(seconds)),
    ...(own === undefined ? {} : { allowances: of(own) }),
  })

  it('are added exactly and rounded once', () => {
    const elements = [element('machine', '40', '0.05'), element('hand', '20')]
    const made = valueOf(calculateElementStandardTimes({ elements, allowances: of('0.15'), rounding }))
    expect([made.seconds, ...made.byElement.map(writeExact)]).toEqual(['65.0', '42', '23'])
    // Rounded one by one, 1.04 and 1.04 would print 1.0 + 1.0.
    const small = [element('a', '1.04'), element('b', '1.04')]
    expect(
      valueOf(calculateElementStandardTimes({ elements: small, allowances: [], rounding })).seconds,
    ).toBe('2.1')
  })

  it('refuse no time and no possible allowance', () => {
    expect(codesOf(calculateElementStandardTimes({ elements: [], allowances: [], rounding }))).toEqual([
      'out-of-range',
    ])
    const elements = [element('a', '1')]
    const allowances = of('1', 'shift-time')
    expect(codesOf(calculateElementStandardTimes({ elements, allowances, rounding }))).toEqual([
      'allowance-not-below-whole-shift',
    ])
  })
})

describe('a batch', () => {
  const batch = (preparation: { seconds: string; pieces: string } | null, workplace = '0.08') =>
    calculateBatchTime({
      operationSeconds: ratioOf(d('60')),
      workplaceAllowance: d(workplace),
      restAllowance: d('0.07'),
      preparation:
        preparation === null ? null : { seconds: d(preparation.seconds), batchPieces: d(preparation.pieces) },
      rounding,
    })

  it('spreads preparation and finish over its pieces', () => {
    expect(valueOf(batch({ seconds: '1800', pieces: '100' })).seconds).toBe('87.0')
    expect(writeExact(valueOf(batch({ seconds: '1800', pieces: '7' })).exactSeconds)).toBe('2283/7')
    expect(valueOf(batch({ seconds: '1800', pieces: '7' })).seconds).toBe('326.1')
  })

  it('has none in mass production', () => {
    expect(valueOf(batch(null)).seconds).toBe('69.0')
    expect(writeExact(valueOf(batch(null)).preparationPerPiece)).toBe('0')
  })

  it('names what cannot be', () => {
    expect(problemsOf(batch({ seconds: '-1', pieces: '0.99' }, '-0.01')).map(({ at }) => at.field)).toEqual([
      'allowance',
      'preparation-time',
      'batch-size',
    ])
    expect(batch({ seconds: '0', pieces: '1' }, '0').ok).toBe(true)
    const input = { operationSeconds: ratioOf(d('0')), workplaceAllowance: d('0'), restAllowance: d('0') }
    expect(codesOf(calculateBatchTime({ ...input, preparation: null, rounding }))).toEqual(['out-of-range'])
  })
})

describe('the relaxation catalogue', () => {
  it('has one column for everyone, and its source beside it', () => {
    const lines = relaxationCatalogue.map(({ kind, level, percent }) => `${kind} ${level} ${percent}`)
    expect(new Set(lines).size).toBe(26)
    expect(lines).toContain('personal constant 5')
    expect(lines).toContain('standing standing 2')
    expect(lines).toContain('mental-strain very-complex 8')
    expect(relaxationCatalogue.every(({ confidence }) => confidence === 'medium')).toBe(true)
    expect(relaxationCatalogue.find(({ kind }) => kind === 'air')).toMatchObject({
      percent: '0',
      percentAtMost: '10',
    })
  })

  it.each([
    ['pound', '0', '0'],
    ['pound', '5', '0'],
    ['pound', '5.01', '1'],
    ['pound', '42', '11'],
    ['pound', '45', '11'],
    ['pound', '45.1', '13'],
    ['pound', '70', '22'],
    ['kilogram', '20', '11'],
    ['kilogram', '2.26796185', '0'],
    ['kilogram', '2.26796186', '1'],
  ] as const)('takes the row that reaches %s %s: %s %%', (unit, value, percent) => {
    expect(valueOf(resolveForceAllowance({ unit, value: d(value) })).percent).toBe(percent)
  })

  it('ends at its heaviest row', () => {
    expect(forceTable.length).toBe(12)
    expect(codesOf(resolveForceAllowance({ unit: 'pound', value: d('70.01') }))).toEqual(['out-of-range'])
    expect(codesOf(resolveForceAllowance({ unit: 'kilogram', value: d('-1') }))).toEqual(['out-of-range'])
  })

  it('adds its lines', () => {
    const part = (name: string, percent: string) => ({ name, percent: d(percent) })
    const parts = [part('personal', '5'), part('fatigue', '4'), part('lift 45 lb', '11')]
    expect(valueOf(calculateRelaxationAllowance(parts))).toBe('20')
    expect(valueOf(calculateRelaxationAllowance([]))).toBe('0')
    expect(problemsOf(calculateRelaxationAllowance([part('a', '1'), part('b', '-1')]))[0]?.at.row).toBe(2)
  })
})

describe('heat', () => {
  const heat = (work: string, degrees: string) =>
    calculateHeatAllowance({ workKilocaloriesPerHour: d(work), wetBulbGlobeFahrenheit: d(degrees) })

  it('follows the published formula', () => {
    const made = valueOf(heat('300', '80'))
    expect(writeExact(made.exponent)).toBe('3.09')
    expect(formatApproximate(made.percent, 10)).toBe('21.9770779758')
  })

  it('is refused where nobody can work', () => {
    expect(codesOf(heat('2000.1', '200.1'))).toEqual(['out-of-range', 'out-of-range'])
    expect(heat('2000', '200').ok).toBe(true)
    expect(heat('0', '0').ok).toBe(true)
    expect(codesOf(heat('-1', '80'))).toEqual(['out-of-range'])
  })
})
