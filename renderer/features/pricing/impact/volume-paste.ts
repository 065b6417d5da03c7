import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { readPastedColumn, type ColumnLine } from '../../products/sheet/pasted-column.ts'
import { checkEntry, readEntry } from './impact-entry.ts'

export type PastedVolume = { readonly operationId: string; readonly pieces: DecimalString }

export type VolumePaste =
  | { readonly kind: 'volumes'; readonly volumes: readonly PastedVolume[] }
  | { readonly kind: 'refused'; readonly sentence: string }

/** The sentence for the first reckoned figure that its field would refuse: half an operation a garment may leave half a piece. */
export function findRefusedVolume(
  volumes: readonly PastedVolume[],
  lines: readonly ColumnLine[],
): string | undefined {
  for (const { operationId, pieces } of volumes) {
    const problem = checkEntry('volume', pieces)
    const name = lines.find((line) => line.operationId === operationId)?.name ?? ''
    if (problem !== undefined) return `${name}算出 ${pieces} 件。${problem}`
  }
  return undefined
}

const refused = (sentence: string): VolumePaste => ({ kind: 'refused', sentence })

/** Monthly volumes as a spreadsheet copies them. */
export function planVolumes(text: string, lines: readonly ColumnLine[], from: number): VolumePaste {
  const column = readPastedColumn(text, lines, from)
  if (column.kind === 'refused') return column
  const volumes: PastedVolume[] = []
  for (const { line, figure, row } of column.cells) {
    const problem = checkEntry('volume', figure, { row })
    const pieces = readEntry(figure)
    if (problem !== undefined) return refused(problem)
    if (pieces === null) return refused(`粘贴的第 ${String(row)} 行没有件数。请填上再粘贴。`)
    volumes.push({ operationId: line.operationId, pieces })
  }
  return { kind: 'volumes', volumes }
}
