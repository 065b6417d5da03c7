import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  /** Each page's text without any white space: lines may break anywhere. */
  readonly pages: readonly string[]
  readonly text: string
  /** PostScript names of the embedded fonts, without their subset prefix. */
  readonly fonts: ReadonlySet<string>
  readonly title: string
}

export const withoutSpace = (text: string): string => text.replace(/\s/gu, '')

const nameOf = (font: unknown): string =>
  typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string'
    ? font.name
    : ''

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  const fonts = new Set<string>()
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    await page.getOperatorList()
    for (const item of items) {
      if ('fontName' in item) fonts.add(nameOf(page.commonObjs.get(item.fontName)).replace(/^[A-Z]{6}\+/, ''))
    }
    pages.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  const { info } = await pdf.getMetadata()
  await task.destroy()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
  return { pages, text: pages.join(''), fonts, title }
}
