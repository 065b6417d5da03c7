import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { parseExact } from '../../../shared/numbers/exact-string.ts'
import { calculateCompletionRate } from '../../../shared/quota/completion-rate.ts'
import { calculateMachineCrew } from '../../../shared/quota/machine-tending.ts'
import { calculateProjectedShare } from '../../../shared/quota/projected-share.ts'
import { calculateQuotaShare } from '../../../shared/quota/quota-share.ts'
import { calculateStatisticalAverage } from '../../../shared/quota/statistical-average.ts'
import { resolveAchievability } from '../../../shared/rules/achievability.ts'
import { problemsOf, valueOf } from '../problems/value-of.ts'

const jiangsu = resolveAchievability('CN-32', dateLiteral('2026-06-01'))
const row = (quotaHours: string, output: string, actualHours: string) => ({
  quotaHours: d(quotaHours),
  output: d(output),
  actualHours: d(actualHours),
})
const outOfRange = { code: 'out-of-range', remedy: 'check-the-value' } as const
const aboveZero = { kind: 'more-than', bound: '0' } as const
const notNegative = { kind: 'at-least', bound: '0' } as const

describe('a wrong value in the second row', () => {
  it('of a completion rate is told by its row', () => {
    const rows = [row('1', '1', '1'), row('0', '-1', '-2')]
    expect(problemsOf(calculateCompletionRate({ rows }))).toEqual([
      { ...outOfRange, at: { field: 'quota-hours', row: 2 }, given: '0', expected: aboveZero },
      { ...outOfRange, at: { field: 'output-made', row: 2 }, given: '-1', expected: notNegative },
      { ...outOfRange, at: { field: 'actual-hours', row: 2 }, given: '-2', expected: aboveZero },
    ])
  })

  it('of the posts of a machine is told by its row', () => {
    const posts = { postTimes: [d('300'), d('0')], shiftTime: d('480'), restTime: d('60') }
    expect(problemsOf(calculateMachineCrew({ ...posts, rounding: 'up' }))).toEqual([
      { ...outOfRange, at: { field: 'post-time', row: 2 }, given: '0', expected: aboveZero },
    ])
  })

  it('of recent efficiencies is told by its row', () => {
    const efficiencies = ['1', '-0.1', '1', '1', '1'].map(d)
    const times = { standardTimeSeconds: d('66'), shiftSeconds: d('28800') }
    expect(
      problemsOf(calculateProjectedShare({ ...times, efficiencies, quota: d('400'), rule: jiangsu })),
    ).toEqual([{ ...outOfRange, at: { field: 'efficiency', row: 2 }, given: '-0.1', expected: notNegative }])
  })

  it('of outputs is told by its row, an endless one in four decimals', () => {
    const outputs = [d('1'), valueOf(parseExact('-1/3', { field: 'value' }))]
    expect(problemsOf(calculateQuotaShare({ outputs, quota: d('1'), theta: d('0.9') }))).toEqual([
      { ...outOfRange, at: { field: 'worker-output', row: 2 }, given: '-0.3333…', expected: notNegative },
    ])
  })

  it('of a statistic is told by its row', () => {
    const values = [d('5'), d('-5')]
    const given = { values, method: 'mean', better: 'smaller', unit: 'minute' } as const
    expect(problemsOf(calculateStatisticalAverage(given))).toEqual([
      { ...outOfRange, at: { field: 'statistic', row: 2 }, given: '-5', expected: aboveZero },
    ])
  })
})

describe('too few values', () => {
  it('are told by how many there are and how many are asked for', () => {
    const given = { better: 'smaller', unit: 'minute' } as const
    const average = (method: 'better-only' | 'trimmed-mean', values: readonly string[]) =>
      problemsOf(calculateStatisticalAverage({ ...given, method, values: values.map(d) }))
    const problem = { at: { field: 'statistic' }, remedy: 'observe-more' }
    const atLeast = (count: string) => ({ kind: 'count-at-least', count })
    expect(average('trimmed-mean', ['5', '6'])).toEqual([
      { ...problem, code: 'too-few-values', given: '2', expected: atLeast('3') },
    ])
    expect(average('better-only', ['5', '5'])).toEqual([
      { ...problem, code: 'no-value-better', given: '0', expected: atLeast('1') },
    ])
  })
})
