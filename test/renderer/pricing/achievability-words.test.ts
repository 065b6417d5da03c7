import { describe, expect, it } from 'vitest'
import {
  achievabilitySentence,
  basisName,
  lineProblemSentence,
  reviewRefusal,
  sharePercent,
  trialSentence,
  trialWords,
} from '../../../renderer/features/pricing/achievability/achievability-words.ts'
import type { Assessed } from '../../../shared/case/pricing/achievability/read-achievability.ts'
import { readOutputLines } from '../../../shared/case/pricing/achievability/read-output-lines.ts'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { over, ratioOfCount } from '../../../shared/numbers/ratio.ts'
import { resolveAchievability } from '../../../shared/rules/achievability.ts'

const share = (part: bigint, whole: bigint) => over(ratioOfCount(part), ratioOfCount(whole))

const reading: Assessed = {
  kind: 'assessed',
  basis: 'production',
  trialDays: null,
  quotaPieces: d('436'),
  local: { from: 'law', rule: resolveAchievability('CN-3301', dateLiteral('2016-01-01')) },
  advice: null,
  withoutProtected: null,
  protectedTooFew: false,
  outputs: [],
  workers: 14,
  reaching: 12,
  share: share(12n, 14n),
  passes: false,
  needed: 13,
  lacking: 1,
  largestQuota: d('430'),
}

describe('可达到 in words', () => {
  it('says who, of whom, what is asked, what lacks and what would do', () => {
    expect(achievabilitySentence(reading, '件')).toBe(
      '14 人中 12 人做得到 436 件，占 85.7%（舍去尾数）；本地要求 90%：还差 1 人。最多可定 430 件。',
    )
  })

  it('says 通过, 原则上, and that a forecast is one', () => {
    const rule = resolveAchievability('CN-44-1', dateLiteral('2017-01-01'))
    const passing: Assessed = {
      ...reading,
      basis: 'forecast',
      local: { from: 'law', rule },
      passes: true,
      lacking: 0,
    }
    expect(achievabilitySentence(passing, '双')).toBe(
      '预测：14 人中 12 人做得到 436 双，占 85.7%（舍去尾数）；本地原则上要求 70%：通过。最多可定 430 双。',
    )
  })

  it('says that the people are those of the trial, and when it was', () => {
    const tried: Assessed = {
      ...reading,
      basis: 'trial',
      trialDays: { from: '2014-07-01', until: '2014-07-30' },
    }
    expect(achievabilitySentence(tried, '件')).toBe(
      '试行产量（2014-07-01 至 2014-07-30）：14 人中 12 人做得到 436 件，占 85.7%（舍去尾数）；本地要求 90%：还差 1 人。最多可定 430 件。',
    )
    expect(basisName(tried)).toBe('试行')
  })

  it('says so where no rule of the place was found', () => {
    const rule = resolveAchievability('CN-31', dateLiteral('2016-01-01'))
    expect(achievabilitySentence({ ...reading, local: { from: 'usual', rule } }, '件')).toContain(
      '多数地方要求 90%：',
    )
    expect(achievabilitySentence({ ...reading, local: { from: 'stated', rule } }, '件')).toContain(
      '双方写明 90%：',
    )
  })

  it('never rounds a share up to the mark', () => {
    expect([
      sharePercent(share(2699n, 3000n)),
      sharePercent(share(9n, 10n)),
      sharePercent(share(1n, 1n)),
    ]).toEqual(['89.9%', '90%', '100%'])
  })

  it('says that something was cut off, and only where it was', () => {
    const words = (part: bigint, whole: bigint) =>
      achievabilitySentence({ ...reading, share: share(part, whole) }, '件')
    // 4 ÷ 6 = 66.666… %: cut, not rounded to 66.7
    expect(words(4n, 6n)).toContain('占 66.6%（舍去尾数）；')
    // 6 ÷ 16 = 37.5 %, 9 ÷ 10 = 90 %: whole
    expect(words(6n, 16n)).toContain('占 37.5%；')
    expect(words(9n, 10n)).toContain('占 90%；')
  })

  it('names the line that cannot be taken', () => {
    const read = readOutputLines('张三\t436\nW-01\t1\nW-01\t2', d('480'))
    expect(read.ok ? [] : read.problems.map(lineProblemSentence)).toEqual([
      '第 1 行：工人代码不能写姓名。请用 W-07 这样的代码。',
      '第 3 行和第 2 行都是 W-01。每人只写一行。',
    ])
  })

  it('says that a code is missing, not that a figure is a name', () => {
    const read = readOutputLines('620\n590\t60\n\t610\nW-04\t1', d('480'))
    expect(read.ok ? [] : read.problems.map(lineProblemSentence)).toEqual([
      '第 1 行：缺工人代码。请写成代码和件数，例如 W-07 620。',
      '第 2 行：缺工人代码。请写成代码和件数，例如 W-07 620。',
      '第 3 行：缺工人代码。请写成代码和件数，例如 W-07 620。',
    ])
  })

  it('says what has to be done before a trial is reviewed', () => {
    const empty = { code: 'empty', given: null, expected: { kind: 'count-at-least', count: '1' } } as const
    const refusal = (field: 'worker-output' | 'output-quota') =>
      reviewRefusal({ ...empty, at: { field }, remedy: 'fill-it-in' })
    expect(refusal('worker-output')).toBe('还没有试行产量。请先录入试行产量，再复核试行。')
    expect(refusal('output-quota')).toBe('还没有标准工时，算不出定额。请先测时，再复核试行。')
  })

  it('says when a trial is reviewed', () => {
    const trial = {
      id: 'trial-1',
      operationId: 'one',
      startsOn: dateLiteral('2014-10-20'),
      endsOn: dateLiteral('2014-10-31'),
      workingDays: d('10'),
      review: null,
    }
    expect(trialWords('合侧缝', trial, 'running')).toBe('合侧缝试行到 2014-10-31，期满复核')
    expect(trialWords('合侧缝', trial, 'confirmed')).toBe('')
    expect(trialSentence(trial, 'to-review')).toBe('试行已于 2014-10-31 期满，请用试行期的真实产量复核。')
  })
})
