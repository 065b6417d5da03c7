import { expect, test } from 'vitest'
import {
  checkEntry,
  readEntry,
  readPercentEntry,
} from '../../../../renderer/features/pricing/impact/impact-entry.ts'
import {
  packageWords,
  shareWords,
  signedPercentWords,
} from '../../../../renderer/features/pricing/impact/impact-words.ts'
import { earningsRange } from '../../../../renderer/features/pricing/impact/charts/chart-rows.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'

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
  workGrades: [
    { gradeId: 'grade-1', name: '一级', coefficient: d('1.00') },
    { gradeId: 'grade-2', name: '二级', coefficient: d('1.15') },
  ],
  ownCoefficients: new Map([['grade-2', d('1.15')]]),
} as const

test('a package says what it changes, and nothing that it leaves alone', () => {
  expect(packageWords({ ...stated, start: 'hourly-standard' })).toBe('小时标准 12 元，二级系数 1.15')
  expect(packageWords({ ...stated, start: 'current-price', additionYuan: d('-0.002') })).toBe(
    '现行单价 +3%，每行 −0.002 元',
  )
  expect(packageWords({ ...stated, start: 'current-price', raiseRatio: d('0') })).toBe('现行单价')
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

test('the axis of earnings holds every dot and the minimum between round sums', () => {
  const dot = (yuan: number) => ({ key: '', name: '', yuan, workers: '1', words: '', below: false })
  expect(earningsRange([dot(1527), dot(2537)], 1820)).toEqual([1000, 3000])
  expect(earningsRange([dot(2050)], null)).toEqual([1500, 2500])
  expect(earningsRange([dot(80)], null)).toEqual([0, 500])
})

test.each([
  ['workers', ['1', '40', '100000'], ['0', '1.5', '-1', '100000000']],
  ['volume', ['0', '1200', '10000000'], ['1.5', '-1', '99999999999']],
] as const)('%s are counted: whole, and no more than there can be', (name, taken, refused) => {
  for (const typed of ['', ...taken]) expect(checkEntry(name, typed)).toBeUndefined()
  for (const typed of refused) expect(checkEntry(name, typed)).toContain(typed)
})
