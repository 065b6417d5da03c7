import { describe, expect, it } from 'vitest'
import { calculateSheetNormalTime } from '../../../shared/measurement/rating/element-sheet.ts'
import { convertRating } from '../../../shared/measurement/rating/convert-rating.ts'
import { calculateNormalTime } from '../../../shared/measurement/rating/normal-time.ts'
import { bsiScale, hundredScale } from '../../../shared/measurement/rating/rating-scale.ts'
import { calculateRequiredFromSums } from '../../../shared/measurement/statistics/required-from-pilot.ts'
import { roundCountsUp } from '../../../shared/measurement/statistics/round-counts.ts'
import { calculateFarthestPossible } from '../../../shared/measurement/statistics/suspect-readings.ts'
import { calculateElementMean } from '../../../shared/measurement/time-study/element-mean.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { problemsOf, valueOf } from '../problems/value-of.ts'

const sentencesOf = (result: Parameters<typeof problemsOf>[0]) => problemsOf(result).map(formatProblem)

describe('weights of readings', () => {
  const mean = (seconds: readonly string[], weights: readonly string[]) =>
    calculateElementMean({
      element: '合侧缝',
      minimumReadings: 1,
      readings: seconds.map((one, index) => ({
        seconds: d(one),
        weight: d(weights[index] ?? '1'),
        cycle: index + 1,
        excluded: null,
      })),
    })

  it('are not below zero, or the mean would lie outside the readings', () => {
    // (−1 × 10 + 2 × 20) ÷ 1 would be 30.
    expect(problemsOf(mean(['10', '20'], ['-1', '2']))).toEqual([
      {
        code: 'out-of-range',
        at: { field: 'reading-weight', subject: '合侧缝', row: 1 },
        given: '-1',
        expected: { kind: 'at-least', bound: '0' },
        remedy: 'check-the-value',
      },
    ])
    expect(sentencesOf(mean(['10', '20'], ['1', '-0.5']))).toEqual([
      '第 2 行「合侧缝」“读数权数”写的是 -0.5。读数权数不能小于 0。',
    ])
  })

  it('may be nothing for a reading, but not for all', () => {
    expect(writeExact(valueOf(mean(['10', '20'], ['0', '3'])))).toBe('20')
    expect(sentencesOf(mean(['10', '20'], ['0', '0.0']))).toEqual([
      '「合侧缝」读数的权数都是 0，算不出平均。请至少让一个权数大于 0。',
    ])
  })

  it('of excluded readings do not count', () => {
    const excluded = { reason: '断线', by: 'Z-02', at: '' }
    const readings = [
      { seconds: d('10'), excluded: null, weight: d('0') },
      { seconds: d('20'), excluded, weight: d('5') },
    ]
    const made = calculateElementMean({ element: 'a', minimumReadings: 1, readings })
    expect(problemsOf(made)).toMatchObject([{ code: 'weights-all-zero' }])
  })

  it('and an empty series whose least number is no number is refused too', () => {
    const made = calculateElementMean({ element: 'a', minimumReadings: Number.NaN, readings: [] })
    expect(problemsOf(made)).toMatchObject([{ code: 'too-few-readings', expected: { count: '1' } }])
  })
})

describe('the sums of a pilot', () => {
  const required = (count: number, total: string, squares: string) =>
    calculateRequiredFromSums({
      element: '1',
      count,
      total: ratioOf(d(total)),
      totalOfSquares: ratioOf(d(squares)),
      factor: d('40'),
      rounding: roundCountsUp,
    })

  it('are those of some readings: Σx² is never below (Σx)² ÷ n', () => {
    // 65² ÷ 10 = 422.5: ten readings of 6.5, no spread, nothing more to observe.
    expect(valueOf(required(10, '65', '422.5')).count).toBe('0')
    expect(sentencesOf(required(10, '65', '422.4'))).toEqual([
      '「1」“读数平方和”写的是 422.4。读数平方和不能小于 422.5。',
    ])
    expect(sentencesOf(required(3, '10', '33.3'))).toEqual([
      '「1」“读数平方和”写的是 33.3。读数平方和不能小于 33.3333333333…。',
    ])
  })

  it('are more than nothing', () => {
    expect(sentencesOf(required(10, '0', '0'))).toEqual(['「1」“读数合计”写的是 0。读数合计要大于 0。'])
    expect(problemsOf(required(10, '-95', '1000'))).toMatchObject([
      { at: { field: 'readings-total' }, given: '-95' },
    ])
  })

  it.each([1.5, 0, -1, 1_000_001, Number.NaN, Number.POSITIVE_INFINITY])(
    'are not of %d readings',
    (count) => {
      expect(problemsOf(required(count, '65', '429'))).toMatchObject([
        {
          code: 'out-of-range',
          at: { field: 'observations' },
          given: Number.isFinite(count) ? String(count) : null,
          expected: { kind: 'whole-between', low: '1', high: '1000000' },
        },
      ])
    },
  )

  it('may be of a single reading', () => {
    expect(valueOf(required(1, '6.5', '42.25')).count).toBe('0')
  })
})

describe('a rating scale that divides by nothing', () => {
  const broken = { ...hundredScale, divisor: d('0') }
  const rated = { scale: broken, rating: d('100') }

  it('gives no normal time', () => {
    const made = calculateNormalTime({ observedSeconds: ratioOf(d('40')), rating: rated })
    expect(sentencesOf(made)).toEqual(['评分制的正常分写的是 0。评分制的正常分要大于 0。'])
  })

  it('gives none on a sheet, and names the element', () => {
    const time = { kind: 'mean', seconds: d('40') } as const
    const sheet = [{ element: '合侧缝', time, frequency: d('1'), rating: rated }]
    expect(problemsOf(calculateSheetNormalTime(sheet))).toMatchObject([
      { at: { field: 'rating-divisor', subject: '合侧缝' }, given: '0' },
    ])
  })

  it('is not converted, from it or to it', () => {
    const good = { scale: bsiScale, rating: d('75') }
    const flat = { ...hundredScale, normal: d('0') }
    for (const input of [
      { rating: rated, to: bsiScale },
      { rating: { ...rated, scale: flat }, to: bsiScale },
      { rating: good, to: broken },
    ])
      expect(problemsOf(convertRating(input))).toMatchObject([
        { at: { field: 'rating-divisor' }, given: '0' },
      ])
  })
})

it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 0, -1])(
  'how far a reading can lie is not told of %d readings',
  (count) => {
    expect(calculateFarthestPossible(count)).toBeNull()
  },
)
