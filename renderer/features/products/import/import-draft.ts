import { isTotalRow, type ImportRow } from '../../../../shared/product/import/check-import.ts'
import {
  findHeadingRow,
  matchColumns,
  type ImportColumn,
} from '../../../../shared/product/import/match-columns.ts'
import type { TableSheet } from './table-file.ts'

/** One sheet on its way in: which column is which, what was corrected, which rows stay out. The file is not touched. */
export type ImportDraft = {
  readonly headings: readonly string[]
  readonly columns: readonly (ImportColumn | undefined)[]
  readonly rows: readonly ImportRow[]
  /** Rows of the file that stay out, by their number there. */
  readonly left: ReadonlySet<number>
  /** Corrected cells, by `row:cell`. */
  readonly edits: ReadonlyMap<string, string>
}

export const editKey = (row: number, cell: number): string => `${String(row)}:${String(cell)}`

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** A table without headings names its columns by their places. */
const placeNames = (width: number): readonly string[] =>
  Array.from({ length: width }, (_, index) => `第 ${String(index + 1)} 列`)

export function beginDraft({ rows }: TableSheet): ImportDraft {
  const heading = findHeadingRow(rows)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const named = heading === undefined ? undefined : rows[heading]
  const lines = rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(heading === undefined ? 0 : heading + 1)
    .filter(({ cells }) => !isBlank(cells))
  return {
    headings:
      named === undefined
        ? placeNames(width)
        : Array.from({ length: width }, (_, index) => named[index] ?? ''),
    columns:
      named === undefined
        ? placeNames(width).map(() => undefined)
        : Array.from({ length: width }, (_, index) => matchColumns(named)[index]),
    rows: lines,
    left: new Set(lines.filter(({ cells }) => isTotalRow(cells)).map(({ row }) => row)),
    edits: new Map(),
  }
}

/** A column can be taken in once: the one that had it before is no longer matched. */
export function matchColumn(draft: ImportDraft, cell: number, column: ImportColumn | undefined): ImportDraft {
  return {
    ...draft,
    columns: draft.columns.map((known, index) => {
      if (index === cell) return column
      return column !== undefined && known === column ? undefined : known
    }),
  }
}

export const correctCell = (draft: ImportDraft, row: number, cell: number, text: string): ImportDraft => ({
  ...draft,
  edits: new Map(draft.edits).set(editKey(row, cell), text),
})

export function leaveRow(draft: ImportDraft, row: number, out: boolean): ImportDraft {
  const left = new Set(draft.left)
  if (out) left.add(row)
  else left.delete(row)
  return { ...draft, left }
}

export const cellOf = ({ edits }: ImportDraft, { row, cells }: ImportRow, cell: number): string =>
  edits.get(editKey(row, cell)) ?? cells[cell] ?? ''

/** The rows that come in, with their corrections. */
export const rowsToImport = (draft: ImportDraft): readonly ImportRow[] =>
  draft.rows
    .filter(({ row }) => !draft.left.has(row))
    .map((row) => ({ row: row.row, cells: draft.headings.map((_, cell) => cellOf(draft, row, cell)) }))
