import { select, takeFocus, type SheetContext } from './sheet-context.ts'
import { firstCell } from './sheet-state.ts'
import { rangeOf, selectCell } from './sheet-selection.ts'

/** A new row below the active one, with the caret at its name; below the last row one waits already. */
export function addRow(context: SheetContext): void {
  const { sheet, rows, writes } = context
  const index = sheet.selection.active.row + 1
  if (index <= rows.length) void writes.insertRow(index)
  select(context, selectCell({ row: index, column: firstCell.column }))
}

/** Moves the selected rows together; the selection goes with them. */
export function moveRows(context: SheetContext, by: -1 | 1): void {
  const { sheet, rows, writes, change, busy } = context
  const { active, corner } = sheet.selection
  const { top, bottom } = rangeOf(sheet.selection)
  if (busy.current || bottom >= rows.length || top + by < 0 || bottom + by >= rows.length) return
  busy.current = true
  const ids = rows.slice(top, bottom + 1).map(({ id }) => id)
  void writes.moveRows(ids, by).finally(() => {
    busy.current = false
    change({
      selection: {
        active: { ...active, row: active.row + by },
        corner: { ...corner, row: corner.row + by },
      },
    })
    takeFocus(context)
  })
}
