import { describe, expect, it } from 'vitest'
import {
  addSkillTable,
  changeWhatItPays,
  checkSkillAmount,
} from '../../../renderer/features/terms/skill-table.ts'
import { summarizeTerms } from '../../../renderer/features/terms/summary/summary-text.ts'
import { agreedSkillTable } from '../../../shared/case/terms/read-skill-table.ts'
import { setFields } from '../../../shared/case/write.ts'
import { decimalLiteral as decimal } from '../../../shared/numbers/decimal-literal.ts'
import { skillGrades, type SkillTable } from '../../../shared/pay/skill/skill-grade.ts'
import { stateOf } from '../../shared/case/terms/terms-state.ts'

const term = (kind: SkillTable['kind'], given: Readonly<Record<string, string>>) => {
  const amounts = skillGrades.map((grade) => {
    const yuan = given[grade]
    return { grade, yuan: yuan === undefined ? null : decimal(yuan) }
  })
  return { amounts, table: agreedSkillTable(kind, amounts) }
}

describe('an amount of a skill grade', () => {
  const monthly = term('monthly-allowance', { junior: '100', senior: '300' })
  const hourly = term('hourly-rate', { junior: '12' })
  it.each([
    [checkSkillAmount('', 'senior', monthly), undefined],
    [checkSkillAmount('0', 'apprentice', monthly), undefined],
    [checkSkillAmount('100', 'senior', monthly), undefined],
    // Raising one above the next is not refused: the next one is said to lie below it, and is raised after it.
    [checkSkillAmount('400', 'junior', monthly), undefined],
    [
      checkSkillAmount('99.99', 'senior', monthly),
      '高级工的金额 99.99 元低于前面的等级，不能小于 100，请核对。',
    ],
    [checkSkillAmount('-3', 'apprentice', monthly), '「学徒工」“金额”写的是 -3。金额不能小于 0。'],
    [checkSkillAmount('1e3', 'senior', monthly), '「高级工」“金额”写的是 1e3。请写成普通数字，例如 18.0。'],
    [
      checkSkillAmount('99999999', 'senior', monthly),
      '「高级工」“金额”写的是 99999999。金额不能大于 10000000。',
    ],
    [checkSkillAmount('0', 'apprentice', hourly), '「学徒工」“金额”写的是 0。金额要大于 0。'],
  ])('%#', (said, sentence) => {
    expect(said).toBe(sentence)
  })
})

describe('the writes', () => {
  it('a new table is empty, also after one that was removed', () => {
    expect(addSkillTable(stateOf([])).fields).toEqual({ pays: 'monthly-allowance' })
    const removed = setFields('skill-table', 'skill-table', {
      pays: 'hourly-rate',
      senior: decimal('15'),
      removed: true,
    })
    expect(addSkillTable(stateOf([removed])).fields).toEqual({
      pays: 'monthly-allowance',
      removed: false,
      senior: null,
    })
  })

  it('no amount of a month becomes one of an hour', () => {
    const { pays, ...amounts } = changeWhatItPays('hourly-rate').fields
    expect(pays).toBe('hourly-rate')
    expect(amounts).toEqual(Object.fromEntries(skillGrades.map((grade) => [grade, null])))
  })
})

describe('the summary', () => {
  const input = { terms: {}, grades: [], allowances: [], coefficients: '' }
  const skills = { pays: 'monthly-allowance', rows: [{ name: '初级工', yuan: '100' }], sound: true } as const
  const lineOf = (given: Parameters<typeof summarizeTerms>[0]['skills']) =>
    summarizeTerms({ ...input, skills: given })
      .find(({ title }) => title === '技能等级')
      ?.parts.map(({ text }) => text)
      .join('')

  it('has a line where something was agreed', () => {
    expect(lineOf(null)).toBeUndefined()
    expect(lineOf(skills)).toBe('每月技能津贴：初级工100元；不改变计件单价。')
    expect(lineOf({ ...skills, pays: 'hourly-rate' })).toBe('计时支付的每小时：初级工100元；不改变计件单价。')
    expect(lineOf({ ...skills, sound: false })).toBe('每月技能津贴：待定；不改变计件单价。')
  })
})
