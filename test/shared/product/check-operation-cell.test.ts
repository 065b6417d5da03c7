import { describe, expect, it } from 'vitest'
import { checkOperationCell, plainFigure } from '../../../shared/product/check-operation-cell.ts'
import type { OperationColumn } from '../../../shared/product/operation-column.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'

const grades = [
  { id: 'g1', name: '一级' },
  { id: 'g2', name: '二级' },
  { id: 'g3', name: '三级' },
]
const check = (column: OperationColumn, typed: string, row?: number) =>
  checkOperationCell(column, typed, grades, row === undefined ? {} : { row })
const sentence = (column: OperationColumn, typed: string, row?: number) => {
  const result = check(column, typed, row)
  return result.ok ? undefined : result.problems.map(formatProblem).join(' ')
}

describe('figures of the operation sheet', () => {
  it.each([
    ['1e3', '第 7 行“现行单价”写的是 1e3。请写成普通数字，例如 18.0。'],
    ['0x10', '第 7 行“现行单价”写的是 0x10。请写成普通数字，例如 18.0。'],
    ['-3', '第 7 行“现行单价”写的是 -3。现行单价要大于 0。'],
    ['0', '第 7 行“现行单价”写的是 0。现行单价要大于 0。'],
    ['10^30', '第 7 行“现行单价”写的是 10^30。请写成普通数字，例如 18.0。'],
    ['1,000', '第 7 行“现行单价”写的是 1,000。请去掉分隔号。'],
    ['0.1234567', '第 7 行“现行单价”写的是 0.1234567。最多 6 位小数，请核对。'],
  ])('refuses %s with one sentence', (typed, said) => {
    expect(sentence('currentPriceYuan', typed, 7)).toBe(said)
  })

  it('refuses thirty zeros by their number', () => {
    expect(sentence('currentPriceYuan', `1${'0'.repeat(30)}`, 7)).toContain('数字太长，最多 30 位数字')
  })

  it('makes the digits of a Chinese keyboard plain', () => {
    expect(plainFigure('　１２．５ ')).toBe('12.5')
    expect(plainFigure('１２。５')).toBe('12.5')
    expect(check('currentPriceYuan', '０．２０８')).toEqual({ ok: true, value: '0.208' })
  })

  it('lets a price be unknown, but not a count', () => {
    expect(check('currentPriceYuan', ' ')).toEqual({ ok: true, value: null })
    expect(sentence('countPerGarment', '', 3)).toBe('第 3 行“每件数量”还没有填。')
    expect(check('countPerGarment', '0.05')).toEqual({ ok: true, value: '0.05' })
  })
})

describe('words of the operation sheet', () => {
  it('takes the line breaks of a spreadsheet cell out', () => {
    expect(check('name', ' 合侧缝\r\n(左) ')).toEqual({ ok: true, value: '合侧缝 (左)' })
  })

  it('refuses a name that is empty or too long for the record', () => {
    expect(sentence('name', '', 4)).toBe('第 4 行“工序”还没有填。')
    expect(sentence('countingUnit', '一二三四五六七八九', 4)).toBe(
      '第 4 行“计价单位”太长了，最多 8 个字。请写短一些。',
    )
  })
})

describe('the grade of the work', () => {
  it.each(['一级', '1', '１', '1级', ' 一 '])('reads %s', (typed) => {
    expect(check('grade', typed)).toEqual({ ok: true, value: 'g1' })
  })

  it('names the grades there are', () => {
    expect(sentence('grade', '四级', 2)).toBe(
      '第 2 行“工序等级”写的是 四级。应是 一级、二级、三级 之一，也可以只写 1、2、3。',
    )
  })

  it('sends to 立项 while there are none', () => {
    const result = checkOperationCell('grade', '一级', [], { row: 2 })
    expect(result.ok ? '' : result.problems.map(formatProblem).join()).toBe(
      '第 2 行“工序等级”写的是 一级。立项里还没有登记工序等级，请先到立项登记。',
    )
  })
})
