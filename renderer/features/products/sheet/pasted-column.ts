import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { readTabbed } from './sheet-text.ts'

export type ColumnLine = { readonly operationId: string; readonly name: string }

/** One figure as it came, the line it goes to, and the row of the clipboard it stood in, from 1. */
export type PastedCell<Line> = { readonly line: Line; readonly figure: string; readonly row: number }

export type PastedColumn<Line> =
  | { readonly kind: 'cells'; readonly cells: readonly PastedCell<Line>[] }
  | { readonly kind: 'refused'; readonly sentence: string }

/** More than one cell came: a single figure is pasted into its field as always. */
export const isTablePaste = (text: string): boolean => /[\t\n]/.test(text.trim())

const figureOf = (cells: readonly string[]): string => convertFullWidth(cells.at(-1) ?? '').trim()

const isHeading = (cells: readonly string[]): boolean => /^[^\d]+$/.test(figureOf(cells))

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** A blank cell between others keeps its line: without it all that follow would go one line too high. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = readTabbed(text)
  return rows.slice(0, rows.findLastIndex((cells) => !isBlank(cells)) + 1)
}

/**
 * A column of figures as a spreadsheet copies it: the last cell of a row is the figure; with other cells before it the
 * row goes to the operation it names, else rows go down from the line in hand. Nothing comes in if anything is wrong.
 */
export function readPastedColumn<Line extends ColumnLine>(
  text: string,
  lines: readonly Line[],
  from: number,
): PastedColumn<Line> {
  const all = rowsOf(text)
  const [first] = all
  const rows = first !== undefined && all.length > 1 && isHeading(first) ? all.slice(1) : all
  const offset = all.length - rows.length
  const byName = rows.some((cells) => cells.length > 1)
  const found = new Map<string, PastedCell<Line>>()
  const refused = (sentence: string) => ({ kind: 'refused', sentence }) as const
  for (const [index, cells] of rows.entries()) {
    if (byName && isBlank(cells)) continue
    const row = index + offset + 1
    const names = cells.slice(0, -1).map((cell) => cell.trim())
    const line = byName ? lines.find(({ name }) => names.includes(name)) : lines[from + index]
    if (line === undefined)
      return refused(
        byName
          ? `粘贴的第 ${String(row)} 行没有对上工序（${names.join(' ')}）。请核对工序名称。`
          : `粘贴了 ${String(rows.length)} 行，从这里往下只有 ${String(Math.max(0, lines.length - from))} 道工序。请核对后再粘贴。`,
      )
    if (found.has(line.operationId)) return refused(`粘贴的内容里“${line.name}”出现了两次。请合并成一行。`)
    found.set(line.operationId, { line, figure: figureOf(cells), row })
  }
  return { kind: 'cells', cells: [...found.values()] }
}
