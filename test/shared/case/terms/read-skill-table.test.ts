import { describe, expect, it } from 'vitest'
import { agreementMatters } from '../../../../shared/case/agreement/open-matters.ts'
import { readAgreement } from '../../../../shared/case/agreement/read-agreement.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { readSetupStep } from '../../../../shared/case/steps/setup-step.ts'
import { readAgreementSkills } from '../../../../shared/case/terms/agreement-sources.ts'
import { readSkillTable } from '../../../../shared/case/terms/read-skill-table.ts'
import { openFieldsOfSetup } from '../../../../shared/case/versions/open-fields-of-step.ts'
import { decimalLiteral as decimal } from '../../../../shared/numbers/decimal-literal.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { bargainedCase, mergedState, productId } from '../bargaining/bargaining-case.ts'
import { stateOf } from './terms-state.ts'

const table = (fields: FieldsOf<'skill-table'>) => setFields('skill-table', 'skill-table', fields)
const read = (fields: FieldsOf<'skill-table'>) => readSkillTable(stateOf([table(fields)]))

describe('the table of the skill grades', () => {
  it('is none until one is added, and none once it is removed', () => {
    expect(readSkillTable(stateOf([]))).toBeNull()
    const amounts = { pays: 'monthly-allowance', junior: decimal('100') } as const
    expect(read(amounts)?.table.rows).toEqual([{ grade: 'junior', yuan: '100' }])
    expect(read({ ...amounts, removed: true })).toBeNull()
  })

  it('lists all eight from the lowest up; one without an amount is not agreed', () => {
    const term = read({ pays: 'hourly-rate', senior: decimal('15.5'), apprentice: decimal('11.34') })
    expect(term?.amounts).toHaveLength(8)
    expect(term?.table).toEqual({
      kind: 'hourly-rate',
      rows: [
        { grade: 'apprentice', yuan: '11.34' },
        { grade: 'senior', yuan: '15.5' },
      ],
    })
    expect(term?.problems).toEqual([])
  })

  it('names the grade that lies below a lower one, or below nothing', () => {
    const said = (fields: FieldsOf<'skill-table'>) =>
      read({ pays: 'monthly-allowance', ...fields })?.problems.map((problem) => [
        problem.grade,
        formatProblem(problem),
      ])
    expect(said({ junior: decimal('300'), senior: decimal('200') })).toEqual([
      ['senior', '高级工的金额 200 元低于前面的等级，不能小于 300，请核对。'],
    ])
    expect(said({ junior: decimal('-1') })).toEqual([
      ['junior', '「初级工」“金额”写的是 -1。金额不能小于 0。'],
    ])
    expect(said({ junior: decimal('300'), senior: decimal('300.00') })).toEqual([])
  })

  it('gives the agreement only what was agreed', () => {
    expect(readAgreementSkills(stateOf([table({ pays: 'monthly-allowance' })]))).toBeNull()
    const fell = stateOf([table({ pays: 'hourly-rate', junior: decimal('30'), senior: decimal('20') })])
    expect(readAgreementSkills(fell)).toEqual({
      pays: 'hourly-rate',
      rows: [
        { name: '初级工', yuan: '30' },
        { name: '高级工', yuan: '20' },
      ],
      sound: false,
    })
  })
})

describe('a case in which both sides talked already', () => {
  const sample = bargainedCase()
  const junior = (yuan: string) => table({ pays: 'monthly-allowance', junior: decimal(yuan) })

  it('misses nothing without a table', () => {
    const missing = readSetupStep(sample.state, productId).missing
    const without = mergedState(sample, [junior('100')], [])
    expect(readSetupStep(without, productId).missing).toEqual(missing)
  })

  it('has an amount of two people in two versions, and its text stays a draft', () => {
    const merged = mergedState(sample, [junior('100')], [junior('120')])
    expect(openFieldsOfSetup(merged).map(({ conflict }) => [conflict.kind, conflict.field])).toEqual([
      ['skill-table', 'junior'],
    ])
    expect(agreementMatters(readAgreement(merged)).conflicts).toBe(1)
    expect(readSkillTable(merged)?.amounts).toHaveLength(8)
  })
})
