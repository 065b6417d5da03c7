import { describe, expect, it } from 'vitest'
import { annexProducts } from '../../../../shared/case/agreement/annex-products.ts'
import { readConfirmation } from '../../../../shared/case/agreement/confirmation.ts'
import { isSettled, sheetMatters } from '../../../../shared/case/agreement/open-matters.ts'
import { readAgreement } from '../../../../shared/case/agreement/read-agreement.ts'
import { workedExamples } from '../../../../shared/case/agreement/worked-examples.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { readAgreementStep } from '../../../../shared/case/steps/agreement-step.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { caseMeaning } from '../../../../shared/case/record-kinds.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { replicaIdSchema, type Operation } from '../../../../shared/record/change.ts'
import { fold } from '../../../../shared/record/fold.ts'
import { nextChange } from '../../../../shared/record/next-change.ts'
import { agreedCase, answeredCase } from '../agreed-case.ts'
import { addTables } from '../coefficient-case.ts'
import { emptyCase, sampleIds, type SampleCase } from '../sample-case.ts'

const complete = agreedCase()
const copied = complete.commit(
  '照抄',
  setFields('product', sampleIds.shirt, { copiedFrom: sampleIds.jacket }),
)

const sheetOf = (sample: SampleCase) => {
  const product = readRecord(sample.state, 'product', sampleIds.shirt)
  const table = pricedTable(sample.state, sampleIds.shirt)
  if (product === undefined || !table.ok) throw new Error('no sheet')
  return readConfirmation(sample.state, product, table.value)
}

describe('the yearly text', () => {
  it('is no draft when all is answered and agreed', () => {
    const agreement = readAgreement(complete.state)
    expect([agreement.draft, agreement.holes.length, agreement.annexes.length]).toEqual([false, 0, 2])
  })

  it('prices styles of its own; a copy goes to a sheet', () => {
    expect(annexProducts(complete.state).map(({ id }) => id)).toEqual([sampleIds.jacket, sampleIds.shirt])
    expect(annexProducts(copied.state).map(({ id }) => id)).toEqual([sampleIds.jacket])
  })

  /** Two copies that were apart, and each wrote another value. */
  const mergedWith = (before: SampleCase, own: Operation, theirs: Operation) => {
    const replica = replicaIdSchema.parse('other-replica')
    const made = { caseId: before.caseId, at: '2014-07-05T06:40:00Z', by: '另一台', label: '改' }
    const other = nextChange({ state: before.state, replica, ...made, operations: [theirs] })
    if (!other.ok) throw new Error('not made')
    return readAgreement(fold([...before.commit('改', own).changes, other.value], caseMeaning))
  }

  it('takes an answer in two versions for none', () => {
    const rise = (value: string) => setFields('answer', 'level.rise', { value })
    const agreement = mergedWith(complete, rise('9'), rise('10'))
    expect([agreement.draft, agreement.conflicts.length]).toEqual([true, 1])
    expect(agreement.questions.find(({ id }) => id === 'level')?.answered).toBe(false)
  })

  it('stays a draft while a band of a coefficient table has two versions', () => {
    const large = (coefficient: string) =>
      setFields('coefficient-band', 'large', { coefficient: decimalLiteral(coefficient) })
    expect(mergedWith(addTables(complete), large('0.97'), large('0.99')).conflicts).toMatchObject([
      { kind: 'coefficient-band', id: 'large', field: 'coefficient' },
    ])
  })
})

describe('worked examples', () => {
  it('are none before a line is agreed', () => {
    const table = pricedTable(answeredCase().state, sampleIds.shirt)
    if (!table.ok) throw new Error('not priced')
    expect(workedExamples(answeredCase().state, [{ table: table.value, style: null }])).toEqual([])
  })

  it('name the style where several tables have that row', () => {
    const grades = readAgreement(complete.state).annexes.length
    const examples = workedExamples(
      complete.state,
      readAgreement(complete.state).annexes.map(({ product, table }) => ({
        table,
        style: product.code ?? '',
      })),
    )
    expect(grades).toBe(2)
    expect(examples[0]).toMatchObject({
      row: '1',
      style: 'X14-05',
      grade: '一级',
      exactYuan: '0.2079',
      agreedYuan: '0.210',
    })
    expect(examples.at(-1)).toMatchObject({ row: null, tie: true, seconds: '10.0', computedYuan: '0.032' })
  })
})

describe('the sheet of a new style', () => {
  it('takes its dates from the facts and its trial from the agreement', () => {
    const sheet = sheetOf(copied)
    expect(sheet).toMatchObject({ measuredOn: '2014-06-17', negotiatedOn: '2014-07-02', trialDays: 10 })
    expect(sheet.missing).toEqual(['number', 'annexNumber', 'effectiveOn'])
    expect(sheet.draft).toBe(true)
  })

  it('counts its trial from the day it is carried out', () => {
    const sheet = sheetOf(
      copied.commit(
        '填',
        setFields('confirmation', sampleIds.shirt, {
          effectiveOn: '2014-10-20',
          trialDays: decimalLiteral('5'),
        }),
      ),
    )
    expect([sheet.trialEndsOn, sheet.reviewOn]).toEqual(['2014-10-24', '2014-10-27'])
  })
})

describe('two sheets with one number', () => {
  const numbered = (shirt: string, jacket: string): SampleCase =>
    copied.commit(
      '编号',
      setFields('confirmation', sampleIds.shirt, {
        number: '2014-1',
        annexNumber: decimalLiteral(shirt),
        effectiveOn: '2014-10-20',
      }),
      setFields('confirmation', sampleIds.jacket, { annexNumber: decimalLiteral(jacket) }),
    )

  it('name each other and stay drafts', () => {
    const twice = numbered('1', '1')
    const sheet = sheetOf(twice)
    expect([sheet.sameNumberAs, sheet.draft]).toEqual([['X14-05'], true])
    expect(sheetMatters(twice.state, sheet)).toMatchObject({
      sharedNumber: { number: '1', styles: ['X14-05'] },
    })
    expect(isSettled(sheetMatters(twice.state, sheet))).toBe(false)
    expect(readAgreementStep(twice.state, sampleIds.shirt).missing).toEqual([
      { code: 'shared-number', at: sampleIds.shirt },
    ])
  })

  it('are two when their numbers differ, or the other style is gone', () => {
    const gone = numbered('1', '1').commit('移除', setFields('product', sampleIds.jacket, { removed: true }))
    for (const sample of [numbered('1', '2'), gone]) {
      expect([sheetOf(sample).sameNumberAs, sheetOf(sample).draft]).toEqual([[], false])
      expect(sheetMatters(sample.state, sheetOf(sample)).sharedNumber).toBeNull()
    }
  })
})

describe('the step', () => {
  it('has not begun in an empty case', () => {
    expect(readAgreementStep(emptyCase().state, undefined)).toMatchObject({
      step: 'agreement',
      started: false,
    })
  })

  it('is complete when nothing keeps the text a draft', () => {
    const { missing, done, total } = readAgreementStep(complete.state, sampleIds.shirt)
    expect(missing).toEqual([])
    expect(done).toBe(total)
  })

  it('names questions, open lines, and the sheet of the style in hand', () => {
    const open = answeredCase().commit('撤回', setFields('answer', 'payday.from', { value: null }))
    expect(readAgreementStep(open.state, sampleIds.shirt).missing).toEqual([
      { code: 'question', at: 'payday' },
      { code: 'open-lines', at: sampleIds.jacket, row: 1 },
      { code: 'open-lines', at: sampleIds.shirt, row: 3 },
    ])
    expect(readAgreementStep(copied.state, sampleIds.shirt).missing.map(({ at }) => at)).toEqual([
      'number',
      'annexNumber',
      'effectiveOn',
    ])
    expect(readAgreementStep(copied.state, sampleIds.jacket).missing).toEqual([])
  })
})
