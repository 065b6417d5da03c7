import { describe, expect, it } from 'vitest'
import { convertRating } from '../../../../shared/measurement/rating/convert-rating.ts'
import { bsiScale, hundredScale, sixtyScale } from '../../../../shared/measurement/rating/rating-scale.ts'
import { assessStability } from '../../../../shared/measurement/statistics/assess-stability.ts'
import { calculateGrubbs } from '../../../../shared/measurement/statistics/grubbs.ts'
import { calculateSpread } from '../../../../shared/measurement/statistics/sample-variance.ts'
import { findSuspectReadings } from '../../../../shared/measurement/statistics/suspect-readings.ts'
import { workerSummaries } from '../../../../shared/measurement/time-study/worker-summary.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { conversionSentence } from '../../../../shared/text/measurement/conversion-sentence.ts'
import {
  grubbsSentence,
  stabilitySentence,
  threeSigmaSentence,
} from '../../../../shared/text/measurement/series-words.ts'
import { workerSummarySentence } from '../../../../shared/text/measurement/summary-words.ts'
import { valueOf } from '../../problems/value-of.ts'

const d = decimalLiteral
const series = (values: readonly string[], cycles = true) => ({
  element: 'a',
  readings: values.map((seconds, index) => ({
    seconds: d(seconds),
    excluded: null,
    ...(cycles ? { cycle: index + 1 } : {}),
  })),
})
const ten = ['1.56', '2.09', '2.09', '2.09', '2.23', '2.33', '2.42', '2.42', '2.56', '2.66']

describe('a series in words', () => {
  const sigma = (values: readonly string[]) => {
    const one = series(values)
    return threeSigmaSentence(findSuspectReadings(one.readings, valueOf(calculateSpread(one))))
  }

  it('says why three sigma mean nothing', () => {
    expect(sigma(ten)).toBe(
      '有效读数不足 11 个：可疑读数自己也算在标准差里，最远只能偏离 2.85 个标准差，三倍标准差看不出什么，不作判断。',
    )
    expect(sigma([...ten, '2.7'])).toBe('')
    expect(threeSigmaSentence({ applicable: false, needed: 11, farthestPossible: null })).toBe(
      '有效读数不足 11 个：三倍标准差看不出什么，不作判断。',
    )
  })

  it('says how often Grubbs is wrong', () => {
    expect(grubbsSentence(valueOf(calculateGrubbs(series(ten))))).toBe(
      '第 1 周程 1.56 秒偏离较大（G = 2.19，限 2.18）。两头都看时误报约 10%，只作提示，剔除要写理由。',
    )
    expect(grubbsSentence(valueOf(calculateGrubbs(series(['1', '2', '3'], false))))).toBe(
      '偏离最大的是1 秒（G = 1.00，限 1.15），没有超限。',
    )
  })

  it('says what to do where a series is not steady', () => {
    const assess = (values: readonly string[]) =>
      stabilitySentence(
        valueOf(assessStability({ series: series(values), limit: d('1.5'), exclusionCap: d('0.2') })),
      )
    expect(assess(['10', '15'])).toBe('稳定系数 1.50，未超限。')
    expect(assess(['10', '16'])).toBe('稳定系数 1.60 超限，要除去的读数太多，需复测。')
    expect(assess(['5', '20', ...Array<string>(10).fill('10')])).toBe(
      '稳定系数 4.00 超限。请看第 1 周程 5 秒、第 2 周程 20 秒是否另有原因；除去后为 1.00。',
    )
  })
})

describe('a choice in words', () => {
  it('names the summary over workers', () => {
    expect(workerSummaries.map(workerSummarySentence)).toEqual([
      '多位工人取各工人平均数的平均。',
      '多位工人取全部读数合并平均。',
      '多位工人取各工人平均数的中位数。',
      '平均先进：平均数与快于平均数的各位工人再平均。多数人达不到，须与当地可完成比例核对。',
    ])
  })

  it('never converts a rating without what changes', () => {
    const sentence = (to: typeof bsiScale, scale = sixtyScale, points = '60') => {
      const rating = { scale, rating: d(points) }
      return conversionSentence(rating, valueOf(convertRating({ rating, to })))
    }
    expect(sentence(bsiScale)).toBe('60 分法 60 分，换成 BSI 0–100 75 分，时间和工价变动 −25%。')
    expect(sentence(hundredScale)).toBe('60 分法 60 分，换成 100 分法 100 分，时间和工价不变。')
    expect(sentence(hundredScale, bsiScale, '75')).toBe(
      'BSI 0–100 75 分，换成 100 分法 100 分，时间和工价变动 +33.3333…%。',
    )
  })
})
