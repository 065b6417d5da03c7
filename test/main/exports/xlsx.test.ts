import { unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { buildXlsx } from '../../../main/exports/xlsx/build-xlsx.ts'
import type { WorkbookDocument } from '../../../shared/documents/price-workbook.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { sampleDerivationAnnex } from '../../fixtures/documents/derivation-annex.ts'
import { samplePriceAnnex } from '../../fixtures/documents/price-annex.ts'
import { publicFigure } from '../../fixtures/documents/sample-figures.ts'
import { sampleStyleConfirmation } from '../../fixtures/documents/style-confirmation.ts'

async function bytesOf(...documents: readonly WorkbookDocument[]): Promise<Uint8Array> {
  const built = await buildXlsx(documents)
  if (!built.ok) throw new Error(JSON.stringify(built.problems))
  return built.bytes
}

const sheetXml = (bytes: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])

const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal)

describe('the workbook', () => {
  it('reads back with every figure of every row', async () => {
    const sheets = await readXlsxFile(Buffer.from(await bytesOf(samplePriceAnnex, sampleDerivationAnnex)))
    const [prices, derivations] = sheets
    const rows = samplePriceAnnex.table.parts.flatMap((part) => part.rows.map((row) => ({ part, row })))
    for (const { part, row } of rows) {
      const found = prices?.data.find((cells) => String(cells[2]) === cellText(row.cells[1]))
      const given = row.cells.map(cellText)
      expect(found?.map(String)).toEqual([given[0], part.name, ...given.slice(1)])
    }
    for (const line of sampleDerivationAnnex.rows.flatMap((row) => row.lines)) {
      expect(derivations?.data.flat().map(String)).toContain(trimmed(line.result))
    }
  })

  it('writes the digits of the decimal text, with the decimals of its column', async () => {
    const bytes = await bytesOf(sampleStyleConfirmation)
    expect(sheetXml(bytes)).toContain('<v>0.054</v>')
    expect(sheetXml(bytes)).toContain('<v>0.981</v>')
    const styles = new TextDecoder().decode(unzipSync(bytes)['xl/styles.xml'])
    expect(styles).toContain('formatCode="0.000"')
    expect(styles).toContain('formatCode="+0.000;-0.000;0.000"')
  })

  it('keeps boxes to tick and lines to write on', async () => {
    const bytes = await bytesOf(sampleStyleConfirmation)
    const words = new TextDecoder().decode(unzipSync(bytes)['xl/sharedStrings.xml'])
    expect(words).toContain('□转为正式　□重新协商（第　　行）')
    expect(words).toContain('甲方________')
  })

  it('keeps a figure that no binary number can carry as text', async () => {
    const long = publicFigure(decimalLiteral('12345678901234567'))
    const [part] = samplePriceAnnex.table.parts
    const [row] = part?.rows ?? []
    if (part === undefined || row === undefined) throw new Error('the sample has rows')
    const cells = row.cells.map((cell, index) => (index === 4 ? long : cell))
    const table = { ...samplePriceAnnex.table, parts: [{ ...part, rows: [{ ...row, cells }] }] }
    const bytes = await bytesOf({ ...samplePriceAnnex, table })
    expect(new TextDecoder().decode(unzipSync(bytes)['xl/sharedStrings.xml'])).toContain('12345678901234567')
  })

  it('gives the same bytes again', async () => {
    const [first, second] = [await bytesOf(samplePriceAnnex), await bytesOf(samplePriceAnnex)]
    expect(Buffer.compare(first, second)).toBe(0)
  })
})

function cellText(
  cell: (typeof samplePriceAnnex.table.parts)[number]['rows'][number]['cells'][number] | undefined,
) {
  if (cell === undefined) return ''
  if (cell.kind === 'words') return cell.text
  return cell.kind === 'missing' ? '—' : trimmed(cell.decimal)
}
