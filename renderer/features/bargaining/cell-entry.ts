import { readProposedPrice } from '../../../shared/bargaining/check-price.ts'
import { isDrafting } from '../../../shared/bargaining/negotiation-round.ts'
import type { Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { lockedSentence, submittedSentence, unpricedSentence } from './bargaining-words.ts'

/** Why a figure cannot be typed here; undefined where it can. */
export function closedCellSentence(table: GapTable, line: GapLine, side: Side): string | undefined {
  if (line.lock !== null) return lockedSentence(line.lock.priceYuan)
  if (!isDrafting(table.round, side)) return submittedSentence
  return line.priced.computedYuan === null ? unpricedSentence(line.name) : undefined
}

/** The same price again counts where something changed under it: that is how a side confirms it. */
export function isNews(line: GapLine, side: Side, priceYuan: DecimalString | null): boolean {
  const before = line.figures[side]
  if (priceYuan === null) return before?.position.kind === 'draft'
  return priceYuan !== before?.priceYuan || before.changed !== null
}

export type CellEntry =
  | { readonly kind: 'price'; readonly priceYuan: DecimalString }
  /** Left empty: what was typed is taken back, and the last submitted figure stands again. */
  | { readonly kind: 'cleared' }
  | { readonly kind: 'refused'; readonly sentence: string }

export function readCellEntry(table: GapTable, line: GapLine, typed: string): CellEntry {
  if (typed.trim() === '') return { kind: 'cleared' }
  const read = readProposedPrice(typed, table.terms.priceRounding.scale, line.name)
  if (read.ok) return { kind: 'price', priceYuan: read.value }
  const [problem] = read.problems
  return { kind: 'refused', sentence: problem === undefined ? '' : formatProblem(problem) }
}
