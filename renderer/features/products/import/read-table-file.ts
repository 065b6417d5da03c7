import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { readWorkbook } from './read-workbook.ts'
import {
  mostMegabytes,
  mostRows,
  type TableFileProblem,
  type TableFileResult,
  type TableSheet,
} from './table-file.ts'

const refuse = (problem: TableFileProblem): TableFileResult => ({ ok: false, problem })
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOldWorkbook = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11
const filled = ({ rows }: TableSheet) => rows.some((row) => row.some((cell) => cell.trim() !== ''))

async function readSheets(name: string, bytes: Uint8Array): Promise<TableFileResult> {
  if (isOldWorkbook(bytes)) return refuse({ code: 'old-workbook' })
  if (isZip(bytes) || /\.xlsx$/i.test(name)) {
    const sheets = isZip(bytes) ? await readWorkbook(bytes) : undefined
    return sheets === undefined
      ? refuse({ code: 'not-a-workbook' })
      : { ok: true, file: { name, format: 'XLSX', sheets } }
  }
  const decoded = decodeText(bytes)
  if (decoded === undefined) return refuse({ code: 'encoding-not-recognised' })
  const table = readCsv(decoded.text)
  if (!table.ok) return table
  return { ok: true, file: { name, format: decoded.encoding, sheets: [{ name: '', rows: table.rows }] } }
}

/** Reads a CSV or XLSX file, whatever it is called, or says in one sentence why it cannot be read. */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<TableFileResult> {
  if (bytes.length > mostMegabytes * 1_000_000) {
    return refuse({ code: 'too-large', megabytes: Math.ceil(bytes.length / 1_000_000) })
  }
  const read = await readSheets(name, bytes)
  if (!read.ok) return read
  const sheets = read.file.sheets.filter(filled)
  if (sheets.length === 0) return refuse({ code: 'empty' })
  const longest = Math.max(...sheets.map(({ rows }) => rows.length))
  if (longest > mostRows) return refuse({ code: 'too-many-rows', given: longest, most: mostRows })
  return { ok: true, file: { ...read.file, sheets } }
}
