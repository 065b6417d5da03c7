import { describe, expect, it, test } from 'vitest'
import { isAgreed } from '../../../../shared/case/bargaining/agreed-lines.ts'
import { readAgreement } from '../../../../shared/case/agreement/read-agreement.ts'
import { gapTable } from '../../../../shared/case/bargaining/gap-table.ts'
import { findLockRefusal } from '../../../../shared/case/bargaining/lock-acts.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { readProductsStep } from '../../../../shared/case/steps/products-step.ts'
import { readSetupStep } from '../../../../shared/case/steps/setup-step.ts'
import { decideField, openFieldAt, openFieldsOf } from '../../../../shared/case/versions/open-field.ts'
import {
  openFieldsOfProduct,
  openFieldsOfSetup,
} from '../../../../shared/case/versions/open-fields-of-step.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import { record } from '../../../../shared/record/read-state.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import {
  bargainedCase,
  committedOn,
  mergedState,
  operationIdOf,
  productId,
} from '../bargaining/bargaining-case.ts'

const sample = bargainedCase()
const merge = (here: Operation, there: Operation) => mergedState(sample, [here], [there])
const terms = (fields: Parameters<typeof setFields<'terms'>>[2]) => setFields('terms', 'terms', fields)

const agreedLines = (state: FoldState): number => {
  const table = pricedTable(state, productId)
  return table.ok ? table.value.rows.filter((row) => isAgreed(state, row)).length : 0
}

describe('a field in two versions', () => {
  const merged = merge(
    terms({ shiftHours: decimalLiteral('8') }),
    terms({ shiftHours: decimalLiteral('7.5') }),
  )
  const found = openFieldAt(merged, { kind: 'terms', id: 'terms', field: 'shiftHours' })

  it('lists who wrote each, when, and what the change was called', () => {
    expect(found?.versions).toEqual([
      { value: '7.5', label: '另一台电脑上改', by: '周敏', at: '2014-07-02T06:40:00Z' },
      { value: '8', label: '这台电脑上改', by: '记录员', at: '2014-06-17T06:40:00Z' },
    ])
  })

  it('is missing in its own step and in no other', () => {
    const code = { code: 'two-versions', at: '["terms","terms","shiftHours"]' }
    expect(readSetupStep(merged, productId).missing).toContainEqual(code)
    expect(openFieldsOfProduct(merged, productId)).toEqual([])
  })

  it('is over once somebody sets it anew, to either value', () => {
    if (found === undefined) throw new Error('the field is open')
    const decided = committedOn(merged, [decideField(found, '8')])
    expect(openFieldsOfSetup(decided)).toEqual([])
  })
})

describe('a cell of the sheet in two versions', () => {
  const name = (words: string) => setFields('operation', operationIdOf(3), { name: words })
  const start = (words: string) => setFields('method-card', operationIdOf(4), { start: words })

  it('names its row', () => {
    const { missing } = readProductsStep(merge(name('合肩'), name('合肩缝线')), productId)
    expect(missing).toContainEqual({ code: 'two-versions', at: operationIdOf(3), row: 3 })
  })

  it('counts where it stands on the card', () => {
    const { missing } = readProductsStep(merge(start('伸手'), start('拿起')), productId)
    expect(missing).toContainEqual({ code: 'two-versions', at: operationIdOf(4), row: 4 })
  })

  it('asks nobody once the row is taken out', () => {
    const state = committedOn(merge(name('合肩'), name('合肩缝线')), [
      setFields('operation', operationIdOf(3), { removed: true }),
    ])
    expect(openFieldsOf(state)).toEqual([])
  })
})

describe.each([
  [
    'the hourly standard',
    terms({ baseHourlyYuan: decimalLiteral('11.50') }),
    terms({ baseHourlyYuan: decimalLiteral('11.60') }),
  ],
  ['the rounding of the price', terms({ priceMode: 'up' }), terms({ priceMode: 'down' })],
  [
    'the rounding of the time',
    terms({ timeScale: decimalLiteral('0') }),
    terms({ timeScale: decimalLiteral('2') }),
  ],
  [
    'the coefficient of a grade',
    setFields('work-grade', 'grade-1', { coefficient: decimalLiteral('1.05') }),
    setFields('work-grade', 'grade-1', { coefficient: decimalLiteral('1.06') }),
  ],
])('%s in two versions', (_, here, there) => {
  const merged = merge(here, there)

  it('keeps every line from being locked, and every locked one from being printed as agreed', () => {
    const table = gapTable(merged, productId)
    if (!table.ok) throw new Error('the sample has terms')
    const open = table.value.lines.filter(({ lock }) => lock === null)
    expect(open.map((line) => findLockRefusal(table.value, line)?.code)).toEqual(
      open.map(() => 'two-versions'),
    )
    expect(agreedLines(sample.state)).toBe(9)
    expect(agreedLines(merged)).toBe(0)
    expect(readAgreement(merged).draft).toBe(true)
  })
})

test('a line stays open even when the version that shows is the one it was agreed on', () => {
  const hourly = (yuan: string) => terms({ baseHourlyYuan: decimalLiteral(yuan) })
  const merged = merge(hourly('11.34'), hourly('11.60'))
  expect(record(merged, 'terms', 'terms')?.fields['baseHourlyYuan']).toBe('11.34')
  expect(agreedLines(merged)).toBe(0)
})
