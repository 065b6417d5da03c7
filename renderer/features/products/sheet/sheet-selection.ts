/** A cell by its place: the row counts from 0, the blank row below the last included. */
export type CellPosition = { readonly row: number; readonly column: number }

/** The rectangle between the active cell and the other corner. */
export type Selection = { readonly active: CellPosition; readonly corner: CellPosition }

export type Extent = { readonly rows: number; readonly columns: number }

export type CellRange = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last))

export const clampPosition = ({ row, column }: CellPosition, { rows, columns }: Extent): CellPosition => ({
  row: within(row, rows - 1),
  column: within(column, columns - 1),
})

export const selectCell = (cell: CellPosition): Selection => ({ active: cell, corner: cell })

export const rangeOf = ({ active, corner }: Selection): CellRange => ({
  top: Math.min(active.row, corner.row),
  bottom: Math.max(active.row, corner.row),
  left: Math.min(active.column, corner.column),
  right: Math.max(active.column, corner.column),
})

export const isSingleCell = ({ top, bottom, left, right }: CellRange): boolean =>
  top === bottom && left === right

/** Whole rows are selected when every column is; Delete then takes the rows out. */
export const coversRows = ({ left, right }: CellRange, columns: number): boolean =>
  left === 0 && right === columns - 1

export type Movement = {
  readonly rows: number
  readonly columns: number
  /** Moves the other corner and leaves the active cell. */
  readonly extend: boolean
}

export function moveSelection(
  selection: Selection,
  { rows, columns, extend }: Movement,
  extent: Extent,
): Selection {
  const from = extend ? selection.corner : selection.active
  const to = clampPosition({ row: from.row + rows, column: from.column + columns }, extent)
  return extend ? { active: selection.active, corner: to } : selectCell(to)
}

/** The next cell as Tab goes, from the end of a row to the start of the next; undefined beyond the first and last. */
export function nextCell(
  { row, column }: CellPosition,
  back: boolean,
  extent: Extent,
): CellPosition | undefined {
  const place = row * extent.columns + column + (back ? -1 : 1)
  if (place < 0 || place >= extent.rows * extent.columns) return undefined
  return { row: Math.floor(place / extent.columns), column: place % extent.columns }
}

/** The selected columns of one row; undefined when the row is outside, so that an untouched row is not drawn again. */
export function columnsInRow(range: CellRange, row: number): readonly [number, number] | undefined {
  return row < range.top || row > range.bottom ? undefined : [range.left, range.right]
}
