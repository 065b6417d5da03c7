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

/** Where a hole stands, in points: 【待定：…】, one place for each line that it takes. */
export type HolePlace = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const opens = '【'
const closes = '】'

/** The pieces of text between 【 and 】, in the order of the file; a hole may go on over several lines. */
export async function findHoles(page: PDFPageProxy): Promise<readonly HolePlace[]> {
  const { items } = await page.getTextContent()
  const height = page.view[3] ?? 0
  const places: HolePlace[] = []
  let inside = false
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue
    const { str, width } = item
    const from = inside ? 0 : str.indexOf(opens)
    if (from < 0) continue
    const end = str.indexOf(closes, from)
    inside = end < 0
    const to = end < 0 ? str.length : end + 1
    // Chinese text is set in squares of one width, so that a part of a piece is as long as its share of it.
    const per = width / str.length
    places.push({
      left: Number(item.transform[4]) + from * per,
      top: height - Number(item.transform[5]) - item.height,
      width: (to - from) * per,
      height: item.height * 1.25,
    })
  }
  return places.filter((place) => place.width > 0)
}
