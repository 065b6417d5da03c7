import { printFigure } from '../../../shared/documents/figure.ts'
import type { Cell, Table } from '../../../shared/documents/table.ts'

const printed = (cell: Cell | null, table: Table, index: number): string => {
  if (cell === null) return ''
  if (cell.kind === 'words') return cell.text
  return printFigure(cell, table.columns[index]?.figures ?? { decimals: 0, sign: 'minus-only' })
}

/** Every row of a table, then its totals, as the cells read from left to right; a part is named in its first row. */
export const printedRows = (table: Table): readonly (readonly string[])[] => [
  ...table.parts.flatMap((part) =>
    part.rows.map((row, rowIndex) => {
      const cells = row.cells.map((cell, index) => printed(cell, table, index))
      const name = rowIndex === 0 && part.name !== null ? [part.name] : []
      return [...cells.slice(0, 1), ...name, ...cells.slice(1)]
    }),
  ),
  ...table.totals.map((total) => [
    total.label,
    ...total.cells.map((cell, index) => printed(cell, table, index)),
  ]),
]
