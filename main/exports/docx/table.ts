import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import { printFigure } from '../../../shared/documents/figure.ts'
import type {
  Cell,
  Column,
  Table as PriceTable,
  TablePart,
  TotalRow,
} from '../../../shared/documents/table.ts'
import { fontOf, headFace } from './faces.ts'
import { millimetres, twips } from './styles.ts'
import { headRows } from './table-head.ts'

export const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const strongBorder = { style: BorderStyle.SINGLE, size: 8, color: '1A1A1A' }
export const partBorder = { style: BorderStyle.SINGLE, size: 6, color: '1A1A1A' }
export const rowBorder = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' }

const alignmentOf = (column: Column) => {
  if (column.figures !== null) return AlignmentType.RIGHT
  return column.role === 'operation' ? AlignmentType.LEFT : AlignmentType.CENTER
}

const cellText = (cell: Cell | null, column: Column): string => {
  if (cell === null) return ''
  if (cell.kind === 'words') return cell.text
  return printFigure(cell, column.figures ?? { decimals: 0, sign: 'minus-only' })
}

function runOptions(column: Column, strong: boolean): IRunOptions {
  const inHead = column.figures !== null || column.role === 'row-number' || strong
  return { ...(inHead ? { font: fontOf(headFace) } : {}), ...(strong ? { bold: true } : {}) }
}

function bodyCell(
  cell: Cell | null,
  column: Column,
  shaded: boolean,
  keepNext: boolean,
  total: boolean,
): TableCell {
  const strong =
    column.role === 'piece-rate' ||
    (total && column.role === 'standard-time') ||
    (shaded && column.role === 'source')
  const children: ParagraphChild[] = [
    new TextRun({ ...runOptions(column, strong), text: cellText(cell, column) }),
  ]
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(shaded ? { shading: { fill: 'EFEFEF' } } : {}),
    children: [new Paragraph({ style: 'Cell', alignment: alignmentOf(column), keepNext, children })],
  })
}

const rowHeight = (pitch: number) => ({ value: twips(pitch), rule: 'atLeast' }) as const

/** Rows of a part hold together through their paragraphs: Word then moves the part as one. */
function partRows(table: PriceTable, part: TablePart, last: boolean, pitch: number): readonly TableRow[] {
  return part.rows.map((row, index) => {
    const keepNext = index < part.rows.length - 1 || last
    const cells = table.columns.map((column, at) =>
      bodyCell(row.cells[at] ?? null, column, row.measuredNow, keepNext, false),
    )
    const [first, ...others] = cells
    const name = new TableCell({
      verticalAlign: VerticalAlignTable.TOP,
      rowSpan: part.rows.length,
      borders: { bottom: partBorder },
      children: [new Paragraph({ style: 'Head', keepNext, children: [new TextRun(part.name ?? '')] })],
    })
    const nameCells = table.partHead !== null && index === 0 ? [name] : []
    const children = [...(first === undefined ? [] : [first]), ...nameCells, ...others]
    return new TableRow({ cantSplit: true, height: rowHeight(pitch), children })
  })
}

function totalRow(table: PriceTable, total: TotalRow, last: boolean, pitch: number): TableRow {
  const from = table.columns.findIndex((column) => column.figures !== null)
  const label = new TableCell({
    columnSpan: from + (table.partHead === null ? 0 : 1),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: 'Cell',
        keepNext: !last,
        children: [new TextRun({ text: total.label, font: fontOf(headFace) })],
      }),
    ],
  })
  const cells = table.columns
    .slice(from)
    .map((column, index) => bodyCell(total.cells[from + index] ?? null, column, false, !last, true))
  return new TableRow({ cantSplit: true, height: rowHeight(pitch), children: [label, ...cells] })
}

/** Column widths in millimetres, in the printed order, row pitch in points; heads repeat on every page. */
export function priceTable(table: PriceTable, widths: readonly number[], pitch = 18.4): Table {
  const lastPart = table.parts.length - 1
  return new Table({
    width: { size: millimetres(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(millimetres),
    layout: 'fixed',
    margins: { left: twips(3), right: twips(3) },
    borders: {
      top: strongBorder,
      bottom: strongBorder,
      left: noBorder,
      right: noBorder,
      insideVertical: noBorder,
      insideHorizontal: rowBorder,
    },
    rows: [
      ...headRows(table),
      ...table.parts.flatMap((part, index) => partRows(table, part, index === lastPart, pitch)),
      ...table.totals.map((total, index) => totalRow(table, total, index === table.totals.length - 1, pitch)),
    ],
  })
}
