import { cellSentence, plainCell } from './typed-cell-entry.ts'

export type PastedCell = { readonly cycle: number; readonly element: number; readonly text: string }
export type Paste = { readonly cells: readonly PastedCell[]; readonly refused: readonly string[] }

const mostCycles = 500

/** Rows and columns as a spreadsheet puts them on the clipboard; nothing is taken if anything cannot be. */
export function readPaste(
  text: string,
  cycle: number,
  element: number,
  elementNames: readonly string[],
): Paste {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const cells: PastedCell[] = []
  const refused: string[] = []
  if (cycle + lines.length - 1 > mostCycles) refused.push(`一张表最多 ${String(mostCycles)} 个周程。`)
  for (const [down, line] of lines.entries()) {
    const columns = line.split('\t')
    if (element + columns.length > elementNames.length) {
      refused.push(
        `第 ${String(down + 1)} 行有 ${String(columns.length)} 列，从这一格起只有 ${String(elementNames.length - element)} 个单元。`,
      )
      continue
    }
    for (const [across, column] of columns.entries()) {
      const place = { cycle: cycle + down, element: element + across }
      const sentence = cellSentence(column, place.cycle, elementNames[place.element] ?? '')
      if (sentence === undefined) cells.push({ ...place, text: plainCell(column) })
      else refused.push(sentence)
    }
  }
  return { cells, refused }
}
