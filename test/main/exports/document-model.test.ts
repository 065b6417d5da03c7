import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../../shared/documents/check-document.ts'
import { chineseNumeral } from '../../../shared/documents/chinese-numeral.ts'
import { printFigure } from '../../../shared/documents/figure.ts'
import { numberedItems } from '../../../shared/documents/numbered-items.ts'
import { paper, publicText } from '../../../shared/documents/public-text.ts'
import { article } from '../../../shared/documents/run.ts'
import { verificationCode } from '../../../shared/documents/verification-code.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { sampleAgreement } from '../../fixtures/documents/agreement.ts'
import { samplePriceAnnex } from '../../fixtures/documents/price-annex.ts'
import { publicFigure } from '../../fixtures/documents/sample-figures.ts'

describe('numbers of articles', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [43, '四十三'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1000, '一千'],
    [1010, '一千零一十'],
    [2014, '二千零一十四'],
  ])('%i is %s', (value, numeral) => expect(chineseNumeral(value)).toBe(numeral))

  it('counts items by level and anew under each parent', () => {
    const item = (level: 1 | 2) => ({ kind: 'item', level, runs: [] }) as const
    const paragraph = { kind: 'paragraph', runs: [] } as const
    const blocks = [paragraph, item(1), item(2), item(2), item(1), item(2), paragraph, item(1)]
    expect(numberedItems(blocks).map(({ number }) => number)).toEqual([
      null,
      '（一）',
      '1.',
      '2.',
      '（二）',
      '1.',
      null,
      '（一）',
    ])
  })
})

describe('figures', () => {
  const prices = { decimals: 3, sign: 'minus-only' } as const
  const adjustments = { decimals: 3, sign: 'always' } as const
  const printed = (text: string, format: typeof prices | typeof adjustments) =>
    printFigure(publicFigure(decimalLiteral(text)), format)

  it('carry the decimals of their column and a full-width sign', () => {
    expect(printed('0.45', prices)).toBe('0.450')
    expect(printed('3', prices)).toBe('3.000')
    expect(printed('0.004', adjustments)).toBe('＋0.004')
    expect(printed('-0.001', adjustments)).toBe('－0.001')
    expect(printed('0', adjustments)).toBe('0.000')
    expect(printFigure({ kind: 'missing' }, prices)).toBe('—')
  })

  it('are never cut: one with more decimals than its column is a problem', () => {
    const columns = samplePriceAnnex.table.columns.map((column) => ({
      ...column,
      figures: column.figures && prices,
    }))
    const rounded = columns.map((column) =>
      column.role === 'piece-rate' ? { ...column, figures: { ...prices, decimals: 2 } } : column,
    )
    const [first] = checkDocument({
      ...samplePriceAnnex,
      table: { ...samplePriceAnnex.table, columns: rounded },
    })
    expect(first).toMatchObject({
      code: 'figure-too-precise',
      at: 'row 1.piece-rate',
      given: '0.069',
      expected: '2',
    })
  })
})

describe('references', () => {
  it('to a caption that no article has, and captions used twice, are problems', () => {
    const notes = [[article(paper`没有的条`)]]
    expect(checkDocument({ ...samplePriceAnnex, notes })).toMatchObject([{ code: 'article-caption-unknown' }])
    const [chapter] = sampleAgreement.chapters
    if (chapter === undefined) throw new Error('the sample has chapters')
    const chapters = [...sampleAgreement.chapters, { ...chapter, articles: chapter.articles.slice(0, 1) }]
    expect(checkDocument({ ...sampleAgreement, chapters })).toMatchObject([
      { code: 'article-caption-repeated', given: '目的和依据' },
    ])
  })
})

describe('visibility', () => {
  it('nothing but public text can be made', () => {
    // @ts-expect-error a bottom line of the union has no way onto paper
    expect(() => publicText('底线', 'union')).toThrow(TypeError)
    // @ts-expect-error neither has a bare string
    const words: ReturnType<typeof paper> = '底线'
    expect(words).toBe('底线')
  })
})

describe('核对码', () => {
  it('is twelve digits, the same for any order of keys, another for any change', () => {
    const code = verificationCode({ b: ['0.208'], a: '第十四条' })
    expect(code).toMatch(/^\d{4} \d{4} \d{4}$/)
    expect(verificationCode({ a: '第十四条', b: ['0.208'] })).toBe(code)
    expect(verificationCode({ a: '第十四条', b: ['0.209'] })).not.toBe(code)
  })

  it('is the hash as a big-endian integer, modulo 10¹²', () => {
    // SHA-256 of `{}` is 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a.
    const hash = 0x44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8an
    expect(verificationCode({}).replaceAll(' ', '')).toBe((hash % 10n ** 12n).toString().padStart(12, '0'))
  })
})
