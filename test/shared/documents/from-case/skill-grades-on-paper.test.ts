import { describe, expect, it } from 'vitest'
import { agreementMatters } from '../../../../shared/case/agreement/open-matters.ts'
import { readAgreement } from '../../../../shared/case/agreement/read-agreement.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { checkDocument } from '../../../../shared/documents/check-document.ts'
import { decimalLiteral as decimal } from '../../../../shared/numbers/decimal-literal.ts'
import { agreedCase } from '../../case/agreed-case.ts'
import { make, printedWords } from './printed.ts'

const plain = agreedCase()
const withTable = (fields: FieldsOf<'skill-table'>) =>
  plain.commit('加技能等级津贴表', setFields('skill-table', 'skill-table', fields))
const wordsOf = ({ state }: typeof plain): string => {
  const { model } = make(state, 'agreement', null)
  expect(checkDocument(model)).toEqual([])
  return printedWords(model)
}

describe('without amounts', () => {
  it('the text is the same with an empty table, and says that nothing was agreed here', () => {
    const words = wordsOf(plain)
    expect(words).toContain('技能津贴、工龄津贴另行约定，不改变计件单价。')
    expect(words).not.toContain('初级工')
    const [before, after] = [plain, withTable({ pays: 'monthly-allowance' })].map(
      ({ state }) => make(state, 'agreement', null).model,
    )
    expect(after).toEqual(before)
  })
})

describe('with amounts', () => {
  it('a monthly allowance is listed, grades without one are not', () => {
    const words = wordsOf(
      withTable({ pays: 'monthly-allowance', junior: decimal('100'), technician: decimal('260.50') }),
    )
    expect(words).toContain(
      '职工的技能等级不改变计件单价，同一道工序谁做都是同一个单价。工龄津贴另行约定，也不改变计件单价。企业在计件工资以外，按照职工的技能等级每月支付技能津贴，没有列出的等级另行约定：',
    )
    expect(words).toContain('初级工，每月100元；技师，每月260.50元。')
    expect(words).not.toContain('中级工')
    expect(words).not.toContain('技能津贴、工龄津贴另行约定')
    expect(words).not.toContain('议定了计时工资')
  })

  it('hourly rates stand there too, and the article on hours says when they hold', () => {
    const words = wordsOf(withTable({ pays: 'hourly-rate', senior: decimal('15') }))
    expect(words).toMatch(
      /按照第[一二三四五六七八九十]+条计时支付的，各技能等级的计时工资如下，没有列出的等级按照小时工资标准：/,
    )
    expect(words).toContain('高级工，每小时15元。')
    expect(words).toContain('职工的技能等级议定了计时工资的，与小时工资标准比较，按照高的支付。起止时刻')
  })

  it('amounts that fall are asked for and not printed', () => {
    const fell = withTable({ pays: 'monthly-allowance', junior: decimal('300'), senior: decimal('200') })
    const { model } = make(fell.state, 'agreement', null)
    expect(printedWords(model)).toContain('技能等级津贴，有一级的金额低于前面的等级')
    expect(printedWords(model)).not.toContain('每月300')
    const agreement = readAgreement(fell.state)
    expect(agreement.draft).toBe(true)
    expect(agreementMatters(agreement).places).toEqual([
      { code: 'setup', at: '技能等级津贴，有一级的金额低于前面的等级' },
    ])
  })
})
