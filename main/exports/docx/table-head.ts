import { Paragraph, TableCell, TableRow, TextRun, VerticalAlignTable, type ITableCellOptions } from 'docx'
import type { Column, Table } from '../../../shared/documents/table.ts'

const headCell = (lines: readonly string[], span: Partial<ITableCellOptions>): TableCell =>
  new TableCell({
    ...span,
    verticalAlign: VerticalAlignTable.CENTER,
    children: lines.map((line) => new Paragraph({ style: 'Head', children: [new TextRun(line)] })),
  })

const linesOf = (column: Column): readonly string[] =>
  column.unit === null ? column.head : [...column.head, column.unit]

/** Word repeats both rows on every page. */
const headRow = (children: readonly TableCell[]): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children })

/** One row of heads, or two where neighbouring columns stand under a shared one. */
export function headRows(table: Table): readonly TableRow[] {
  const grouped = table.columns.filter((column) => column.group !== null)
  const rowSpan = grouped.length > 0 ? 2 : 1
  const upper: TableCell[] = []
  for (const [index, column] of table.columns.entries()) {
    if (column.group === null) upper.push(headCell(linesOf(column), { rowSpan }))
    else if (table.columns[index - 1]?.group !== column.group) {
      const columnSpan = grouped.filter((each) => each.group === column.group).length
      upper.push(headCell([column.group], { columnSpan }))
    }
    if (index === 0 && table.partHead !== null) upper.push(headCell([table.partHead], { rowSpan }))
  }
  const lower = grouped.map((column) => headCell(linesOf(column), {}))
  return lower.length === 0 ? [headRow(upper)] : [headRow(upper), headRow(lower)]
}
