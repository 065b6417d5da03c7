import { expect, test } from 'vitest'
import { setFields } from '../../../../shared/case/write.ts'
import {
  adviseOnTiers,
  allowancesOf,
  ratingScaleOf,
  wageTiersOf,
} from '../../../../shared/case/terms/engine-terms.ts'
import { readTerms } from '../../../../shared/case/terms/read-terms.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { termsSentence } from '../../../../shared/text/terms/terms-sentence.ts'
import { allowanceOperations, completeTerms, gradeOperations, statedTerms, stateOf } from './terms-state.ts'

const sentencesOf = (operations: Parameters<typeof stateOf>[0]): readonly string[] => {
  const terms = readTerms(stateOf(operations))
  return terms.ok ? [] : terms.problems.map(termsSentence)
}

test('complete terms are read in the order of their lists', () => {
  const terms = readTerms(stateOf(completeTerms))
  if (!terms.ok) throw new TypeError(JSON.stringify(terms.problems))
  expect(terms.value).toMatchObject({
    shiftSeconds: '28800',
    workGrades: [
      { gradeId: 'g1', name: '一级', coefficient: '1.00' },
      { gradeId: 'g2', name: '二级', coefficient: '1.10' },
    ],
    allowance: { base: 'normal-time', ratio: '0.09' },
    timeRounding: { what: 'standard-time', scale: 1, mode: 'half-up', step: 'after-allowance' },
    priceRounding: { what: 'piece-rate', scale: 3, mode: 'half-up', step: 'after-division' },
    ratingScale: 'hundred',
    holidayClause: true,
    place: 'CN-31',
    asOf: '2014-07-04',
  })
  const tiers = wageTiersOf(terms.value)
  expect(tiers.ok ? tiers.value.map(({ hourlyYuan }) => hourlyYuan) : []).toEqual(['11.34', '12.474'])
  expect(allowancesOf(terms.value.allowance).map(({ source }) => source)).toEqual([
    { kind: 'allowance-catalogue', entry: '个人需要' },
    { kind: 'allowance-catalogue', entry: '疲劳' },
  ])
  expect(ratingScaleOf(terms.value).normal).toBe('100')
})

test('everything that is missing is asked for, in the order of the form, and nothing is suggested silently', () => {
  expect(sentencesOf([])).toEqual([
    '还没有选地点，不知道按哪里的规定。',
    '还没有写规则日期。',
    '还没有写基准小时工资。',
    '还没有列出工序等级。',
    '还没有写班时。',
    '请写明宽放以正常时间还是班时间为基数。',
    '请写明舍入到几位小数。',
    '请写明怎样舍入：四舍五入、四舍六入五成双、向上或向下。',
    '请写明舍入到几位小数。',
    '请写明怎样舍入：四舍五入、四舍六入五成双、向上或向下。',
    '请写明置信度。',
    '请写明允许的误差。',
  ])
})

test.each([
  [{ shiftHours: decimalLiteral('26') }, '班时 26 小时超过一天，请核对。'],
  [{ timeScale: decimalLiteral('1.5') }, '请写明舍入到几位小数。'],
  [{ ownContributionsYuan: decimalLiteral('-3') }, '个人缴费写的是 -3。个人缴费不能小于 0。'],
  [{ rulesAsOf: '2026-02-31' }, '“日期”写的是 2026-02-31。请写成 2026-06-17 这样的日期。'],
])('%j is refused', (fields, sentence) => {
  const [said] = sentencesOf([
    setFields('terms', 'terms', { ...statedTerms, ...fields }),
    ...gradeOperations,
    ...allowanceOperations,
  ])
  expect(said?.replace(/^日期/, '“日期”')).toBe(sentence)
})

test('two grades of one name are refused; a grade below the one before it is only advice', () => {
  const twice = setFields('work-grade', 'g3', {
    name: '一级',
    coefficient: decimalLiteral('1.2'),
    order: 'a2',
  })
  expect(sentencesOf([...completeTerms, twice])).toEqual([
    '工序等级「一级」出现了两次。请改名，或合并成一行。',
  ])
  const lower = setFields('work-grade', 'g3', {
    name: '三级',
    coefficient: decimalLiteral('1.05'),
    order: 'a2',
  })
  const terms = readTerms(stateOf([...completeTerms, lower]))
  expect(terms.ok && adviseOnTiers(terms.value).map(({ code }) => code)).toEqual(['tier-below-lower-grade'])
})

test('an allowance that takes the whole shift is refused', () => {
  const base = setFields('terms', 'terms', { ...statedTerms, allowanceBase: 'shift-time' })
  const whole = setFields('allowance-part', 'p1', {
    name: '个人需要',
    ratio: decimalLiteral('1.15'),
    order: 'a0',
  })
  expect(sentencesOf([base, ...gradeOperations, whole])).toEqual([
    '宽放合计 115%。以班时间为基数的宽放须小于 100%，请核对是否应以正常时间为基数。',
  ])
})

test.each([
  // Shanghai and, from September 2025, Beijing leave them out; elsewhere they are counted in.
  [{}, { kind: 'unstated' }],
  [{ ownContributionsYuan: decimalLiteral('0') }, { kind: 'stated', monthlyYuan: '0' }],
  [{ ownContributionsYuan: decimalLiteral('380.5') }, { kind: 'stated', monthlyYuan: '380.5' }],
  [{ place: 'CN-11', rulesAsOf: '2025-09-01' }, { kind: 'unstated' }],
  [{ place: 'CN-11', rulesAsOf: '2025-08-31' }, { kind: 'counted-in' }],
  [{ place: 'CN-32-1', ownContributionsYuan: decimalLiteral('-3') }, { kind: 'counted-in' }],
])('of %j the floor takes %j', (fields, expected) => {
  const stated = setFields('terms', 'terms', { ...statedTerms, ...fields })
  const terms = readTerms(stateOf([stated, ...gradeOperations, ...allowanceOperations]))
  expect(terms.ok && terms.value.ownContributions).toEqual(expected)
})
