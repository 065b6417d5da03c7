import { printFigure } from '../../../shared/documents/figure.ts'
import type { Cell, Column, Table } from '../../../shared/documents/table.ts'

const plainFigures = { decimals: 0, sign: 'minus-only' } as const

function printCell(cell: Cell | null, column: Column | undefined): string {
  if (cell === null) return ''
  return cell.kind === 'words' ? cell.text : printFigure(cell, column?.figures ?? plainFigures)
}

const printCells = (cells: readonly (Cell | null)[], columns: readonly Column[]) =>
  cells.map((cell, index) => printCell(cell, columns[index]))

/** A table whose figures are printed text. */
export const tableData = (table: Table) => ({
  columns: table.columns.map((column) => ({
    role: column.role,
    head: column.head,
    unit: column.unit,
    group: column.group,
  })),
  partHead: table.partHead,
  parts: table.parts.map((part) => ({
    name: part.name,
    rows: part.rows.map((row) => ({
      measuredNow: row.measuredNow,
      cells: printCells(row.cells, table.columns),
    })),
  })),
  totals: table.totals.map((total) => ({
    label: total.label,
    cells: printCells(total.cells, table.columns),
  })),
})
