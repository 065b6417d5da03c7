import type { PDFPageProxy } from 'pdfjs-dist'

/** Where one article stands on one page, in points from the top. */
export type ArticlePlace = { readonly top: number; readonly bottom: number }

type Line = { readonly y: number; readonly height: number; readonly text: string }

const withoutSpace = (text: string): string => text.replace(/\s/gu, '')

/** Lines from top to bottom: pieces of text on one base line belong together. */
async function linesOf(page: PDFPageProxy): Promise<readonly Line[]> {
  const { items } = await page.getTextContent()
  const height = page.view[3] ?? 0
  const lines: { y: number; height: number; text: string }[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const y = height - Number(item.transform[5])
    const last = lines.at(-1)
    if (last !== undefined && Math.abs(last.y - y) < 3) {
      last.text += withoutSpace(item.str)
      last.height = Math.max(last.height, item.height)
    } else lines.push({ y, height: item.height, text: withoutSpace(item.str) })
  }
  return lines
}

const opensArticle = ({ text }: Line): boolean => /^第[一二三四五六七八九十百]+条（/.test(text)
const opensChapter = ({ text }: Line): boolean => /^第[一二三四五六七八九十]+章/.test(text)
/** Page number and code stand below the text, in the bottom margin of 35 mm. */
const footPoints = 95

const above = 17
const below = 8

/** The article on this page, from its number to the line before the next one; null where it does not begin here. */
export async function findArticle(
  page: PDFPageProxy,
  number: string,
  caption: string,
): Promise<ArticlePlace | null> {
  const foot = (page.view[3] ?? 0) - footPoints
  // The marks in the margins are written after the text: reading order is from top to bottom.
  const lines = (await linesOf(page)).filter(({ y }) => y < foot).sort((one, other) => one.y - other.y)
  const first = lines.findIndex(({ text }) => text.startsWith(withoutSpace(`${number}（${caption}`)))
  const from = lines[first]
  if (from === undefined) return null
  const rest = lines.slice(first + 1)
  const next = rest.findIndex((line) => opensArticle(line) || opensChapter(line))
  const last = next === -1 ? rest.at(-1) : next === 0 ? from : rest[next - 1]
  return { top: from.y - above, bottom: (last ?? from).y + below }
}
