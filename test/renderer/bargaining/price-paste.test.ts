import { describe, expect, it } from 'vitest'
import { planPrices } from '../../../renderer/features/bargaining/price-paste.ts'
import { firstSide } from '../../../renderer/features/bargaining/use-matrix.ts'
import type { Side } from '../../../shared/bargaining/side.ts'
import {
  bargainedCase,
  operationIdOf,
  pricedCase,
  tableOf,
  withRound,
  withTyped,
} from '../../shared/case/bargaining/bargaining-case.ts'

/** 企业方 is still writing its third proposal; lines 3, 7, 11 and 13 to 16 are open. */
const table = tableOf(bargainedCase())
const paste = (text: string, line: number, side: Side = 'employer') =>
  planPrices(text, { table, shown: table.lines, from: line - 1, side })
const typed = (number: number, priceYuan: string) => ({ operationId: operationIdOf(number), priceYuan })

describe('a column of prices', () => {
  it('goes down from the cell in hand, with the decimals of the case', () => {
    expect(paste('0.107\r\n０．０７１\r\n0.09\r\n', 13)).toEqual({
      kind: 'prices',
      prices: [typed(13, '0.107'), typed(14, '0.071'), typed(15, '0.090')],
    })
  })

  it('finds its operations by name, and passes over a heading', () => {
    expect(paste('工序\t单价\n卷下摆\t0.089\n合侧缝\t0.107\n', 1)).toEqual({
      kind: 'prices',
      prices: [typed(15, '0.089'), typed(13, '0.107')],
    })
  })

  it('leaves out what stands there already, an agreed price among them', () => {
    expect(paste('0.038\n\n0.063', 1)).toEqual({ kind: 'prices', prices: [typed(3, '0.063')] })
    expect(paste('0.106', 13)).toEqual({ kind: 'prices', prices: [] })
  })

  it.each([
    ['0.107\n1e3', 13, '1e3'],
    ['0.107\n-3', 13, '-3'],
    ['0.107\n0.0711', 13, '0.0711'],
    ['0.107\n\n0.09', 13, '粘贴的第 2 行没有价（袖口封口定位）'],
    ['0.039\n0.040', 1, '“后片钉洗水唛”：这一行已锁定为 0.038 元'],
    ['0.107\n0.07\n0.09\n0.06\n0.05', 13, '粘贴了 5 行，从这里往下只有 4 道工序'],
    ['钉扣\t0.02\n合侧缝\t0.107', 1, '没有对上工序（钉扣）'],
  ])('comes in whole or not at all: %j', (text, line, sentence) => {
    const plan = paste(text, line)
    expect(plan.kind === 'refused' ? plan.sentence : plan).toContain(sentence)
  })

  it('is refused for a side that has submitted', () => {
    expect(paste('0.107\n0.07', 13, 'union')).toEqual({
      kind: 'refused',
      sentence: '已提交的提案不能撤销，可以再提一次对案。',
    })
  })
})

it('begins with the side that has begun to write', () => {
  const opened = withRound(pricedCase('first-side'), 'back-to-back', '2014-07-02')
  expect(firstSide(tableOf(opened))).toBe('union')
  const written = withTyped(opened, 'employer', [[6, '0.060']])
  expect(firstSide(tableOf(written))).toBe('employer')
  expect(firstSide(tableOf(withTyped(written, 'union', [[1, '0.040']])))).toBe('union')
  expect(firstSide(table)).toBe('employer')
})
