import { selectCell, type CellPosition, type Selection } from './sheet-selection.ts'
import type { SheetMode } from './sheet-keys.ts'

/** What is being typed into the active cell, apart from what is recorded. */
export type SheetEntry =
  { readonly mode: 'ready' } | { readonly mode: Exclude<SheetMode, 'ready'>; readonly draft: string }

/** The line at the foot of the sheet: what came in, while that is the last change, or why nothing did. */
export type SheetNote =
  | { readonly kind: 'done'; readonly sentence: string; readonly undo: string }
  | { readonly kind: 'refused'; readonly head: string; readonly sentences: readonly string[] }

export type SheetState = {
  readonly selection: Selection
  readonly entry: SheetEntry
  /** The sentence under the active cell. */
  readonly refusal: string | undefined
  readonly note: SheetNote | undefined
  /** Entries on their way to the record, by `row:column`, so that a cell never shows its old value again. */
  readonly underWay: ReadonlyMap<string, string>
  /** Grows whenever the sheet should have the focus. */
  readonly turn: number
}

export const ready: SheetEntry = { mode: 'ready' }

/** A new style is begun with the names of its operations. */
export const firstCell: CellPosition = { row: 0, column: 2 }

export const initialSheet: SheetState = {
  selection: selectCell(firstCell),
  entry: ready,
  refusal: undefined,
  note: undefined,
  underWay: new Map(),
  turn: 0,
}

export const cellKey = (row: number, column: number): string => `${String(row)}:${String(column)}`
