import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../../shared/documents/document-model.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import { paper, publicText } from '../../../shared/documents/public-text.ts'
import { text } from '../../../shared/documents/run.ts'
import { createTypesetter, type Typesetter } from '../../../main/exports/pdf/typesetter.ts'
import { sampleAgreement } from '../../fixtures/documents/agreement.ts'
import { sampleDerivationAnnex } from '../../fixtures/documents/derivation-annex.ts'
import { longPartAnnex, longPriceAnnex } from '../../fixtures/documents/long-price-annex.ts'
import { samplePriceAnnex } from '../../fixtures/documents/price-annex.ts'
import { sampleStyleConfirmation } from '../../fixtures/documents/style-confirmation.ts'
import { prepareResources } from './document-resources.ts'
import { printedRows } from './expected-figures.ts'
import { readPdf, withoutSpace } from './read-pdf.ts'

let typesetter: Typesetter

beforeAll(() => {
  typesetter = createTypesetter(prepareResources())
})

async function bytesOf(model: DocumentModel): Promise<Uint8Array> {
  const typeset = await typesetter.typeset(model)
  if (!typeset.ok) throw new Error(JSON.stringify(typeset.problems))
  return typeset.pdf
}

const open = (words: string) => publicText(words, 'public')

describe('figures on the page', () => {
  it.each([samplePriceAnnex, sampleStyleConfirmation])(
    '$kind carries every cell of every row in order',
    async (model) => {
      const pdf = await readPdf(await bytesOf(model))
      for (const row of printedRows(model.table)) expect(pdf.text).toContain(withoutSpace(row.join('')))
    },
  )

  it('the derivation carries every step and reading', async () => {
    const { text: words } = await readPdf(await bytesOf(sampleDerivationAnnex))
    for (const row of sampleDerivationAnnex.rows) {
      for (const line of row.lines)
        expect(words).toContain(
          withoutSpace(`${line.unrounded ?? ''}`) + (line.unrounded === null ? '' : '→') + line.result,
        )
      for (const each of row.readings.flatMap(({ readings }) => readings)) {
        expect(words).toContain(each.number + (each.excluded ? `[${each.seconds}]` : each.seconds))
      }
      for (const sentence of row.exclusions) expect(words).toContain(withoutSpace(sentence))
    }
  })

  it('the agreement numbers its chapters, articles and references', async () => {
    const { text: words } = await readPdf(await bytesOf(sampleAgreement))
    expect(words).toContain('第二章劳动定额与计件单价')
    expect(words).toContain('第十三条（份数）')
    expect(words).toContain('第七条的计算单价四舍五入')
    expect(words).toContain('（三）第29行')
  })
})

describe('every page', () => {
  it.each([sampleAgreement, samplePriceAnnex, sampleDerivationAnnex, sampleStyleConfirmation])(
    '$kind carries the mark, the code and only our fonts',
    async (model) => {
      const pdf = await readPdf(await bytesOf(model))
      for (const page of pdf.pages) {
        expect(page).toContain(paperWords.demonstration)
        expect(page).toContain(withoutSpace(model.furniture.verificationCode ?? ''))
      }
      expect(pdf.title).toBe(model.fileTitle)
      for (const font of pdf.fonts) expect(font).toMatch(/^(NotoSerifSC|NotoSansSC|LXGWWenKai)-/)
    },
  )

  it('a draft says so, and has no posting block', async () => {
    const marks = ['demonstration', 'draft'] as const
    const furniture = { ...sampleStyleConfirmation.furniture, marks, verificationCode: null }
    const pdf = await readPdf(await bytesOf({ ...sampleStyleConfirmation, furniture, posting: null }))
    expect(pdf.pages[0]).toContain(paperWords.draft)
    expect(pdf.text).not.toContain('张贴人')
  })

  it('the sample sheet fits one page, the signatures never stand alone', async () => {
    expect((await readPdf(await bytesOf(sampleStyleConfirmation))).pages).toHaveLength(1)
    const pages = (await readPdf(await bytesOf(sampleAgreement))).pages
    expect(pages.at(-1)).toContain('附则')
    expect(pages.at(-1)).toContain('首席代表签字')
  })
})

describe('a table of 200 rows', () => {
  it('repeats its heads, keeps parts whole and totals with the last rows', async () => {
    const { pages, text: words } = await readPdf(await bytesOf(longPriceAnnex))
    for (const row of printedRows(longPriceAnnex.table)) expect(words).toContain(withoutSpace(row.join('')))
    const tablePages = pages.filter((page) => page.includes('本次测时'))
    expect(tablePages.length).toBeGreaterThan(5)
    for (const page of tablePages) expect(page).toContain('序号部位工序')
    for (const part of longPriceAnnex.table.parts) {
      const rows = printedRows({ ...longPriceAnnex.table, parts: [part], totals: [] }).map((row) =>
        row.join(''),
      )
      expect(pages.filter((page) => rows.some((row) => page.includes(row)))).toHaveLength(1)
    }
    const last = pages.find((page) => page.includes('整件计件单价合计'))
    for (const row of printedRows(longPriceAnnex.table).slice(-5, -2)) expect(last).toContain(row.join(''))
  })
})

describe('a part longer than a page', () => {
  it('is named again where it goes on', async () => {
    const { pages } = await readPdf(await bytesOf(longPartAnnex))
    expect(pages.filter((page) => page.includes('前片（续）'))).toHaveLength(1)
    for (const row of printedRows(longPartAnnex.table)) {
      expect(pages.join('').replace('前片（续）', '')).toContain(row.join(''))
    }
  })
})

describe('the same input', () => {
  it('gives the same bytes, from another instance too', async () => {
    const first = await bytesOf(sampleStyleConfirmation)
    await bytesOf(sampleAgreement)
    expect(Buffer.compare(first, await bytesOf(sampleStyleConfirmation))).toBe(0)
  })
})

describe('what people type', () => {
  const hostile = [
    '#panic("x") $x^2$ @ref \\u{41} "quoted" `raw` *bold* _it_ <label> // no /* no */',
    '[x] {y} ~ -- --- ... = + - / \\ #let a = 1; #import "/data.json"',
    'A'.repeat(300),
    '一'.repeat(200),
  ]

  it.each(hostile)('prints literally: %s', async (words) => {
    const [part] = samplePriceAnnex.table.parts
    const [row] = part?.rows ?? []
    if (part === undefined || row === undefined) throw new Error('the sample has rows')
    const cells = row.cells.map((cell, index) =>
      index === 1 ? { kind: 'words' as const, text: open(words) } : cell,
    )
    const table = { ...samplePriceAnnex.table, parts: [{ ...part, rows: [{ ...row, cells }] }] }
    const pdf = await readPdf(await bytesOf({ ...samplePriceAnnex, table, notes: [[text(open(words))]] }))
    expect(pdf.text.split(withoutSpace(words)).length - 1).toBeGreaterThanOrEqual(2)
  })

  it('names a character that no font has, and where it stands', async () => {
    const answer = await typesetter.typeset({ ...samplePriceAnnex, title: paper`价目表😀` })
    expect(answer).toEqual({
      ok: false,
      problems: [
        {
          code: 'character-without-glyph',
          at: 'body.title',
          given: '😀 U+1F600',
          expected: null,
          remedy: 'replace-character',
        },
      ],
    })
  })

  it('prints rare characters that one of the fonts has', async () => {
    const pdf = await readPdf(await bytesOf({ ...samplePriceAnnex, title: paper`𬭎㛃𠮷𰻝𪚥` }))
    expect(pdf.text).toContain('𬭎㛃𠮷𰻝𪚥')
  })
})
