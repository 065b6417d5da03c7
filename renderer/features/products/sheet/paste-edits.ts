import type { CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import { matchColumns, type ImportColumn } from '../../../../shared/product/import/match-columns.ts'
import { isEditable, sheetColumns, columnNames } from './sheet-columns.ts'
import type { CellRange } from './sheet-selection.ts'

/** What a pasted table becomes, before its cells are checked. */
export type PastePlan =
  | {
      readonly kind: 'edits'
      readonly edits: readonly CellEdit[]
      readonly rows: number
      readonly columns: number
      /** By their names, when the first row named them. */
      readonly matched: readonly string[]
      readonly unmatched: readonly string[]
      /** What to select afterwards. */
      readonly range: CellRange
    }
  | { readonly kind: 'too-wide'; readonly given: number; readonly from: string; readonly room: number }
  | { readonly kind: 'no-column-matched' }

const nameOf = (column: ImportColumn): string => (column === 'number' ? '序号' : columnNames[column])

/** The first row names the columns when at least two of its cells are headings, or its only cell is one. */
const isHeading = (matched: readonly (ImportColumn | undefined)[], rows: number): boolean => {
  const known = matched.filter((column) => column !== undefined).length
  return rows > 1 && (known >= 2 || (known === 1 && matched.length === 1))
}

function pasteByName(
  cells: readonly (readonly string[])[],
  columns: readonly (ImportColumn | undefined)[],
  top: number,
): PastePlan {
  const [heading = [], ...data] = cells
  const places = columns.flatMap((column, cell) =>
    column === undefined || column === 'number' ? [] : [{ column, cell }],
  )
  if (places.length === 0) return { kind: 'no-column-matched' }
  const shown = places.map(({ column }) => sheetColumns.indexOf(column))
  return {
    kind: 'edits',
    edits: data.flatMap((row, index) =>
      places.map(({ column, cell }) => ({ row: top + index + 1, column, typed: row[cell] ?? '' })),
    ),
    rows: data.length,
    columns: columns.filter((column) => column !== undefined).length,
    matched: columns.flatMap((column) => (column === undefined ? [] : [nameOf(column)])),
    unmatched: heading.filter((_, cell) => columns[cell] === undefined),
    range: {
      top,
      bottom: top + data.length - 1,
      left: Math.min(...shown),
      right: Math.max(...shown),
    },
  }
}

function pasteByPlace(cells: readonly (readonly string[])[], { top, left }: CellRange): PastePlan {
  const width = Math.max(...cells.map((row) => row.length))
  const room = sheetColumns.slice(left).filter(isEditable).length
  const from = sheetColumns[left]
  if (width > room || from === undefined) {
    return { kind: 'too-wide', given: width, from: from === undefined ? '' : columnNames[from], room }
  }
  return {
    kind: 'edits',
    edits: cells.flatMap((row, index) =>
      row.flatMap((typed, cell) => {
        const column = sheetColumns[left + cell]
        return column === undefined || !isEditable(column) ? [] : [{ row: top + index + 1, column, typed }]
      }),
    ),
    rows: cells.length,
    columns: width,
    matched: [],
    unmatched: [],
    range: { top, bottom: top + cells.length - 1, left, right: left + width - 1 },
  }
}

/** One copied cell fills the whole selection, as in a spreadsheet. */
function fillSelection(typed: string, range: CellRange): PastePlan {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, index) => range.top + index)
  const columns = sheetColumns.slice(range.left, range.right + 1).filter(isEditable)
  return pasteByPlace(
    rows.map(() => columns.map(() => typed)),
    range,
  )
}

/** Where the cells of a pasted table go: by the names in its first row, or from the active cell on. */
export function planPaste(cells: readonly (readonly string[])[], range: CellRange): PastePlan {
  const [first = []] = cells
  const columns = matchColumns(first)
  if (isHeading(columns, cells.length)) return pasteByName(cells, columns, range.top)
  const [only] = first
  const single = cells.length === 1 && first.length === 1 && only !== undefined
  return single ? fillSelection(only, range) : pasteByPlace(cells, range)
}

/** Repeats the first row of the selection, or the row above a single one, down the selection. */
export function planFillDown(
  range: CellRange,
  textAt: (row: number, column: (typeof sheetColumns)[number]) => string,
): readonly CellEdit[] {
  const source = range.top === range.bottom ? range.top - 1 : range.top
  if (source < 0) return []
  const columns = sheetColumns.slice(range.left, range.right + 1).filter(isEditable)
  const rows = Array.from({ length: range.bottom - source }, (_, index) => source + 1 + index)
  return rows.flatMap((row) =>
    columns.map((column) => ({ row: row + 1, column, typed: textAt(source, column) })),
  )
}
