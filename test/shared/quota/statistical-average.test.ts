import { describe, expect, it } from 'vitest'
import { workerSummaries } from '../../../shared/measurement/time-study/worker-summary.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { findEstimateBadge, lambdaTable, leastLambda } from '../../../shared/quota/estimate-badge.ts'
import {
  averageMethods,
  calculateStatisticalAverage,
  type AverageMethod,
} from '../../../shared/quota/statistical-average.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { distributions } from '../../../shared/measurement/statistics/distributions.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'

const average = (
  method: AverageMethod,
  values: readonly string[],
  better: 'smaller' | 'larger' = 'smaller',
) => calculateStatisticalAverage({ method, values: values.map(d), better, unit: 'minute' })
const exact = (...input: Parameters<typeof average>) => writeExact(valueOf(average(...input)))

describe('statistical averages', () => {
  // By hand: x̄ 73/6; better 12, 10, 9; trimmed 14, 13, 12, 10 with mean 12.25 and better 12, 10.
  const times = ['14', '13', '15', '12', '10', '9']
  it.each([
    ['mean', '73/6'],
    ['mean-and-best', '127/12'],
    ['mean-and-better', '259/24'],
    ['mean-best-two-worst', '277/24'],
    ['trimmed-mean', '12.25'],
    ['trimmed-mean-and-better', '137/12'],
    ['trimmed-mean-and-best', '11.125'],
    ['better-only', '31/3'],
    ['second-mean', '11.25'],
  ] as const)('of times by %s are %s', (method, expected) => {
    expect(exact(method, times)).toBe(expected)
  })

  // The same as outputs: better 14, 13, 15; trimmed better 14, 13.
  it.each([
    ['mean-and-best', '163/12'],
    ['mean-and-better', '325/24'],
    ['mean-best-two-worst', '301/24'],
    ['trimmed-mean-and-better', '157/12'],
    ['trimmed-mean-and-best', '13.125'],
    ['better-only', '14'],
    ['second-mean', '157/12'],
  ] as const)('of outputs by %s are %s, larger being better', (method, expected) => {
    expect(exact(method, times, 'larger')).toBe(expected)
  })

  it('count as better only what is strictly better than the mean', () => {
    expect(exact('better-only', ['8', '10', '12'])).toBe('8')
    expect(exact('better-only', ['8', '10', '12'], 'larger')).toBe('12')
    expect(exact('mean-and-better', ['5', '5', '5'])).toBe('5')
    expect(codesOf(average('better-only', ['5', '5', '5']))).toEqual(['no-value-better'])
    expect(codesOf(average('second-mean', ['5']))).toEqual(['no-value-better'])
  })

  it('drop one of several equal extremes', () => {
    expect(exact('trimmed-mean', ['1', '1', '4', '9', '9'])).toBe('14/3')
  })

  it('need as many values as the method cuts or picks', () => {
    for (const method of averageMethods) {
      const needsThree = method.startsWith('trimmed') || method === 'mean-best-two-worst'
      expect(average(method, ['4', '6', '8']).ok).toBe(true)
      expect(average(method, ['4', '6']).ok).toBe(!needsThree)
      expect(codesOf(average(method, []))).toEqual(['too-few-values'])
    }
    expect(codesOf(average('mean', ['1', '0', '-1']))).toEqual(['out-of-range', 'out-of-range'])
  })
})

describe('the badge of an estimate', () => {
  const byLambda = (lambda: string, share: string, passes = false) => {
    const shareWithin = distributions.normalShare(ratioOf(d(lambda)))
    if (shareWithin === null) throw new Error('no share')
    return findEstimateBadge(
      { kind: 'three-point', lambda: ratioOf(d(lambda)), shareWithin },
      d(share),
      passes,
    )
  }

  it('stands beside every method for a few until real outputs pass', () => {
    for (const method of averageMethods) {
      const isForAll = method === 'mean' || method === 'trimmed-mean'
      const badge = findEstimateBadge({ kind: 'statistical', method }, d('0.9'), false)
      expect(badge).toBe(isForAll ? null : 'few-can-reach')
      expect(findEstimateBadge({ kind: 'statistical', method }, d('0.9'), true)).toBe(null)
    }
  })

  it('stands beside the 平均先进 of timed workers too, until real outputs pass', () => {
    const badges = (passes: boolean) =>
      workerSummaries.map((summary) => [
        summary,
        findEstimateBadge({ kind: 'worker-summary', summary }, d('0.9'), passes),
      ])
    expect(badges(false)).toEqual([
      ['mean-of-means', null],
      ['pooled-mean', null],
      ['median', null],
      ['advanced-average', 'few-can-reach'],
    ])
    expect(badges(true).every(([, badge]) => badge === null)).toBe(true)
  })

  it('stands where fewer than the local share can meet the time', () => {
    expect(byLambda('-0.525', '0.9')).toBe('few-can-reach')
    expect(byLambda('-0.01', '0.1')).toBe('few-can-reach')
    expect(byLambda('0', '0.5')).toBe(null)
    expect(byLambda('1.28', '0.9')).toBe('few-can-reach')
    expect(byLambda('1.29', '0.9')).toBe(null)
    expect(byLambda('0.52', '0.70')).toBe('few-can-reach')
    expect(byLambda('0.53', '0.70')).toBe(null)
    expect(byLambda('-2', '0.9', true)).toBe(null)
  })

  it('comes with the λ that a share needs', () => {
    expect(formatApproximate(leastLambda(d('0.9')) ?? expect.fail(), 4)).toBe('1.2816')
    expect(leastLambda(d('1'))).toBe(null)
    for (const { lambda, share } of lambdaTable) {
      const exactShare = distributions.normalShare(ratioOf(d(lambda)))
      expect(formatApproximate(exactShare ?? expect.fail(), 2)).toBe(share)
    }
  })
})
