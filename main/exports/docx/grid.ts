import {
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ParagraphChild,
} from 'docx'
import { noBorder, rowBorder } from './table.ts'
import { millimetres } from './styles.ts'

export type GridCell = { readonly children: readonly ParagraphChild[]; readonly span?: number }

const plain = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
}

const ruled = { ...plain, top: rowBorder, bottom: rowBorder, insideHorizontal: rowBorder }

/** Words side by side, without rules or with one under each row; widths in millimetres. */
export function grid(
  style: string,
  widths: readonly number[],
  rows: readonly (readonly GridCell[])[],
  rules: 'none' | 'rows' = 'none',
): Table {
  return new Table({
    width: { size: millimetres(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(millimetres),
    layout: 'fixed',
    borders: rules === 'rows' ? ruled : plain,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
                verticalAlign: VerticalAlignTable.CENTER,
                children: [new Paragraph({ style, children: cell.children })],
              }),
          ),
        }),
    ),
  })
}
