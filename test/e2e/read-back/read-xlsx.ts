import readXlsxFile from 'read-excel-file/node'
import { columnsOf, readHead, readTotals } from './paper-columns.ts'
import { priceRow, type PriceSheet } from './price-rows.ts'

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell))

/** The first sheet of the workbook; its numbers are read as the digits that stand in the file. */
export async function readXlsxSheet(bytes: Uint8Array, name: string): Promise<PriceSheet> {
  const [sheet] = await readXlsxFile(Buffer.from(bytes), { parseNumber: (digits) => digits })
  const tableRows = (sheet?.data ?? []).map((cells) => cells.map(textOf))
  const columns = columnsOf(readHead(tableRows.find(([first]) => first === '序号') ?? []))
  const rows = tableRows
    .filter(([first = '']) => /^\d+$/.test(first))
    .map((cells) => priceRow(columns, cells))
  return { where: `${name} XLSX`, rows, totals: readTotals(tableRows), digits: 'by-value' }
}
