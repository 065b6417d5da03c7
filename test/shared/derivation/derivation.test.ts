import { describe, expect, it } from 'vitest'
import { parseDerivation } from '../../../shared/derivation/derivation-schema.ts'
import type { Derivation, DerivationStep } from '../../../shared/derivation/derivation.ts'
import { recompute } from '../../../shared/derivation/recompute.ts'
import { createRecorder } from '../../../shared/derivation/recorder.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { calculatePieceRate } from '../../../shared/pay/piece-rate/piece-rate.ts'
import { rule } from '../pay/rounding-rules.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { derivationOf, derivePockets, priceInnerPockets } from './priced-operation.ts'
import { distributions } from '../../../shared/measurement/statistics/distributions.ts'

const inputNamed = (step: DerivationStep, name: string) => {
  const input = step.inputs.find((one) => one.name === name)
  if (input === undefined) throw new Error(`no input ${name}`)
  return input
}

const origin = (step: DerivationStep, name: string): DerivationStep => {
  const { from } = inputNamed(step, name)
  if (from === undefined) throw new Error(`${name} is a leaf`)
  return from
}

const path = ['piece-rate', 'standard-time', 'normal-time', 'observed-time', 'element-mean']

/** Every place of a derivation where a text stands that somebody could have changed. */
const figuresOf = (
  value: unknown,
  found: { holder: object; key: string }[] = [],
): { holder: object; key: string }[] => {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Object.keys(value)) {
    const field: unknown = Reflect.get(value, key)
    if ((key === 'value' || key === 'unrounded') && typeof field === 'string')
      found.push({ holder: value, key })
    figuresOf(field, found)
  }
  return found
}

describe('a price and its derivation', () => {
  const derivation = derivePockets()

  it('leads from the wall to every reading', () => {
    expect(priceInnerPockets()).toBe('0.210')
    expect(derivation.result.value).toBe('0.210')
    const steps = path.reduce<DerivationStep[]>(
      (chain, name) => [...chain, origin(chain.at(-1) ?? derivation, name)],
      [],
    )
    expect(steps.map(({ rule: name, result }) => [name, result.value])).toEqual([
      ['piece-rate', '0.208'],
      ['standard-time', '66'],
      ['normal-time', '57.4'],
      ['observed-time', '56'],
      ['element-mean', '56'],
    ])
    const readings = steps.at(-1)?.inputs ?? []
    expect(readings).toHaveLength(12)
    expect(readings[4]).toMatchObject({
      value: '81.7',
      cycle: 5,
      excluded: { by: 'Z-02' },
      source: { kind: 'tap' },
    })
    expect(steps[0]?.rounding).toMatchObject({ unrounded: '0.2079', tie: false })
    expect(steps[1]?.rounding?.unrounded).toBe('66.01')
    expect(
      origin(steps[2] ?? derivation, 'agreed-rating').inputs.map(({ of, value }) => [of, value]),
    ).toEqual([
      ['Z-02', '1.05'],
      ['Q-01', '1.00'],
    ])
    expect(origin(origin(steps[1] ?? derivation, 'allowance-factor'), 'total-allowance').inputs).toHaveLength(
      3,
    )
  })

  it('recomputes from its leaves alone', () => {
    expect(recompute(derivation, distributions)).toEqual({ figure: '0.210', differences: [] })
  })

  it('is the same after a file', () => {
    const read = valueOf(parseDerivation(JSON.parse(JSON.stringify(derivation)), { field: 'derivation' }))
    expect(read).toStrictEqual(derivation)
    expect(recompute(read, distributions).differences).toEqual([])
  })

  it('shows any figure that somebody changed', () => {
    const count = figuresOf(JSON.parse(JSON.stringify(derivation))).length
    expect(count).toBeGreaterThan(40)
    for (let index = 0; index < count; index += 1) {
      const copy: unknown = JSON.parse(JSON.stringify(derivation))
      const place = figuresOf(copy)[index]
      if (place === undefined) throw new Error('no such place')
      Reflect.set(place.holder, place.key, '7.77')
      const tampered = valueOf(parseDerivation(copy, { field: 'derivation' }))
      const isExcluded = Reflect.has(place.holder, 'excluded')
      // An excluded reading enters no sum; what speaks for it is the record, not the arithmetic.
      expect(recompute(tampered, distributions).differences.length > 0).toBe(!isExcluded)
    }
  })

  it('names the step that differs', () => {
    const price = origin(derivation, 'piece-rate')
    const changed: Derivation = {
      ...price,
      result: { kind: 'exact', value: decimalLiteral('0.209'), unit: 'yuan-per-unit' },
    }
    expect(recompute(changed, distributions)).toEqual({
      figure: '0.208',
      differences: [{ path: ['piece-rate'], part: 'result', given: '0.209', recomputed: '0.208' }],
    })
    const scaled: Derivation = {
      ...price,
      result: { kind: 'exact', value: decimalLiteral('0.2080'), unit: 'yuan-per-unit' },
    }
    expect(recompute(scaled, distributions).differences).toHaveLength(1)
  })

  it('shows a changed rounding rule and a hidden tie', () => {
    const price = origin(derivation, 'piece-rate')
    if (price.rounding === undefined) throw new Error('no rounding')
    const down: Derivation = {
      ...price,
      rounding: { ...price.rounding, rule: { ...price.rounding.rule, mode: 'down' } },
    }
    expect(recompute(down, distributions).differences.map(({ part }) => part)).toEqual(['result'])
    const tie: Derivation = { ...price, rounding: { ...price.rounding, tie: true } }
    expect(recompute(tie, distributions).differences.map(({ part }) => part)).toEqual(['tie'])
  })
})

describe('the recorder', () => {
  const price = (recorder = createRecorder()) => {
    const input = {
      standardTimeSeconds: decimalLiteral('66'),
      hourlyYuan: decimalLiteral('11.34'),
      coefficient: decimalLiteral('1'),
      rounding: rule('piece-rate', 3),
    }
    valueOf(calculatePieceRate(input, recorder))
    return derivationOf(recorder)
  }

  it('takes up a derivation made earlier', () => {
    const time = origin(origin(derivePockets(), 'piece-rate'), 'standard-time')
    expect(origin(price(createRecorder([time])), 'standard-time')).toStrictEqual(time)
  })

  it('claims no origin whose figure is another', () => {
    const time = origin(origin(derivePockets(), 'piece-rate'), 'standard-time')
    const other: Derivation = {
      ...time,
      result: { kind: 'exact', value: decimalLiteral('67'), unit: 'second' },
    }
    expect(inputNamed(price(createRecorder([other])), 'standard-time').from).toBeUndefined()
    expect(createRecorder().derivation()).toBeNull()
  })

  it('leaves no empty fields behind', () => {
    expect(JSON.stringify(price())).not.toContain('null')
    expect(Object.keys(price())).toEqual(['rule', 'operation', 'inputs', 'result', 'rounding'])
  })
})

describe('a derivation from outside', () => {
  const refused = (given: unknown) => codesOf(parseDerivation(given, { field: 'derivation' }))

  it('is refused when its shape is wrong', () => {
    for (const given of [
      null,
      7,
      [],
      {},
      { ...derivePockets(), extra: 1 },
      { ...derivePockets(), rule: 'magic' },
    ])
      expect(refused(given)).toEqual(['derivation-not-readable'])
  })

  it('is refused, not run, when it is nested without end', () => {
    let step: object = { ...derivePockets(), inputs: [] }
    for (let depth = 0; depth < 20_000; depth += 1) {
      const input = { name: 'piece-rate', role: 'item', value: '1', unit: 'ratio', from: step }
      step = {
        rule: 'piece-rate',
        operation: 'given',
        inputs: [input],
        result: { kind: 'exact', value: '1', unit: 'ratio' },
      }
    }
    expect(refused(step)).toEqual(['derivation-not-readable'])
  })

  it('says when a step cannot be computed', () => {
    const step = derivePockets()
    const zero = { name: 'coefficient', role: 'over', value: decimalLiteral('0'), unit: 'ratio' } as const
    const broken: readonly Derivation[] = [
      { ...step, operation: 'product', inputs: [zero] },
      { ...step, operation: 'sum', inputs: [zero] },
      { ...step, operation: 'mean', inputs: [] },
      { ...step, operation: 'sample-variance', inputs: [zero] },
      { ...step, operation: 'largest', inputs: [] },
      { ...step, operation: 'given', inputs: [zero, zero] },
    ]
    for (const one of broken) {
      const { figure, differences } = recompute(one, distributions)
      expect(figure).toBeNull()
      expect(differences.map(({ part, recomputed }) => [part, recomputed])).toEqual([['result', null]])
    }
  })
})
