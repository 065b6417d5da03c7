import { cardStateWords } from '../card/card-words.ts'
import { planFillDown, planPaste } from './paste-edits.ts'
import { cellText, isEditable, sheetColumns, type SheetColumn } from './sheet-columns.ts'
import { agreedRowsSentence } from './removal-words.ts'
import { extentOf, select, takeFocus, type SheetContext } from './sheet-context.ts'
import { ready } from './sheet-state.ts'
import { coversRows, rangeOf } from './sheet-selection.ts'
import { readTabbed, writeTabbed } from './sheet-text.ts'
import { entrySentence, pastedWords, pasteRefusal, problemSentences } from './sheet-words.ts'

const textAt =
  ({ rows }: SheetContext) =>
  (row: number, column: SheetColumn): string => {
    if (isEditable(column)) return cellText(rows[row], column)
    const found = rows[row]
    return found === undefined ? '' : cardStateWords(found.card)
  }

/** The selected rectangle as text for a spreadsheet. */
export function copyText(context: SheetContext): string {
  const { top, bottom, left, right } = rangeOf(context.sheet.selection)
  const read = textAt(context)
  const rows = context.rows.slice(top, bottom + 1)
  const columns = sheetColumns.slice(left, right + 1)
  return writeTabbed(rows.map((_, index) => columns.map((column) => read(top + index, column))))
}

function refuse(context: SheetContext, head: string, sentences: readonly string[]): void {
  context.change(({ turn }) => ({
    note: { kind: 'refused', head, sentences },
    entry: ready,
    refusal: undefined,
    turn: turn + 1,
  }))
}

/** Takes in a table from the clipboard as one change, or says why nothing came in. */
export function paste(context: SheetContext, text: string): void {
  const plan = planPaste(readTabbed(text), rangeOf(context.sheet.selection))
  if (plan.kind !== 'edits') return refuse(context, '没有粘贴。', [pasteRefusal(plan)])
  const label = `粘贴 ${String(plan.rows)} 行、${String(plan.columns)} 列`
  const result = context.writes.edit(plan.edits, label)
  if (!result.ok) {
    const head = `有 ${String(result.problems.length)} 格不能用，一格都没有粘贴。`
    return refuse(context, head, problemSentences(result.problems))
  }
  const { top, bottom, left, right } = plan.range
  context.change({ note: { kind: 'done', sentence: pastedWords(plan), undo: label } })
  select(context, { active: { row: top, column: left }, corner: { row: bottom, column: right } })
}

/** Empties the selected cells; with whole rows selected, takes the rows out unless one is agreed. Undo brings both back. */
export function clearRange(context: SheetContext): void {
  const { sheet, rows, writes, change } = context
  const range = rangeOf(sheet.selection)
  const selected = rows.slice(range.top, range.bottom + 1)
  if (selected.length === 0) return
  if (coversRows(range, extentOf(context, context.sheet).columns)) {
    const agreed = writes.removeRows(selected.map(({ id }) => id))
    if (agreed.length > 0) {
      const kept = selected.filter(({ id }) => agreed.includes(id))
      return refuse(context, '没有移除。', [agreedRowsSentence(kept)])
    }
    return takeFocus(context)
  }
  const columns = sheetColumns.slice(range.left, range.right + 1).filter(isEditable)
  const edits = selected.flatMap((row) =>
    columns
      .filter((column) => cellText(row, column) !== '')
      .map((column) => ({ row: row.number, column, typed: '' })),
  )
  if (edits.length === 0) return
  const result = writes.edit(edits, `清空 ${String(edits.length)} 格`)
  const [problem] = result.ok ? [] : result.problems
  change({ refusal: problem === undefined ? undefined : entrySentence(problem), note: undefined })
}

/** Repeats the first selected row down the selection. */
export function fillDown(context: SheetContext): void {
  const { sheet, rows, writes } = context
  const range = rangeOf(sheet.selection)
  const last = Math.min(range.bottom, rows.length - 1)
  if (last < range.top) return
  const edits = planFillDown({ ...range, bottom: last }, textAt(context))
  if (edits.length === 0) return
  const result = writes.edit(edits, `向下填 ${String(edits.length)} 格`)
  if (!result.ok) {
    const head = `有 ${String(result.problems.length)} 格不能填，一格都没有动。`
    return refuse(context, head, problemSentences(result.problems))
  }
  takeFocus(context)
}
