import { assertNever } from '../../../../shared/problems/assert-never.ts'
import { sheetColumns } from './sheet-columns.ts'
import { extentOf, select, takeFocus, type SheetContext } from './sheet-context.ts'
import { beginEntry, cancelEntry, finishEntry } from './sheet-entry.ts'
import type { SheetAct } from './sheet-keys.ts'
import { moveByTab, moveTo } from './sheet-moves.ts'
import { clearRange, fillDown } from './sheet-range-acts.ts'
import { addRow, moveRows } from './sheet-row-acts.ts'

function enter(context: SheetContext, back: boolean): void {
  const { entry, selection } = context.sheet
  if (entry.mode === 'ready') {
    if (sheetColumns[selection.active.column] === 'card') context.openCard()
    else beginEntry(context)
    return
  }
  const after = finishEntry(context)
  if (after !== undefined) moveTo(after, { kind: 'move', rows: back ? -1 : 1, columns: 0, extend: false })
}

function selectAll(context: SheetContext): void {
  const { columns } = extentOf(context, context.sheet)
  const bottom = Math.max(0, context.rows.length - 1)
  select(context, { active: { row: 0, column: 0 }, corner: { row: bottom, column: columns - 1 } })
}

/** Acts that change the rows are closed while the case can only be read. */
const writing = new Set<SheetAct['kind']>(['clear', 'new-row', 'move-rows', 'fill-down', 'undo', 'redo'])

/** Runs what a key means. False when the key should do what it does everywhere. */
export function runSheetAct(context: SheetContext, act: SheetAct): boolean {
  if (context.readOnly && writing.has(act.kind)) return true
  if (act.kind === 'cancel') cancelEntry(context)
  else if (act.kind === 'enter') enter(context, act.back)
  else {
    const after = finishEntry(context)
    return after === undefined || runFinished(after, act)
  }
  return true
}

function runFinished(context: SheetContext, act: Exclude<SheetAct, { kind: 'cancel' | 'enter' }>): boolean {
  switch (act.kind) {
    case 'move':
    case 'edge':
      moveTo(context, act)
      return true
    case 'tab':
      return moveByTab(context, act.back)
    case 'clear':
      clearRange(context)
      return true
    case 'open-card':
      context.openCard()
      return true
    case 'new-row':
      addRow(context)
      return true
    case 'move-rows':
      moveRows(context, act.by)
      return true
    case 'fill-down':
      fillDown(context)
      return true
    case 'select-all':
      selectAll(context)
      return true
    case 'undo':
    case 'redo':
      void context.writes[act.kind]()
      context.change({ note: undefined, refusal: undefined })
      takeFocus(context)
      return true
    default:
      return assertNever(act)
  }
}
