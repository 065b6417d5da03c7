import type { CellValue } from 'read-excel-file/universal'
import { mostMegabytes, type TableSheet } from './table-file.ts'

const digitsOfWorkbook = 15

/**
 * A number of a workbook is a binary float of which the program shows 15 digits: what a person saw there is 0.208,
 * not 0.20800000000000002.
 */
function cellText(value: CellValue | null): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(Number(Number(value).toPrecision(digitsOfWorkbook)))
}

/**
 * Unpacks the parts that hold text and packs them again without compression: the reader then takes them as they are,
 * while it would unpack a large compressed part in a worker made from a blob, which the page's policy refuses.
 */
async function repack(bytes: Uint8Array): Promise<ArrayBuffer> {
  const { unzipSync, zipSync } = await import('fflate')
  let left = mostMegabytes * 5 * 1_000_000
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false
      left -= originalSize
      if (left < 0) throw new RangeError('the workbook is too large unpacked')
      return true
    },
  })
  const packed = zipSync(parts, { level: 0 })
  return packed.slice().buffer
}

/** All sheets of a workbook, as text; undefined when it is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly TableSheet[] | undefined> {
  try {
    const { default: readXlsxFile } = await import('read-excel-file/universal')
    const sheets = await readXlsxFile(await repack(bytes))
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map((value) => cellText(value))),
    }))
  } catch {
    return undefined
  }
}
