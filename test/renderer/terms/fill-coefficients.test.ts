import { describe, expect, it } from 'vitest'
import {
  checkBandCoefficient,
  checkBandEnd,
  checkStep,
} from '../../../renderer/features/terms/fields/field-checks.ts'
import {
  fillCoefficients,
  fillSentence,
  stepInField,
  stepOf,
  unevenSentence,
  type FillWay,
} from '../../../renderer/features/terms/fill-coefficients.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'

const grades = ['一级', '二级', '三级'].map((name) => ({ id: name, name, coefficient: d('1.00') }))

function fill(way: FillWay, typed: string, base = d('22.5')) {
  const step = stepOf(way, typed)
  if (step === undefined) throw new Error(typed)
  const made = fillCoefficients(grades, base, step)
  return made.ok
    ? {
        coefficients: made.value.map(({ coefficient }) => coefficient),
        hourly: made.value.map(({ hourlyYuan }) => hourlyYuan),
        said: unevenSentence(step, made.value),
      }
    : { said: made.problems.map(fillSentence) }
}

describe('the step in its field', () => {
  const taken = { way: 'coefficient', taken: '0.2' } as const

  it('is the one that was taken, until another is typed', () => {
    expect(stepInField({ ...taken, typed: undefined })).toEqual({ kind: 'coefficient', points: '0.2' })
    expect(stepInField({ ...taken, typed: '0.3' })).toEqual({ kind: 'coefficient', points: '0.3' })
    expect(stepInField({ ...taken, taken: '', typed: undefined })).toBeUndefined()
  })

  it.each(['1e3', '', ' ', '-0.1', '十', '100.01'])('is none while the field says “%s”', (typed) => {
    expect(stepInField({ ...taken, typed })).toBeUndefined()
  })

  it('is none below one, where it multiplies', () => {
    expect(stepInField({ way: 'ratio', taken: '1.05', typed: '0.99' })).toBeUndefined()
    expect(stepInField({ way: 'ratio', taken: '1.05', typed: '1' })).toEqual({ kind: 'ratio', ratio: '0' })
  })
})

describe('an upper end of the step', () => {
  it.each<[FillWay, string, string | undefined]>([
    ['coefficient', '100', undefined],
    ['coefficient', '100.01', '级差写的是 100.01。级差不能大于 100。'],
    ['yuan', '100000', undefined],
    ['yuan', '100000.01', '级差写的是 100000.01。级差不能大于 100000。'],
    ['ratio', '100', undefined],
    ['ratio', '9999999', '级差写的是 9999999。级差不能大于 100。'],
  ])('%s %s', (way, typed, sentence) => {
    expect(checkStep(typed, way)).toBe(sentence)
  })

  it('stands at the coefficient that a typed one may reach, and names the first grade above it', () => {
    // 1 + 2 × 49.5 = 100 and 10² = 100; a hundredth more passes.
    expect(fill('coefficient', '49.5')).toMatchObject({ coefficients: ['1.00', '50.50', '100.00'] })
    expect(fill('ratio', '10')).toMatchObject({ coefficients: ['1.00', '10.00', '100.00'] })
    expect(fill('coefficient', '49.51')).toEqual({
      said: ['三级的系数会到 100.02，系数不能大于 100，请减小级差。'],
    })
    expect(fill('ratio', '100.01')).toEqual({
      said: ['二级的系数会到 100.01，系数不能大于 100，请减小级差。'],
    })
    const unnamed = grades.map((grade) => ({ ...grade, name: '' }))
    const refused = fillCoefficients(unnamed, d('22.5'), { kind: 'coefficient', points: d('100') })
    expect(refused.ok ? [] : refused.problems.map(fillSentence)).toEqual([
      '第 2 行的系数会到 101.00，系数不能大于 100，请减小级差。',
    ])
    // 1 yuan an hour, and 99 yuan of it are 99 times the base.
    expect(fill('yuan', '99', d('1'))).toEqual({
      said: ['三级的系数会到 199.00，系数不能大于 100，请减小级差。'],
    })
  })
})

describe('an amount of yuan for each grade', () => {
  it('comes out whole where the coefficient ends, however long', () => {
    // 1 ÷ 12.8 = 0.078125.
    expect(fill('yuan', '1', d('12.8'))).toEqual({
      coefficients: ['1.00', '1.078125', '1.15625'],
      hourly: ['12.8', '13.8', '14.8'],
      said: undefined,
    })
    expect(fill('yuan', '1', d('20'))).toMatchObject({
      coefficients: ['1.00', '1.05', '1.10'],
      said: undefined,
    })
  })

  it('says what it becomes where it cannot', () => {
    // 1 ÷ 22.5 = 0.0444…: 22.5 × 1.0444 = 23.499, 22.5 × 1.0889 = 24.50025.
    expect(fill('yuan', '1')).toMatchObject({
      coefficients: ['1.00', '1.0444', '1.0889'],
      hourly: [expect.anything(), '23.499', '24.50025'],
      said: '系数除不尽，加不成整 1 元：二级比一级多 0.999 元，三级比二级多 1.00125 元。',
    })
  })

  it('leaves the other ways at four decimals, without a word', () => {
    expect(fill('ratio', '1.005')).toMatchObject({
      coefficients: ['1.00', '1.005', '1.0100'],
      said: undefined,
    })
  })
})

describe('a band of a coefficient table', () => {
  it('is named with its table, and the coefficient is not called the table', () => {
    expect(checkBandCoefficient('-1', '批量', 1)).toBe('「批量第 1 档」“系数”写的是 -1。系数要大于 0。')
    expect(checkBandCoefficient('', '', 2)).toBe('「第 2 档」“系数”还没有填。')
    expect(checkBandCoefficient('1.05', '批量', 1)).toBeUndefined()
  })

  it('names the end that is wrong', () => {
    const band = { table: '批量', row: 2, above: null }
    expect(checkBandEnd('-1', 'from', band)).toBe('「批量第 2 档」“起点”写的是 -1。起点不能小于 0。')
    expect(checkBandEnd('100', 'below', { ...band, above: d('100') })).toBe(
      '「批量第 2 档」“上限”写的是 100。上限要大于 100。',
    )
    expect(checkBandEnd('', 'below', band)).toBeUndefined()
  })
})
