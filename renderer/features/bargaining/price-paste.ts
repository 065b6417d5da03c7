import type { Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { TypedPrice } from '../../../shared/case/bargaining/round-acts.ts'
import { readPastedColumn } from '../products/sheet/pasted-column.ts'
import { closedCellSentence, isNews, readCellEntry } from './cell-entry.ts'

export type PricePaste =
  | { readonly kind: 'prices'; readonly prices: readonly TypedPrice[] }
  | { readonly kind: 'refused'; readonly sentence: string }

type PasteGoal = {
  readonly table: GapTable
  readonly shown: readonly GapLine[]
  /** The line in hand, from 0. */
  readonly from: number
  readonly side: Side
}

const refused = (sentence: string): PricePaste => ({ kind: 'refused', sentence })

/** A whole column brings the agreed lines along: what they stand on already changes nothing. */
const isAgreedPrice = ({ lock }: GapLine, read: ReturnType<typeof readCellEntry>): boolean =>
  lock !== null && read.kind === 'price' && read.priceYuan === lock.priceYuan

const isBlank = (figure: string): boolean => figure === '' || figure === '—'

/** A column of prices for one side, and of those only the ones that differ. Nothing comes in if anything is wrong. */
export function planPrices(text: string, { table, shown, from, side }: PasteGoal): PricePaste {
  const column = readPastedColumn(text, shown, from)
  if (column.kind === 'refused') return column
  const prices: TypedPrice[] = []
  for (const { line, figure, row } of column.cells) {
    const closed = closedCellSentence(table, line, side)
    if (isBlank(figure)) {
      if (closed === undefined)
        return refused(`粘贴的第 ${String(row)} 行没有价（${line.name}）。请填上再粘贴。`)
      continue
    }
    const read = readCellEntry(table, line, figure)
    if (isAgreedPrice(line, read)) continue
    if (closed !== undefined) return refused(line.lock === null ? closed : `“${line.name}”：${closed}`)
    if (read.kind === 'refused') return refused(read.sentence)
    if (read.kind === 'price' && isNews(line, side, read.priceYuan))
      prices.push({ operationId: line.operationId, priceYuan: read.priceYuan })
  }
  return { kind: 'prices', prices }
}
