import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { columnsAfterName, readHead, readTotals } from './paper-columns.ts'
import { priceRow, type PriceRow, type PriceSheet } from './price-rows.ts'

type Piece = {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly right: number
  readonly text: string
}

/** Pieces of text with their place in points, in the order of the file. */
async function readPieces(bytes: Uint8Array): Promise<readonly Piece[]> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 })
  const pdf = await task.promise
  const pieces: Piece[] = []
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      pieces.push({ page, x, y, right: x + item.width, text: item.str })
    }
  }
  await task.destroy()
  return pieces
}

/** All words of the file without white space: lines may break anywhere. */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const pieces = await readPieces(bytes)
  return pieces.map(({ text }) => text.replace(/\s/gu, '')).join('')
}

/** Pieces of one printed line, from left to right. */
function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.page - b.page || b.y - a.y)) {
    const line = lines.at(-1)
    const [head] = line ?? []
    if (line !== undefined && head?.page === piece.page && Math.abs(head.y - piece.y) < 1.5) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x))
}

/** In points: a head has up to three printed lines. */
const headHeight = 25
const halfRow = 9

/** A long cell takes two printed lines, half a line above and below the figures of its row: one over the other. */
function cellsOf(pieces: readonly Piece[]): readonly { readonly x: number; readonly text: string }[] {
  const cells: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const cell = cells.at(-1)
    if (cell !== undefined && piece.x < Math.max(...cell.map(({ right }) => right))) cell.push(piece)
    else cells.push([piece])
  }
  return cells.map((cell) => ({
    x: Math.min(...cell.map(({ x }) => x)),
    text: [...cell]
      .sort((a, b) => b.y - a.y)
      .map(({ text }) => text)
      .join(''),
  }))
}

/** The rows that begin with a number in the first column, cut into columns from the right. */
export async function readPdfSheet(bytes: Uint8Array, name: string): Promise<PriceSheet> {
  const pieces = await readPieces(bytes)
  const corner = pieces.find(({ text }) => text === '序号')
  if (corner === undefined) throw new Error('the file has no table')
  const isHead = ({ page, y }: Piece) => page === corner.page && Math.abs(y - corner.y) < headHeight
  const head = readHead(pieces.filter(isHead).map(({ text }) => text))
  const section = pieces.find((piece) => isHead(piece) && piece.text === '部位')
  const nameFrom = (section ?? corner).right + 3
  const after = columnsAfterName(head)
  const isNumber = ({ x, text }: Piece) => x < corner.right && /^\d+$/.test(text)
  const rows = pieces.filter(isNumber).flatMap((number): PriceRow[] => {
    const row = pieces.filter(
      ({ page, x, y }) => page === number.page && x > nameFrom && Math.abs(y - number.y) < halfRow,
    )
    const cells = cellsOf(row)
    const words = cells.slice(0, -after.length).map(({ text }) => text)
    if (words.length === 0) return []
    const figures = cells.slice(-after.length).map(({ text }) => text)
    return [priceRow(['序号', '工序', ...after], [number.text, words.join(''), ...figures])]
  })
  const totals = readTotals(linesOf(pieces).map((line) => line.map(({ text }) => text)))
  return { where: `${name} PDF`, rows, totals, digits: 'as-written' }
}
