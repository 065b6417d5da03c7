import { describe, expect, it } from 'vitest'
import { fieldWords, ownerWords } from '../../../renderer/features/versions/field-words.ts'
import { valueWords } from '../../../renderer/features/versions/value-words.ts'
import { caseMeaning, recordKinds } from '../../../shared/case/record-kinds.ts'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { caseIdSchema, replicaIdSchema } from '../../../shared/record/change.ts'
import { fold, foldOnto } from '../../../shared/record/fold.ts'
import { nextChange } from '../../../shared/record/next-change.ts'

const empty = fold([], caseMeaning)
const change = nextChange({
  state: empty,
  replica: replicaIdSchema.parse('a'),
  caseId: caseIdSchema.parse('case-1'),
  at: '2014-07-02T06:40:00Z',
  by: '',
  label: '登记',
  operations: [
    setFields('work-grade', 'g1', { name: '一级', coefficient: decimalLiteral('1'), order: 'a1' }),
    setFields('work-grade', 'g2', { name: '二级', coefficient: decimalLiteral('1.1'), order: 'a3' }),
    setFields('operation', 'o1', { productId: 'p', name: '合侧缝', order: 'a0' }),
  ],
})
const state = change.ok ? foldOnto(empty, [change.value], caseMeaning) : empty
const said = (kind: string, field: string, value: string | boolean | null, id = 'terms') =>
  valueWords(state, { kind, id, field }, value)

describe('a version of a field, in words', () => {
  it.each([
    [said('terms', 'shiftHours', '7.5'), '7.5'],
    [said('terms', 'shiftHours', null), '空着'],
    [said('terms', 'priceMode', 'half-up'), '四舍五入'],
    [said('terms', 'priceScale', '3'), '3 位'],
    [said('skill-table', 'pays', 'hourly-rate', 'skill-table'), '计时工资（元/小时）'],
    [said('terms', 'accuracy', '0.05'), '5%'],
    [said('terms', 'ratingError', '0.05'), '5 点'],
    [said('terms', 'ratingError', '0.075'), '7.5 点'],
    [said('terms', 'holidayClause', false), '不写'],
    [said('terms', 'place', 'CN-31'), '上海市'],
    [said('operation', 'gradeId', 'g2', 'o1'), '二级'],
    [said('operation', 'gradeId', 'gone', 'o1'), '已移除的等级'],
    [said('operation', 'removed', true, 'o1'), '移除'],
    [said('operation', 'removed', null, 'o1'), '保留'],
    [said('work-grade', 'order', 'a2', 'g3'), '排在第 2 位'],
  ])('%#', (words, expected) => {
    expect(words).toBe(expected)
  })
})

it('a field says whose it is where several have one of that name', () => {
  expect(ownerWords(state, { kind: 'party', id: 'union', field: 'name' })).toBe('职工方')
  expect(ownerWords(state, { kind: 'work-grade', id: 'g1', field: 'coefficient' })).toBe('一级')
  expect(ownerWords(state, { kind: 'method-card', id: 'o1', field: 'start' })).toBe('合侧缝')
  expect(ownerWords(state, { kind: 'terms', id: 'terms', field: 'shiftHours' })).toBe('')
})

it('every field of 立项 and 一品 that people write has a name of its own', () => {
  const kinds = [
    'case',
    'party',
    'representative',
    'terms',
    'allowance-part',
    'work-grade',
    'skill-table',
    'product',
  ] as const
  const own = (kind: (typeof kinds)[number] | 'operation' | 'method-card' | 'element') =>
    Object.keys(recordKinds[kind].fields.shape).map(
      (field) => [kind, field, fieldWords(kind, field)] as const,
    )
  const unwritten = new Set([
    'takenFrom',
    'takenMethod',
    'sample',
    'side',
    'copiedFrom',
    'sampleNote',
    'productId',
    'operationId',
    'carriedLock',
    'thinStudies',
  ])
  const nameless = [...kinds, 'operation' as const, 'method-card' as const, 'element' as const]
    .flatMap(own)
    .filter(([kind, field, words]) => !unwritten.has(field) && words === fieldWords(kind, 'nothing'))
  expect(nameless).toEqual([])
})
