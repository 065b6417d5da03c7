import { expect, test } from 'vitest'
import {
  checkEntry,
  readEntry,
  readPercentEntry,
} from '../../../../renderer/features/pricing/impact/impact-entry.ts'
import {
  howWords,
  mismatchWords,
  packageWords,
  shareWords,
  signedPercentWords,
} from '../../../../renderer/features/pricing/impact/impact-words.ts'
import { earningsTicks } from '../../../../renderer/features/pricing/impact/charts/chart-rows.ts'
import { setLineAddition } from '../../../../shared/case/pricing/impact/impact-records.ts'
import type { PiecesBesidePeople } from '../../../../shared/case/pricing/impact/month-pieces.ts'
import { readImpact } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { chooseBand } from '../../../../shared/case/terms/coefficient-choices.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { addTables } from '../../../shared/case/coefficient-case.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../../../shared/case/sample-case.ts'

const d = decimalLiteral

test('shares stand in percent with one decimal, a difference with its sign', () => {
  expect([shareWords(d('0.200')), shareWords(d('0.333')), shareWords(null)]).toEqual([
    '20.0%',
    '33.3%',
    undefined,
  ])
  expect(['0.055', '-0.010', '0.000'].map((share) => signedPercentWords(d(share)))).toEqual([
    '+5.5%',
    '−1.0%',
    '0.0%',
  ])
})

const stated = {
  id: 'one',
  name: '方案一',
  baseHourlyYuan: d('12'),
  baseIsTyped: true,
  raiseRatio: d('0.03'),
  additionYuan: null,
  lineAdditions: new Map<string, DecimalString>(),
  workGrades: [
    { gradeId: 'grade-1', name: '一级', coefficient: d('1.00') },
    { gradeId: 'grade-2', name: '二级', coefficient: d('1.15') },
  ],
  ownCoefficients: new Map([['grade-2', d('1.15')]]),
} as const

test('a package says what it changes, and nothing that it leaves alone', () => {
  expect(packageWords({ ...stated, start: 'hourly-standard' }, 0)).toBe('小时标准 12 元，二级系数 1.15')
  expect(packageWords({ ...stated, start: 'current-price', additionYuan: d('-0.002') }, 0)).toBe(
    '现行单价 +3%，每行 −0.002 元',
  )
  expect(packageWords({ ...stated, start: 'current-price', raiseRatio: d('0') }, 0)).toBe('现行单价')
  expect(packageWords({ ...stated, start: 'current-price' }, 3)).toBe('现行单价 +3%，3 行单独加（减）')
})

const howOf = (sample: SampleCase, key: string) => {
  const impact = readImpact(sample.state, sampleIds.shirt)
  if (!impact.ok) throw new Error(impact.problems[0]?.code)
  const column = impact.value.columns.find((one) => one.key === key)
  return column === undefined ? undefined : howWords(impact.value, column)
}

test('a coefficient of the tables is named where it is in the price, and only there', () => {
  const { shirt, collar } = sampleIds
  const packages = (['hourly-standard', 'current-price'] as const).map((start) =>
    setFields('pay-package', start, { productId: shirt, name: start, start }),
  )
  const none = addTables(buildSampleCase()).commit('加方案', ...packages)
  expect(howOf(none, 'computed')).toBe('小时标准 11.34 元')
  const all = none.commit('大批量', chooseBand(shirt, 'batch', 'large'))
  expect(howOf(all, 'computed')).toBe('小时标准 11.34 元，已乘批量系数')
  expect(howOf(all, 'hourly-standard')).toBe('小时标准 11.34 元，已乘批量系数')
  expect(howOf(all, 'current-price')).toBe('现行单价')
  const silk = none.commit('真丝', chooseBand(collar, 'fabric', 'silk'))
  expect(howOf(silk, 'computed')).toBe('小时标准 11.34 元，1 行已乘面料系数')
  const renamed = all.commit('改名', setFields('coefficient-table', 'batch', { name: '批量系数' }))
  expect(howOf(renamed, 'computed')).toBe('小时标准 11.34 元，已乘批量系数')
  const own = all.commit('单独加', setLineAddition('hourly-standard', collar, d('0.005')))
  expect(howOf(own, 'hourly-standard')).toBe('小时标准 11.34 元，1 行单独加（减），已乘批量系数')
})

test('pieces that do not fit the people are said in one sentence around the figure', () => {
  const said = (countedIn: 'garments' | 'pieces', fit: PiecesBesidePeople['fit']) => {
    const pieces = { countedIn, assumed: d('20000'), makeable: d('20490'), fit }
    const { before, after } = mismatchWords(pieces)
    return `${before}${pieces.makeable}${after}`
  }
  expect(said('garments', 'fewer-than-people-make')).toBe(
    '填的是每月 20000 件成衣，假设里的人按这样的速度一个月能做 20490 件。工资总额按填的算，月收入按人人做满算，所以合起来多一些。',
  )
  expect(said('pieces', 'more-than-people-make')).toBe(
    '填的各道工序合计是每月 20000 件，假设里的人按这样的速度一个月只能做 20490 件，做不完。工资总额按填的算，月收入按人人做满算；请改件数或人数。',
  )
})

test('an entry is taken as people type it, or refused in one sentence that names it', () => {
  expect([readEntry('１２００'), readEntry('+0.002'), readPercentEntry('105%'), readEntry('')]).toEqual([
    '1200',
    '0.002',
    '1.05',
    null,
  ])
  expect(checkEntry('volume', '')).toBeUndefined()
  expect(checkEntry('addition', '-0.002')).toBeUndefined()
  expect(checkEntry('volume', '-1')).toContain('每月件数')
  expect(checkEntry('pace', '0')).toContain('速度')
  expect(checkEntry('hours', '745')).toContain('每月小时数')
  expect(checkEntry('raise', '-100')).toContain('上调比例')
  expect(checkEntry('workers', '1e3')).toContain('1e3')
})

const dot = (yuan: number) => ({ key: '', name: '', yuan, workers: '1', words: '', below: false })

test('the axis of earnings holds every dot and the minimum between round sums', () => {
  const ends = (yuan: readonly number[], minimum: number | null) => {
    const ticks = earningsTicks(yuan.map(dot), minimum)
    return [ticks[0], ticks.at(-1)]
  }
  expect(ends([1527, 2537], 1820)).toEqual([1000, 3000])
  expect(ends([2050], null)).toEqual([1500, 2500])
  expect(ends([80], null)).toEqual([0, 500])
})

test.each([
  [[1527, 2537], 1820, [1000, 1500, 2000, 2500, 3000]],
  [[1527, 3900], 1820, [1000, 2000, 3000, 4000, 5000]],
  [[100, 2390], null, [0, 500, 1000, 1500, 2000, 2500]],
  [[100, 2410], null, [0, 1000, 2000, 3000]],
  [[3000, 11000], 1820, [0, 5000, 10000, 15000]],
  [[3000, 70000], 1820, [0, 20000, 40000, 60000, 80000]],
] as const)('its ticks stand evenly apart: %j and %j', (yuan, minimum, expected) => {
  expect(earningsTicks(yuan.map(dot), minimum)).toEqual(expected)
})

test.each([
  ['workers', ['1', '40', '100000'], ['0', '1.5', '-1', '100000000']],
  ['volume', ['0', '1200', '10000000'], ['1.5', '-1', '99999999999']],
] as const)('%s are counted: whole, and no more than there can be', (name, taken, refused) => {
  for (const typed of ['', ...taken]) expect(checkEntry(name, typed)).toBeUndefined()
  for (const typed of refused) expect(checkEntry(name, typed)).toContain(typed)
})
