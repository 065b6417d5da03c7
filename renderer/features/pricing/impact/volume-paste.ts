import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { readTabbed } from '../../products/sheet/sheet-text.ts'
import { checkEntry, readEntry } from './impact-entry.ts'

export type VolumeLine = { readonly operationId: string; readonly name: string }
export type PastedVolume = { readonly operationId: string; readonly pieces: DecimalString }

export type VolumePaste =
  | { readonly kind: 'volumes'; readonly volumes: readonly PastedVolume[] }
  | { readonly kind: 'refused'; readonly sentence: string }

/** More than one cell came: a single figure is pasted into its field as always. */
export const isTablePaste = (text: string): boolean => /[\t\n]/.test(text.trim())

/** The sentence for the first reckoned figure that its field would refuse: half an operation a garment may leave half a piece. */
export function findRefusedVolume(
  volumes: readonly PastedVolume[],
  lines: readonly VolumeLine[],
): string | undefined {
  for (const { operationId, pieces } of volumes) {
    const problem = checkEntry('volume', pieces)
    const name = lines.find((line) => line.operationId === operationId)?.name ?? ''
    if (problem !== undefined) return `${name}算出 ${pieces} 件。${problem}`
  }
  return undefined
}

const refused = (sentence: string): VolumePaste => ({ kind: 'refused', sentence })

const figureOf = (cells: readonly string[]): string => convertFullWidth(cells.at(-1) ?? '').trim()

const isHeading = (cells: readonly string[]): boolean => !/\d/.test(figureOf(cells))

/**
 * Monthly volumes as a spreadsheet copies them: the last cell of a row is the figure; with other cells before it the
 * row goes to the operation it names, else rows go down from the field in hand. Nothing comes in if anything is wrong.
 */
export function planVolumes(text: string, lines: readonly VolumeLine[], from: number): VolumePaste {
  const all = readTabbed(text).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const [first] = all
  const rows = first !== undefined && all.length > 1 && isHeading(first) ? all.slice(1) : all
  const offset = all.length - rows.length
  const byName = rows.some((cells) => cells.length > 1)
  const volumes = new Map<string, DecimalString>()
  for (const [index, cells] of rows.entries()) {
    const row = index + offset + 1
    const names = cells.slice(0, -1).map((cell) => cell.trim())
    const line = byName ? lines.find(({ name }) => names.includes(name)) : lines[from + index]
    if (line === undefined)
      return refused(
        byName
          ? `粘贴的第 ${String(row)} 行没有对上工序（${names.join(' ')}）。请核对工序名称。`
          : `粘贴了 ${String(rows.length)} 行，从这里往下只有 ${String(Math.max(0, lines.length - from))} 道工序。请核对后再粘贴。`,
      )
    if (volumes.has(line.operationId)) return refused(`粘贴的内容里“${line.name}”出现了两次。请合并成一行。`)
    const figure = figureOf(cells)
    const problem = checkEntry('volume', figure, { row })
    const pieces = readEntry(figure)
    if (problem !== undefined) return refused(problem)
    if (pieces === null) return refused(`粘贴的第 ${String(row)} 行没有件数。请填上再粘贴。`)
    volumes.set(line.operationId, pieces)
  }
  return { kind: 'volumes', volumes: [...volumes].map(([operationId, pieces]) => ({ operationId, pieces })) }
}
