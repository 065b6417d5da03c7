import { strFromU8, unzipSync } from 'fflate'
import { columnsOf, readHead, readTotals } from './paper-columns.ts'
import { priceRow, type PriceSheet } from './price-rows.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole))
    .join('')

function documentXml(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml']
  if (part === undefined) throw new Error('the file has no document')
  return strFromU8(part)
}

export const readDocxText = (bytes: Uint8Array): string => wordsOf(documentXml(bytes)).replace(/\s/gu, '')

export function readDocxSheet(bytes: Uint8Array, name: string): PriceSheet {
  const tableRows = [...documentXml(bytes).matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsOf(cell)),
  )
  const columns = columnsOf(readHead(tableRows.find(([first]) => first === '序号') ?? []))
  const rows = tableRows
    .filter((cells) => /^\d+$/.test(cells[0] ?? '') && cells.length === columns.length)
    .map((cells) => priceRow(columns, cells))
  return { where: `${name} DOCX`, rows, totals: readTotals(tableRows), digits: 'as-written' }
}
