import { describe, expect, it } from 'vitest'
import { sumAllowance } from '../../../renderer/features/terms/allowance-total.ts'
import {
  checkAllowancePercent,
  checkCoefficient,
  checkHourlyYuan,
  checkScale,
  checkShiftHours,
} from '../../../renderer/features/terms/fields/field-checks.ts'
import { gradeLines, nextGradeName } from '../../../renderer/features/terms/grade-lines.ts'
import { keyAfter, keyMoved } from '../../../renderer/features/terms/list-keys.ts'
import { findMinimumWageRow } from '../../../renderer/features/terms/minimum-wage.ts'
import { openSuggestions, withSuggestions } from '../../../renderer/features/terms/suggestions.ts'
import { summarizeTerms } from '../../../renderer/features/terms/summary/summary-text.ts'
import { decimalLiteral as decimal } from '../../../shared/numbers/decimal-literal.ts'

describe('an entry that cannot be taken', () => {
  it.each([
    [checkShiftHours('26'), '班时 26 小时超过一天，请核对。'],
    [checkShiftHours(''), '班时还没有填。'],
    [checkShiftHours('8'), undefined],
    [checkHourlyYuan('1e3'), '基准小时工资写的是 1e3。请写成普通数字，例如 18.0。'],
    [checkHourlyYuan('0x10'), '基准小时工资写的是 0x10。请写成普通数字，例如 18.0。'],
    [checkHourlyYuan('-3'), '基准小时工资写的是 -3。基准小时工资要大于 0。'],
    [checkScale('', '标准工时小数位数'), '标准工时小数位数还没有填。请写明舍入到几位小数。'],
    [
      checkScale('-1', '计算单价小数位数'),
      '计算单价小数位数写的是 -1。请写明舍入到几位小数。应是 0 至 12 之间的整数。',
    ],
    [checkScale('3', '标准工时小数位数'), undefined],
    [checkAllowancePercent('5%', 'normal-time'), undefined],
    [
      checkAllowancePercent('115', 'shift-time'),
      '宽放合计 115%。以班时间为基数的宽放须小于 100%，请核对是否应以正常时间为基数。',
    ],
  ])('%#', (said, sentence) => {
    expect(said).toBe(sentence)
  })

  it('names the grade', () => {
    expect(checkCoefficient('十二', 2, '二级')).toBe(
      '第 2 行「二级」“工序等级系数”写的是 十二。请写成普通数字，例如 18.0。',
    )
    expect(checkHourlyYuan(`1${'0'.repeat(30)}`)).toContain('数字太长')
  })
})

describe('suggestions', () => {
  it('stand under what is recorded, and only where nothing is', () => {
    expect(openSuggestions('rounding', { timeScale: decimal('0') }, '2014-07-04')).toEqual({
      timeMode: 'half-up',
      priceScale: '3',
      priceMode: 'half-up',
    })
    expect(withSuggestions({ timeScale: decimal('0') }, '2014-07-04')).toMatchObject({
      timeScale: '0',
      rulesAsOf: '2014-07-04',
      shiftHours: '8',
      accuracy: '0.05',
    })
  })

  it('an answer of no is an answer', () => {
    expect(
      openSuggestions('hours', { holidayClause: false, shiftHours: decimal('7.5') }, '2014-07-04'),
    ).toEqual({})
  })
})

const grades = [
  { id: 'a', name: '一级', coefficient: decimal('1.00') },
  { id: 'b', name: '二级', coefficient: null },
  { id: 'c', name: '三级', coefficient: decimal('0.95') },
]

it('hourly standards are exact; a lower one says so', () => {
  expect(gradeLines(grades, decimal('11.34'))).toEqual([
    { hourlyYuan: '11.34', advice: undefined },
    { hourlyYuan: undefined, advice: undefined },
    { hourlyYuan: '10.773', advice: '三级工序的小时工资标准低于一级，请核对等级表。' },
  ])
  expect(nextGradeName(['一级', '三级'])).toBe('二级')
})

it('lists keep their order through adding and moving', () => {
  const rows: { id: string; order: string }[] = []
  for (const id of ['a', 'b', 'c']) rows.push({ id, order: keyAfter(rows) })
  const moved = keyMoved(rows, 2, -1) ?? ''
  expect((rows[0]?.order ?? '') < moved && moved < (rows[1]?.order ?? '')).toBe(true)
  expect(keyMoved(rows, 0, -1)).toBeUndefined()
})

it('the row of the minimum wage follows the day, never the clock', () => {
  expect(findMinimumWageRow('CN-31', '2014-07-04', true)).toMatchObject({
    monthlyYuan: '1820',
    hourlyYuan: '10.46',
    verified: false,
  })
  expect(findMinimumWageRow('CN-31', '2016-07-04', true)).toBeUndefined()
})

it('the allowance adds up', () => {
  const parts = [
    { name: '个人需要', ratio: decimal('0.05') },
    { name: '疲劳', ratio: null },
    { name: '作业停顿', ratio: decimal('0.10') },
  ]
  expect(sumAllowance(parts, 'normal-time')).toEqual({ kind: 'sum', percent: '15%', factor: '× 1.15' })
  expect(sumAllowance(parts, 'shift-time')).toEqual({ kind: 'sum', percent: '15%', factor: '÷ 0.85' })
  expect(sumAllowance([], 'normal-time')).toEqual({ kind: 'none' })
})

it('the summary reads as it will be printed, with holes', () => {
  const lines = summarizeTerms({
    terms: withSuggestions({}, '2014-07-04'),
    grades: [],
    allowances: [],
    coefficients: '',
    skills: null,
  })
  const text = lines.map(({ parts }) =>
    parts.map((part) => (part.kind === 'hole' ? '【】' : part.text)).join(''),
  )
  expect(text[0]).toBe('基数为每小时【】元。')
  const [hourly] = summarizeTerms({
    coefficients: '',
    skills: null,
    terms: { baseHourlyYuan: decimal('11.34') },
    grades: [{ name: '一级', coefficient: '1.00', hourlyYuan: '11.34' }],
    allowances: [],
  })
  expect(hourly?.parts.map((part) => part.text).join('')).toBe(
    '基数为每小时11.34元（大写：壹拾壹元叁角肆分）；一级系数1.00，11.34元。',
  )
  expect(text[1]).toBe('每班8小时，合28800秒；法定休假日照发工资。')
  expect(text[4]).toBe('置信度95.45%（z＝2），误差不超过±5%。')
})
