import { describe, expect, it } from 'vitest'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { checkDocument } from '../../../../shared/documents/check-document.ts'
import type { CaseDocumentKind } from '../../../../shared/documents/from-case/case-document.ts'
import { compareFigures } from '../../../../shared/documents/from-case/compare-figures.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { chooseBand } from '../../../../shared/case/terms/coefficient-choices.ts'
import { agreedCase, answeredCase, lockAll } from '../../case/agreed-case.ts'
import { addTables, chooseBands } from '../../case/coefficient-case.ts'
import { sampleIds, type SampleCase } from '../../case/sample-case.ts'
import { make, printedRows, printedWords } from './printed.ts'

const plain = agreedCase()
/** Both styles; of the shirt one line takes a band of its own. */
const priced = chooseBands(addTables(answeredCase())).commit(
  '选档',
  chooseBand(sampleIds.collar, 'fabric', 'silk'),
)
const agreed = lockAll(lockAll(priced, sampleIds.jacket), sampleIds.shirt)

const withSheet = (sample: SampleCase): SampleCase =>
  sample.commit(
    '填确认单',
    setFields('product', sampleIds.shirt, { copiedFrom: sampleIds.jacket }),
    setFields('confirmation', sampleIds.shirt, {
      number: 'QR-2014-07',
      annexNumber: decimalLiteral('7'),
      effectiveOn: '2014-10-20',
    }),
  )

const modelOf = (sample: SampleCase, kind: CaseDocumentKind, productId: string | null) =>
  make(sample.state, kind, productId).model

describe('without coefficient tables', () => {
  it('nothing on paper speaks of them, and a table nobody chose from changes no sheet', () => {
    const annex = modelOf(plain, 'price-annex', sampleIds.jacket)
    const sheetOf = (sample: SampleCase) => modelOf(withSheet(sample), 'style-confirmation', sampleIds.shirt)
    expect(sheetOf(addTables(plain))).toEqual(sheetOf(plain))
    if (annex.kind !== 'price-annex') throw new Error(annex.kind)
    expect(annex.table.columns.map(({ role }) => role)).not.toContain('coefficient')
    expect(printedWords(modelOf(plain, 'agreement', null))).not.toContain('系数表')
  })
})

describe('with coefficient tables', () => {
  it('annex one prints the coefficient of each row, a dash where none applies', () => {
    const model = modelOf(agreed, 'price-annex', sampleIds.shirt)
    if (model.kind !== 'price-annex') throw new Error(model.kind)
    expect(printedRows(model.table).map(({ coefficient }) => coefficient)).toEqual(['—', '1.05', '—'])
    const words = printedWords(model)
    expect(words).toContain('×工序等级系数×系数÷3600')
    expect(words).toContain(
      '系数为所用各档系数的连乘积，不舍入：面料“真丝”1.05（第2行）；“—”表示不用系数表。',
    )
  })

  it('names the bands of a style and works the sum through with every factor', () => {
    const words = printedWords(modelOf(agreed, 'price-annex', sampleIds.jacket))
    expect(words).toContain('批量“100件起”0.98（第1行）；面料“真丝”1.05（第1行）。')
    expect(words).toContain('66.0×11.34×1.00×0.98×1.05÷3600＝0.2139291，舍入为0.214元')
  })

  it('the agreement lists the tables where it states the formula', () => {
    const words = printedWords(modelOf(agreed, 'agreement', null))
    expect(words).toContain(
      '双方议定的系数表有批量系数：1至不足100件为1.10，100件起为0.98；面料系数：真丝为1.05。附件列明各行所用的一档，没有列明的，系数为1。计算单价按下式计算：',
    )
    expect(words).toContain('× 工序等级系数 × 系数 ÷ 3600')
  })

  it('the derivation names each table, the confirmation sheet its bands', () => {
    expect(printedWords(modelOf(agreed, 'derivation-annex', sampleIds.jacket))).toContain(
      '66.0 × 11.34 × 1.00 × 0.98 × 1.05 ÷ 3600（系数：批量100件起0.98；面料 真丝1.05）',
    )
    const sheet = modelOf(withSheet(agreed), 'style-confirmation', sampleIds.shirt)
    expect(printedWords(sheet)).toContain('面料“真丝”1.05（第2行）')
    if (sheet.kind !== 'style-confirmation') throw new Error(sheet.kind)
    expect(printedRows(sheet.table)[1]?.coefficient).toBe('1.05')
  })

  it.each<[CaseDocumentKind, string | null]>([
    ['price-annex', sampleIds.jacket],
    ['price-annex', sampleIds.shirt],
    ['derivation-annex', sampleIds.jacket],
    ['style-confirmation', sampleIds.shirt],
    ['agreement', null],
  ])('%s of %s carries the figures of the priced table', (kind, productId) => {
    const sample = kind === 'style-confirmation' ? withSheet(agreed) : agreed
    const model = modelOf(sample, kind, productId)
    expect(checkDocument(model)).toEqual([])
    expect(compareFigures(sample.state, model, productId).different).toEqual([])
  })

  it('a planted coefficient is found', () => {
    const model = modelOf(agreed, 'price-annex', sampleIds.shirt)
    const other = chooseBands(addTables(plain))
    const table = pricedTable(other.state, sampleIds.shirt)
    expect(table.ok).toBe(true)
    expect(compareFigures(other.state, model, sampleIds.shirt).different).toContain('第2行')
  })
})
