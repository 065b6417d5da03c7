import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../main/exports/docx/build-docx.ts'
import type { DocumentModel } from '../../../shared/documents/document-model.ts'
import { hole } from '../../../shared/documents/run.ts'
import { paper } from '../../../shared/documents/public-text.ts'
import { sampleAgreement } from '../../fixtures/documents/agreement.ts'
import { sampleDerivationAnnex } from '../../fixtures/documents/derivation-annex.ts'
import { samplePriceAnnex } from '../../fixtures/documents/price-annex.ts'
import { sampleStyleConfirmation } from '../../fixtures/documents/style-confirmation.ts'
import { printedRows } from './expected-figures.ts'
import { withoutSpace } from './read-pdf.ts'

async function partsOf(model: DocumentModel): Promise<Readonly<Record<string, string>>> {
  const built = await buildDocx(model)
  if (!built.ok) throw new Error(JSON.stringify(built.problems))
  const parts = Object.entries(unzipSync(built.bytes))
  return Object.fromEntries(parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

const textOf = (xml: string | undefined): string =>
  withoutSpace([...(xml ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''))

describe('the file for the word processor', () => {
  it.each([samplePriceAnnex, sampleStyleConfirmation])('$kind has every cell of every row', async (model) => {
    const words = textOf((await partsOf(model))['word/document.xml'])
    for (const row of printedRows(model.table)) expect(words).toContain(withoutSpace(row.join('')))
  })

  it('has every step and reading of the derivation', async () => {
    const words = textOf((await partsOf(sampleDerivationAnnex))['word/document.xml'])
    for (const row of sampleDerivationAnnex.rows) {
      for (const line of row.lines) expect(words).toContain(line.result)
      for (const each of row.readings.flatMap(({ readings }) => readings)) {
        expect(words).toContain(each.number + (each.excluded ? `[${each.seconds}]` : each.seconds))
      }
    }
  })

  it('has real headings, repeated table heads, the mark in the head and the body face first', async () => {
    const agreement = await partsOf(sampleAgreement)
    expect(agreement['word/document.xml']?.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(3)
    expect(textOf(agreement['word/document.xml'])).toContain('第七条的计算单价四舍五入')
    expect(agreement['word/styles.xml']).toContain('w:eastAsia="仿宋"')
    expect(agreement['word/fontTable.xml']).toContain('<w:altName w:val="FangSong,仿宋_GB2312')
    const annex = await partsOf(samplePriceAnnex)
    expect(annex['word/document.xml']?.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(textOf(annex['word/header1.xml'])).toContain('示例数据')
    expect(textOf(annex['word/footer1.xml'])).toContain('核对码245457001483')
  })

  it('gives the same bytes again, with the document’s own date', async () => {
    const [first, second] = [await buildDocx(sampleAgreement), await buildDocx(sampleAgreement)]
    expect(first).toEqual(second)
    expect((await partsOf(sampleAgreement))['docProps/core.xml']).toContain('>2014-07-04T00:00:00Z<')
  })

  it('refuses an open question outside a draft', async () => {
    const question = hole(paper`宽放率`)
    const open = { ...samplePriceAnnex, notes: [[question]] }
    expect(await buildDocx(open)).toMatchObject({
      ok: false,
      problems: [{ code: 'hole-without-draft-mark' }],
    })
    const furniture = { ...open.furniture, marks: ['draft' as const] }
    expect(textOf((await partsOf({ ...open, furniture }))['word/document.xml'])).toContain('【待定：宽放率】')
  })
})
