import type { CellObject, Row, Sheet, SheetData } from 'write-excel-file/node'
import { articleCaptions } from '../../../shared/documents/document-model.ts'
import type { PriceAnnex } from '../../../shared/documents/price-annex.ts'
import type { LabelledRuns, Runs } from '../../../shared/documents/run.ts'
import type { StyleConfirmation } from '../../../shared/documents/style-confirmation.ts'
import type { Cell, Column, Table } from '../../../shared/documents/table.ts'
import { figureCell, textCell } from './cells.ts'
import { plainText } from './plain-text.ts'
import { sheetHead, sheetName } from './sheet-head.ts'

type PriceDocument = PriceAnnex | StyleConfirmation

const headLook: CellObject = {
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  topBorderStyle: 'thin',
  bottomBorderStyle: 'thin',
}

const cellWords = (document: PriceDocument, runs: Runs): string => plainText(runs, articleCaptions(document))

const labelled = (document: PriceDocument, entry: LabelledRuns): string =>
  `${entry.label}：${cellWords(document, entry.runs)}`

function headText(column: Column): string {
  const unit = column.unit === null ? '' : `（${column.unit}）`
  const group = column.group === null ? '' : `${column.group}\n`
  return `${group}${column.head.join('')}${unit}`
}

/** The part column stands second, and every row names its part, so that a sorted sheet loses nothing. */
const withPart = <T>(table: Table, part: T, cells: readonly T[]): T[] =>
  table.partHead === null ? [...cells] : [...cells.slice(0, 1), part, ...cells.slice(1)]

function cellOf(cell: Cell | null, column: Column, look: CellObject) {
  if (cell === null) return null
  if (cell.kind === 'words') return textCell(cell.text, look)
  const format = column.figures ?? { decimals: 0, sign: 'minus-only' }
  return figureCell(cell, format, column.role === 'piece-rate' ? { ...look, fontWeight: 'bold' } : look)
}

const rowOf = (table: Table, part: string, cells: readonly (Cell | null)[], look: CellObject): Row =>
  withPart(
    table,
    textCell(part, look),
    table.columns.map((column, index) => cellOf(cells[index] ?? null, column, look)),
  )

function tableRows(table: Table): SheetData {
  const heads = table.columns.map((column) => textCell(headText(column), headLook))
  const parts = table.parts.flatMap((part) =>
    part.rows.map((row) =>
      rowOf(table, part.name ?? '', row.cells, row.measuredNow ? { backgroundColor: '#efefef' } : {}),
    ),
  )
  const totals = table.totals.map((total) => {
    const [, ...others] = rowOf(table, '', total.cells, { topBorderStyle: 'thin' })
    return [textCell(total.label, { fontWeight: 'bold', topBorderStyle: 'thin' }), ...others]
  })
  return [withPart(table, textCell(table.partHead ?? '', headLook), heads), ...parts, ...totals]
}

const wide = new Set<Column['role']>(['operation', 'source'])

export function priceSheet(document: PriceDocument): Sheet<never> {
  const annex = document.kind === 'price-annex'
  const facts = annex ? document.facts : document.facts.flat().map((fact) => labelled(document, fact))
  const notes = annex ? document.notes : [document.note]
  const head = sheetHead(document.furniture, `${document.annexNumber}　${document.title}`, facts)
  const columns = document.table.columns.map((column) => ({ width: wide.has(column.role) ? 20 : 11 }))
  return {
    sheet: sheetName(document.title),
    columns: withPart(document.table, { width: 11 }, columns),
    stickyRowsCount: head.length + 1,
    data: [
      ...head,
      ...tableRows(document.table),
      [],
      ...notes.map((note, index) => [
        textCell(annex ? `${index + 1}. ${cellWords(document, note)}` : cellWords(document, note)),
      ]),
      ...(annex ? [] : document.terms.map((term) => [textCell(labelled(document, term))])),
    ],
  }
}
