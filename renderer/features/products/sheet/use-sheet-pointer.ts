import { useRef, type PointerEvent } from 'react'
import { sheetColumns } from './sheet-columns.ts'
import { select } from './sheet-context.ts'
import { beginEntry, finishEntry } from './sheet-entry.ts'
import { cellAt } from './sheet-places.ts'
import { selectCell } from './sheet-selection.ts'
import type { Sheet } from './use-sheet.ts'

/** A press chooses a cell or a row, with Shift or drawn on a range; a double press opens the cell. */
export function useSheetPointer(sheet: Sheet) {
  const dragging = useRef(false)
  const lastColumn = sheetColumns.length - 1
  return {
    onPointerDown(event: PointerEvent): void {
      const cell = cellAt(event.target)
      if (cell === undefined || event.button !== 0) return
      const { active } = sheet.sheet.selection
      const inside = cell.kind === 'cell' && cell.row === active.row && cell.column === active.column
      if (inside && sheet.sheet.entry.mode !== 'ready') return
      event.preventDefault()
      if (finishEntry(sheet) === undefined) return
      dragging.current = true
      const corner = { row: cell.row, column: cell.kind === 'row' ? lastColumn : cell.column }
      if (event.shiftKey) select(sheet, { active, corner })
      else if (cell.kind === 'row') select(sheet, { active: { row: cell.row, column: 0 }, corner })
      else select(sheet, selectCell(corner))
    },
    onPointerOver(event: PointerEvent): void {
      if (event.buttons !== 1) dragging.current = false
      const cell = cellAt(event.target)
      if (!dragging.current || cell === undefined) return
      const { active, corner: before } = sheet.sheet.selection
      const corner = { row: cell.row, column: cell.kind === 'row' ? lastColumn : cell.column }
      if (corner.row !== before.row || corner.column !== before.column) select(sheet, { active, corner })
    },
    onDoubleClick(): void {
      if (sheet.sheet.entry.mode === 'ready') beginEntry(sheet)
    },
  }
}
