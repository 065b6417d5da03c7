import { describe, expect, it } from 'vitest'
import { assessStability, exclusionCap } from '../../../shared/measurement/statistics/assess-stability.ts'
import { calculateGrubbs, findGrubbsSuspects } from '../../../shared/measurement/statistics/grubbs.ts'
import {
  grubbsLevel,
  grubbsTable,
  resolveGrubbsLimit,
} from '../../../shared/measurement/statistics/grubbs-table.ts'
import { calculateLimitValues } from '../../../shared/measurement/statistics/limit-values.ts'
import { calculateStabilityCoefficient } from '../../../shared/measurement/statistics/stability-coefficient.ts'
import {
  resolveStabilityLimit,
  stabilityLimits,
} from '../../../shared/measurement/statistics/stability-limits.ts'
import { calculateStabilityTrim } from '../../../shared/measurement/statistics/stability-trim.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'

const d = decimalLiteral
const series = (values: readonly string[], excluded: readonly number[] = []) => ({
  element: 'a',
  readings: values.map((seconds, index) => ({
    seconds: d(seconds),
    cycle: index + 1,
    excluded: excluded.includes(index) ? { reason: '断线', by: 'Z-02', at: '' } : null,
  })),
})
const seconds = (readings: readonly { readonly seconds: string }[]) => readings.map((one) => one.seconds)
const eight = ['5', '7', '9', '9', '20', '10', '8', '10']

describe('the stability coefficient', () => {
  it('is the longest over the shortest reading that counts', () => {
    expect(writeExact(valueOf(calculateStabilityCoefficient(series(eight))))).toBe('4')
    expect(writeExact(valueOf(calculateStabilityCoefficient(series(eight, [4]))))).toBe('2')
    expect(codesOf(calculateStabilityCoefficient(series(['5'])))).toEqual(['too-few-for-spread'])
    expect(codesOf(calculateStabilityCoefficient(series(['5', '0'])))).toEqual(['reading-not-positive'])
  })

  it('is trimmed in textbooks until it holds', () => {
    const trimmed = valueOf(calculateStabilityTrim({ series: series(eight), limit: d('1.5') }))
    expect(trimmed.history.map(writeExact)).toEqual(['4', '10/7'])
    expect(seconds(trimmed.kept)).toEqual(['7', '9', '9', '10', '8', '10'])
    expect(seconds(trimmed.dropped)).toEqual(['5', '20'])
    expect([writeExact(trimmed.mean), trimmed.isStable]).toEqual(['53/6', true])
  })

  it('drops one of several equal extremes, and goes on', () => {
    const trimmed = valueOf(
      calculateStabilityTrim({ series: series(['1', '1', '2', '3', '9', '9']), limit: d('2') }),
    )
    expect(trimmed.history.map(writeExact)).toEqual(['9', '9', '1.5'])
    expect(seconds(trimmed.kept)).toEqual(['2', '3'])
  })

  it('stops at two readings', () => {
    const trimmed = valueOf(
      calculateStabilityTrim({ series: series(['1', '5', '9', '50']), limit: d('1.1') }),
    )
    expect(trimmed.history.map(writeExact)).toEqual(['50', '1.8'])
    expect(trimmed.isStable).toBe(false)
    const odd = valueOf(calculateStabilityTrim({ series: series(['1', '5', '9']), limit: d('1.1') }))
    expect([odd.history.map(writeExact), seconds(odd.kept), odd.isStable]).toEqual([['9'], ['5'], false])
  })

  it('refuses a limit below one', () => {
    expect(codesOf(calculateStabilityTrim({ series: series(eight), limit: d('0.99') }))).toEqual([
      'out-of-range',
    ])
    expect(valueOf(calculateStabilityTrim({ series: series(['5', '5']), limit: d('1') })).isStable).toBe(true)
  })
})

describe('the application', () => {
  const assess = (values: readonly string[], limit: string, cap = '0.2', excluded: readonly number[] = []) =>
    valueOf(assessStability({ series: series(values, excluded), limit: d(limit), exclusionCap: d(cap) }))

  it('stops at the cap and asks to measure again', () => {
    expect(assess(eight, '1.5')).toMatchObject({ state: 'remeasure' })
    expect(assess(eight, '1.5', '0.25')).toMatchObject({ state: 'stable-without' })
    expect(assess(eight, '1.5', '0.2499')).toMatchObject({ state: 'remeasure' })
  })

  it('counts what was excluded before', () => {
    const long = ['5', '20', ...Array<string>(13).fill('10')]
    expect(assess(long, '1.5')).toMatchObject({ state: 'stable-without' })
    expect(assess(long, '1.5', '0.2', [2])).toMatchObject({ state: 'stable-without' })
    expect(assess(long, '1.5', '0.2', [2, 3])).toMatchObject({ state: 'remeasure' })
  })

  it('names the readings to look at and removes none', () => {
    const found = assess(['5', '20', ...Array<string>(10).fill('10')], '1.5')
    expect(found.state === 'stable-without' && seconds(found.suspects)).toEqual(['5', '20'])
    expect(found.state === 'stable-without' && writeExact(found.coefficientWithout)).toBe('1')
    expect(assess(['10', '15'], '1.5')).toMatchObject({ state: 'stable' })
    expect(assess(['10', '15.01'], '1.5')).toMatchObject({ state: 'remeasure' })
  })

  it('has a cap that nobody has checked, below the whole', () => {
    expect(exclusionCap).toEqual({ ratio: '0.2', confidence: 'low' })
    const input = { series: series(eight), limit: d('1.5'), exclusionCap: d('1') }
    expect(codesOf(assessStability(input))).toEqual(['out-of-range'])
  })

  it('reads the limit by batch, work and length of the element', () => {
    expect(resolveStabilityLimit('mass', 'hand', ratioOf(d('10')))).toBe('2.0')
    expect(resolveStabilityLimit('mass', 'hand', ratioOf(d('10.01')))).toBe('1.5')
    expect(resolveStabilityLimit('small-batch', 'watching', ratioOf(d('99')))).toBe('2.5')
    expect(stabilityLimits.confidence).toBe('low')
  })
})

describe('limit values', () => {
  const nine = ['1.5', '1.8', '1.8', '2', '1.9', '1.9', '2.3', '1.95']
  const limits = (values: readonly string[], factor = '1.1') =>
    calculateLimitValues({ series: series(values), factor: d(factor) })

  it('hold each end against the others', () => {
    const { coefficient, lower, upper } = valueOf(limits(nine))
    expect(writeExact(coefficient)).toBe('23/15')
    expect([writeExact(lower.meanOfOthers), writeExact(lower.limit), lower.isWithin]).toEqual([
      '1.95',
      '1.4',
      true,
    ])
    // 12.85 ÷ 7 + 1.1 × 0.5.
    expect([writeExact(upper.meanOfOthers), writeExact(upper.limit), upper.isWithin]).toEqual([
      '257/140',
      '167/70',
      true,
    ])
  })

  it('let a reading exactly on its limit stay', () => {
    // Others 2, 3, 4: mean 3, range 2; K 1 puts the limits at 1 and 5.
    const low = valueOf(limits(['1', '2', '3', '4'], '1'))
    expect([writeExact(low.lower.limit), low.lower.isWithin]).toEqual(['1', true])
    expect(valueOf(limits(['0.99', '2', '3', '4'], '1')).lower.isWithin).toBe(false)
    expect(valueOf(limits(['5', '2', '3', '4'], '1')).upper.isWithin).toBe(true)
    expect(valueOf(limits(['5.01', '2', '3', '4'], '1')).upper.isWithin).toBe(false)
  })

  it('need three readings and a factor', () => {
    expect(codesOf(limits(['1', '2']))).toEqual(['too-few-for-spread'])
    expect(codesOf(limits(nine, '0'))).toEqual(['out-of-range'])
  })
})

describe('Grubbs', () => {
  const ten = ['1.56', '2.09', '2.09', '2.09', '2.23', '2.33', '2.42', '2.42', '2.56', '2.66']

  it('tests the farthest reading', () => {
    const test = valueOf(calculateGrubbs(series(ten)))
    expect([test.suspect.seconds, test.limit, test.isFlagged]).toEqual(['1.56', '2.18', true])
    expect(writeExact(test.spread.mean)).toBe('2.245')
    expect(formatApproximate(test.statistic, 12)).toBe('2.188834801381')
  })

  it('goes on one at a time, and marks nothing', () => {
    const found = findGrubbsSuspects(series([...ten.slice(1), '9', '40']))
    expect(found.map(({ suspect }) => suspect.seconds)).toEqual(['40', '9'])
    expect(findGrubbsSuspects(series(['1', '1', '1', '1'])).length).toBe(0)
  })

  it('flags only beyond the limit', () => {
    // Three readings 0, 0, a: G = 2 ÷ √3 = 1.1547 against 1.15; 1, 2, 3: G = 1.
    expect(valueOf(calculateGrubbs(series(['1', '1', '4']))).isFlagged).toBe(true)
    expect(valueOf(calculateGrubbs(series(['1', '2', '3']))).isFlagged).toBe(false)
  })

  it('is refused outside its table and where nothing scatters', () => {
    expect(codesOf(calculateGrubbs(series(['1', '2'])))).toEqual(['series-outside-table'])
    const many = Array.from({ length: 51 }, (_, index) => String(index + 1))
    expect(codesOf(calculateGrubbs(series(many)))).toEqual(['series-outside-table'])
    expect(calculateGrubbs(series(many.slice(1))).ok).toBe(true)
    expect(codesOf(calculateGrubbs(series(['2', '2', '2'])))).toEqual(['readings-all-equal'])
  })

  it('has a table from 3 to 50 whose true level is about a tenth', () => {
    expect(grubbsTable.map(({ count, limit }) => `${String(count)}:${limit}`).join(' ')).toBe(
      '3:1.15 4:1.46 5:1.67 6:1.82 7:1.94 8:2.03 9:2.11 10:2.18 11:2.23 12:2.29 13:2.33 14:2.37 15:2.41 16:2.44 17:2.47 18:2.50 19:2.53 20:2.56 25:2.66 30:2.75 40:2.87 50:2.96',
    )
    expect(grubbsLevel).toBe('0.10')
    expect([2, 3, 21, 25, 26, 50, 51].map(resolveGrubbsLimit)).toEqual([
      null,
      '1.15',
      '2.66',
      '2.66',
      '2.75',
      '2.96',
      null,
    ])
  })
})
