import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import { runSheetAct } from './run-sheet-act.ts'
import { extentOf, takeFocus, type SheetContext, type SheetInput } from './sheet-context.ts'
import { finishEntry } from './sheet-entry.ts'
import { sheetAct } from './sheet-keys.ts'
import { clearRange, copyText, paste } from './sheet-range-acts.ts'
import { clampPosition, selectCell, type CellPosition } from './sheet-selection.ts'
import { editLabel } from './sheet-words.ts'
import { firstCell, initialSheet, type SheetEntry, type SheetState } from './sheet-state.ts'

/** The state of the sheet and what keys and the clipboard do to it. */
export function useSheet(input: SheetInput, productId: string | undefined) {
  const [stored, setStored] = useState(initialSheet)
  const [shownProduct, setShownProduct] = useState(productId)
  const handedOver = useRef<SheetEntry>(undefined)
  const busy = useRef(false)
  if (shownProduct !== productId) {
    setShownProduct(productId)
    // A style that came into being by typing keeps the cell; another style begins at its first.
    if (shownProduct !== undefined) setStored((before) => ({ ...initialSheet, turn: before.turn }))
  }
  const extent = extentOf(input, stored)
  const sheet: SheetState = {
    ...stored,
    selection: {
      active: clampPosition(stored.selection.active, extent),
      corner: clampPosition(stored.selection.corner, extent),
    },
  }
  const change: SheetContext['change'] = (patch) =>
    setStored((before) => ({ ...before, ...(typeof patch === 'function' ? patch(before) : patch) }))
  const context: SheetContext = { ...input, sheet, change, handedOver, busy }

  return {
    ...context,
    goTo(cell: CellPosition): void {
      change({ selection: selectCell(cell) })
      takeFocus(context)
    },
    goToRow(row: number): void {
      change({ selection: selectCell({ row, column: firstCell.column }) })
      takeFocus(context)
    },
    /** The counting unit stands on the card too. */
    setCountingUnit(row: number, unit: string): void {
      const edit: CellEdit = { row: row + 1, column: 'countingUnit', typed: unit }
      input.writes.edit([edit], editLabel(input.rows, edit, input.grades))
    },
    onKeyDown(event: KeyboardEvent): void {
      const { code, ctrlKey, metaKey, altKey, shiftKey } = event
      const composing = event.nativeEvent.isComposing || event.key === 'Process'
      const act = sheetAct({ code, ctrlKey, metaKey, altKey, shiftKey, composing }, sheet.entry.mode)
      if (act !== undefined && runSheetAct(context, act)) event.preventDefault()
    },
    onCopy(event: ClipboardEvent): void {
      if (sheet.entry.mode !== 'ready') return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copyText(context))
    },
    onCut(event: ClipboardEvent): void {
      if (sheet.entry.mode !== 'ready') return
      event.preventDefault()
      event.clipboardData.setData('text/plain', copyText(context))
      if (!input.readOnly) clearRange(context)
    },
    onPaste(event: ClipboardEvent): void {
      const text = event.clipboardData.getData('text/plain')
      // A table cannot go into one cell: it is what somebody who is still typing there wants to lay out.
      const table = /\t|[\r\n]./.test(text.trim())
      if (sheet.entry.mode !== 'ready' && !table) return
      event.preventDefault()
      if (!input.readOnly) paste(context, text)
    },
    onLeave: (): void => void finishEntry(context),
  }
}

export type Sheet = ReturnType<typeof useSheet>
