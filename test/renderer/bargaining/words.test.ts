import { describe, expect, it } from 'vitest'
import { bulkActWords } from '../../../renderer/features/bargaining/bulk-lines.ts'
import {
  adjustmentWords,
  changedWords,
  lockRefusalSentence,
  openSentence,
  outsideSentence,
  shareWords,
  submitRefusalSentence,
  submitWords,
  offerAboveAskSentence,
  draftAboveSentence,
  staleLockSentence,
  unlockedSentence,
} from '../../../renderer/features/bargaining/bargaining-words.ts'
import { bulkLines, readBulkAmount } from '../../../renderer/features/bargaining/bulk-lines.ts'
import { closedCellSentence, readCellEntry } from '../../../renderer/features/bargaining/cell-entry.ts'
import { gapBarWidths } from '../../../renderer/features/bargaining/gap-bar-widths.ts'
import { today } from '../../../renderer/features/bargaining/today.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { bargainedCase, tableOf } from '../../shared/case/bargaining/bargaining-case.ts'

const table = tableOf(bargainedCase())
const lineOf = (number: number) => {
  const line = table.lines[number - 1]
  if (line === undefined) throw new Error('no such line')
  return line
}

describe('the words of the talks', () => {
  it('name round and side', () => {
    expect(submitWords(3, 'employer')).toBe('提交第 3 轮企业方对案')
    expect(submitWords(1, 'union')).toBe('提交第 1 轮职工方报价')
  })

  it('give an adjustment its direction', () => {
    expect(adjustmentWords(d('0.001'))).toBe('+0.001')
    expect(adjustmentWords(d('-0.001'))).toBe('−0.001')
    expect(adjustmentWords(d('0.000'))).toBe('0.000')
    expect(adjustmentWords(null)).toBe('—')
  })

  it('say what is open, and how much of it the measurement cannot tell apart', () => {
    expect(openSentence(table)).toBe('7 行未达成，其中 7 行差距不超过误差')
    expect(shareWords(d('0.018'))).toBe('1.8%')
    expect(shareWords(d('0.020'))).toBe('2.0%')
  })

  it('warn of a price outside of both', () => {
    const range = { low: d('0.106'), high: d('0.110') }
    expect(outsideSentence('above-both', d('0.004'), d('0.112'), range)).toBe(
      '调整额 +0.004 使达成价成为 0.112，高于双方报价（0.106 至 0.110），请核对。',
    )
    expect(outsideSentence('below-both', d('-3.000'), d('-2.892'), range)).toBe(
      '调整额 −3.000 使达成价成为 −2.892，低于双方报价（0.106 至 0.110），请核对。',
    )
    expect(outsideSentence('between', d('0.000'), d('0.108'), range)).toBeUndefined()
  })

  it('answer what cannot be done with one sentence', () => {
    expect(lockRefusalSentence({ code: 'already-locked', priceYuan: d('0.058') })).toBe(
      '这一行已锁定为 0.058 元。要改请先解锁并写理由。',
    )
    expect(lockRefusalSentence({ code: 'two-versions' })).toBe(
      '另一个窗口刚改了这一行，两个数都留着，请选一个。',
    )
    expect(
      submitRefusalSentence({ code: 'lines-without-price', lines: [lineOf(3), lineOf(7)] }, 'union'),
    ).toBe('职工方还有 2 行没有写价（3、7），补上再提交。')
  })

  it('say what changed under a figure', () => {
    expect(changedWords([{ what: 'standard-time', before: '34.2', after: '35.0' }])).toBe(
      '标准工时 34.2 → 35.0',
    )
    expect(changedWords([])).toBe('依据已经改动')
  })

  it('tell a wage that changed from a time that changed', () => {
    const wage = [
      { what: 'hourly', before: '18', after: '30' },
      { what: 'computed-price', before: '0.060', after: '0.100' },
    ] as const
    expect(staleLockSentence(wage, d('0.065'), d('0.100'))).toBe(
      '小时工资标准 18 → 30，计算价 0.060 → 0.100。锁定的 0.065 没有跟着变。变的是钱的规则，标准工时没有变，不用重新测时：先解锁这一行，双方重新提交、重新达成。',
    )
    const time = [{ what: 'standard-time', before: '12.0', after: '13.0' }] as const
    expect(staleLockSentence(time, d('0.065'), d('0.070'))).toBe(
      '标准工时 12.0 → 13.0。锁定的 0.065 没有跟着变。要改请先解锁，重新提交、重新达成。',
    )
    expect(staleLockSentence([], d('0.065'), null)).toContain('现在还算不出计算价')
  })

  it('name an offer above what was asked', () => {
    expect(offerAboveAskSentence(d('0.110'), d('0.112'))).toBe(
      '企业方出的 0.112 高于职工方要的 0.110。请先核对两边有没有写反，再定按哪个数达成。',
    )
  })

  it('say while it is typed that the offer is above the ask', () => {
    expect(draftAboveSentence(d('0.110'), d('0.112'))).toBe(
      '企业方高于职工方：企业方 0.112，职工方 0.110，请核对两边有没有写反。',
    )
  })

  it('say what stands on a line once it is unlocked, and that nothing does on a carried one', () => {
    const { figures } = lineOf(13)
    expect(unlockedSentence({ figures })).toBe(
      '解锁以后，职工方回到最后提交的 0.110 元，企业方回到起草中的 0.106 元。',
    )
    expect(unlockedSentence({ figures: { ...figures, employer: null } })).toBe(
      '解锁以后，职工方回到最后提交的 0.110 元，企业方没有提交过这一行的价，空着等重新报价。',
    )
    expect(unlockedSentence({ figures: { union: null, employer: null } })).toBe(
      '双方在这一款都没有提交过这一行的价，解锁以后两边都空着，要重新报价、重新达成。',
    )
  })

  it('say on the button what a bulk change will do', () => {
    expect(bulkActWords('employer', 16, 'other', 'raise', '-5')).toBe('改企业方 16 行：对方的数 −5%')
    expect(bulkActWords('union', 3, 'own', 'add', '0.002')).toBe('改职工方 3 行：现在的数 ＋0.002 元')
    expect(bulkActWords('union', 16, 'computed', 'add', '0')).toBe('改职工方 16 行：计算价')
  })
})

describe('a cell', () => {
  it('is closed where a figure is agreed or submitted', () => {
    expect(closedCellSentence(table, lineOf(1), 'employer')).toBe(
      '这一行已锁定为 0.038 元。要改请先解锁并写理由。',
    )
    expect(closedCellSentence(table, lineOf(13), 'union')).toBe('已提交的提案不能撤销，可以再提一次对案。')
    expect(closedCellSentence(table, lineOf(13), 'employer')).toBeUndefined()
  })

  it('takes a price, is cleared, or refuses with a sentence', () => {
    expect(readCellEntry(table, lineOf(13), '0.107')).toEqual({ kind: 'price', priceYuan: '0.107' })
    expect(readCellEntry(table, lineOf(13), ' ')).toEqual({ kind: 'cleared' })
    expect(readCellEntry(table, lineOf(13), '1e3')).toEqual({
      kind: 'refused',
      sentence: '「合侧缝」“工价”写的是 1e3。请写成普通数字，例如 18.0。',
    })
  })
})

describe('a change of many lines', () => {
  it('shows old and new of every open line, and of no other', () => {
    const amount = readBulkAmount('add', '+0.001', 3)
    if (!amount.ok) throw new Error(amount.sentence)
    const lines = bulkLines(table, 'employer', 'own', amount.value)
    expect(lines.map(({ line }) => line.number)).toEqual([3, 7, 11, 13, 14, 15, 16])
    expect(lines[3]).toMatchObject({ before: '0.106', after: '0.107' })
  })

  it('may start from what the other side submitted, and says where it comes to nothing', () => {
    const share = readBulkAmount('raise', '-2', 3)
    if (!share.ok) throw new Error(share.sentence)
    expect(bulkLines(table, 'employer', 'other', share.value)[3]).toMatchObject({ after: '0.108' })
    // 0.110 × 0.98 = 0.1078, cut where the terms cut a price.
    const priceRounding = { ...table.terms.priceRounding, mode: 'down' } as const
    const cut = { ...table, terms: { ...table.terms, priceRounding } }
    expect(bulkLines(cut, 'employer', 'other', share.value)[3]).toMatchObject({ after: '0.107' })
    const much = readBulkAmount('add', '-0.1', 3)
    if (!much.ok) throw new Error(much.sentence)
    expect(bulkLines(table, 'employer', 'own', much.value)[0]?.problem).toBe('not-positive')
    expect(readBulkAmount('add', '0x10', 3)).toEqual({
      ok: false,
      sentence: '加减写的是 0x10。请写成普通数字，例如 18.0。',
    })
  })
})

it('draws the bars of the rounds to one scale', () => {
  expect(gapBarWidths([d('0.134'), d('0.067'), null])).toEqual([120, 60, 0])
  expect(gapBarWidths([d('0.000')])).toEqual([0])
  expect(gapBarWidths([d('100'), d('0.001')])).toEqual([120, 2])
})

it('prefills the day of this computer', () => {
  expect(today(new Date(2014, 6, 2))).toBe('2014-07-02')
})
