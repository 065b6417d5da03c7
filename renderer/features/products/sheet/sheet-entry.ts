import type { CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import type { Problem } from '../../../../shared/problems/problem.ts'
import { cellText, isEditable, sheetColumns } from './sheet-columns.ts'
import type { SheetContext } from './sheet-context.ts'
import { cellKey, ready } from './sheet-state.ts'
import { editLabel, entrySentence, shownEntry } from './sheet-words.ts'

/** Opens the active cell with what it holds, the caret behind it. */
export function beginEntry(context: SheetContext): void {
  const { sheet, rows, readOnly, change } = context
  const { active } = sheet.selection
  const column = sheetColumns[active.column]
  if (column === undefined || !isEditable(column) || readOnly) return
  const draft = cellText(rows[active.row], column)
  change(({ turn }) => ({ entry: { mode: 'editing', draft }, turn: turn + 1 }))
}

/** Typing into a chosen cell replaces what it holds; the sentence of a refused entry goes with the first key. */
export function typeEntry({ sheet, change }: SheetContext, draft: string): void {
  const mode = sheet.entry.mode === 'ready' ? 'typing' : sheet.entry.mode
  change({ entry: { mode, draft }, refusal: undefined })
}

export function cancelEntry({ change }: SheetContext): void {
  change(({ turn }) => ({ entry: ready, refusal: undefined, turn: turn + 1 }))
}

function showUntilWritten(
  { change }: SheetContext,
  key: string,
  text: string,
  written: Promise<readonly Problem[]>,
): void {
  change(({ underWay }) => ({ underWay: new Map(underWay).set(key, text) }))
  void written.then((problems) =>
    change(({ underWay, note }) => {
      const left = new Map(underWay)
      left.delete(key)
      if (problems.length === 0) return { underWay: left, note }
      const sentences = problems.map(entrySentence)
      return { underWay: left, note: { kind: 'refused', head: '这一格没有写进去。', sentences } }
    }),
  )
}

/**
 * Hands over what was typed; answers the sheet as it is then. Undefined when it was refused: the entry stays as
 * typed, with the sentence under it.
 */
export function finishEntry(context: SheetContext): SheetContext | undefined {
  const { sheet, rows, grades, writes, change, handedOver } = context
  const { entry, selection } = sheet
  const { active } = selection
  const column = sheetColumns[active.column]
  if (entry.mode === 'ready' || handedOver.current === entry) return context
  if (column === undefined || !isEditable(column)) return context
  if (entry.draft === cellText(rows[active.row], column)) {
    change({ entry: ready, refusal: undefined })
    return context
  }
  const edit: CellEdit = { row: active.row + 1, column, typed: entry.draft }
  const result = writes.edit([edit], editLabel(rows, edit, grades))
  if (!result.ok) {
    const [problem] = result.problems
    change(({ turn }) => ({
      refusal: problem === undefined ? undefined : entrySentence(problem),
      turn: turn + 1,
    }))
    return undefined
  }
  handedOver.current = entry
  change({ entry: ready, refusal: undefined, note: undefined })
  const key = cellKey(active.row, active.column)
  const shown = shownEntry(column, entry.draft, grades)
  showUntilWritten(context, key, shown, result.written)
  return { ...context, sheet: { ...sheet, underWay: new Map(sheet.underWay).set(key, shown) } }
}
