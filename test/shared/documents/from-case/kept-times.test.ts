import { describe, expect, it } from 'vitest'
import { workedExamples } from '../../../../shared/case/agreement/worked-examples.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { compareFigures } from '../../../../shared/documents/from-case/compare-figures.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { agreedCase, answeredCase, lockAll } from '../../case/agreed-case.ts'
import { sampleIds, type SampleCase } from '../../case/sample-case.ts'
import { make, printedRows, printedWords } from './printed.ts'

/** 示例数据: a case whose terms said hundredths when these times were taken. */
const withTimes = (collar: string, cuffs: string): SampleCase =>
  lockAll(
    lockAll(
      answeredCase().commit(
        '时间',
        setFields('operation', sampleIds.collar, { givenSeconds: decimalLiteral(collar) }),
        setFields('operation', sampleIds.cuffs, { givenSeconds: decimalLiteral(cuffs) }),
      ),
      sampleIds.jacket,
    ),
    sampleIds.shirt,
  )

const kept = withTimes('18.05', '30.25')
const words = (
  sample: SampleCase,
  kind: 'agreement' | 'price-annex' | 'style-confirmation',
  id: string | null,
) => printedWords(make(sample.state, kind, id).model)

const inArticle = '的标准工时，小数位数比上列约定多的，照双方原来议定的数，不再舍入，计算单价以该数为准。'
const inNote = '第2、3行的标准工时（双方认可、沿用）照原来议定的数，不再舍入。'

describe('times that stand as they were agreed', () => {
  it('are named by the article on rounding, the note of 附件一 and that of the 确认单', () => {
    expect(words(kept, 'agreement', null)).toContain(`其他得数不舍入；双方认可、沿用${inArticle}`)
    expect(words(kept, 'price-annex', sampleIds.shirt)).toContain(inNote)
    expect(words(kept, 'style-confirmation', sampleIds.shirt)).toContain(inNote)
    expect(words(withTimes('18.05', '22'), 'agreement', null)).toContain(`；沿用${inArticle}`)
  })

  it('are not spoken of where no line of the document has one', () => {
    expect(words(kept, 'price-annex', sampleIds.jacket)).not.toContain('不再舍入')
    const plain = withTimes('18.0', '30.2')
    for (const [kind, id] of [
      ['agreement', null],
      ['price-annex', sampleIds.shirt],
      ['style-confirmation', sampleIds.shirt],
    ] as const)
      expect(words(plain, kind, id)).not.toContain('不再舍入')
  })

  it('leave the text no draft and every figure as in the table', () => {
    const { model, draft } = make(kept.state, 'agreement', null)
    expect([draft, compareFigures(kept.state, model, null).different]).toEqual([false, []])
  })

  it('give the whole column their decimals, in the table, in 附件三 and in the worked sums', () => {
    const table = make(kept.state, 'price-annex', sampleIds.shirt).model
    const annex = make(kept.state, 'derivation-annex', sampleIds.shirt).model
    if (table.kind !== 'price-annex' || annex.kind !== 'derivation-annex') throw new Error('not the annexes')
    const times = printedRows(table.table).map((row) => row['standard-time'])
    expect(times).toEqual(['34.20', '18.05', '30.25'])
    const derived = annex.rows.map(
      ({ lines }) => lines.find(({ label }) => label.startsWith('标准工时'))?.result,
    )
    expect(derived).toEqual(times)
    const sums = annex.rows.map(({ lines }) =>
      lines[1]?.sum.map((run) => ('text' in run ? run.text : '')).join(''),
    )
    expect(sums.map((sum) => sum?.split(' × ')[0])).toEqual(times)
    expect(words(kept, 'price-annex', sampleIds.shirt)).toContain('第1行，一级：34.20×11.34×1.00÷3600')
    expect(compareFigures(kept.state, annex, sampleIds.shirt).different).toEqual([])
  })

  it('stand back in the worked sums behind rows that the terms rounded', () => {
    const shirt = pricedTable(kept.state, sampleIds.shirt)
    const jacket = pricedTable(kept.state, sampleIds.jacket)
    if (!shirt.ok || !jacket.ok) throw new Error('no tables')
    const tables = [
      { table: shirt.value, style: 'T14-21' },
      { table: jacket.value, style: 'X14-05' },
    ]
    const rows = workedExamples(kept.state, tables).map(({ style, row }) => `${style ?? ''} ${row ?? ''}`)
    expect(rows).toEqual(['T14-21 1', 'X14-05 1', ' '])
    const all = workedExamples(agreedCase().state, tables.slice(0, 1))
    expect(all.map(({ row }) => row)).toEqual(['1', '2', null])
  })
})
