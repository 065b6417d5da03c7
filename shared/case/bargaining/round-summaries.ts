import { calculateGapTotal } from '../../bargaining/gap-total.ts'
import { calculateGap } from '../../bargaining/gap.ts'
import { roundStateOf, type NegotiationRound, type RoundState } from '../../bargaining/negotiation-round.ts'
import { submittedFigures } from '../../bargaining/round-figures.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Total } from '../../numbers/total.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { perGarment, pricedTable } from '../pricing/priced-table.ts'
import type { PricedOperation } from '../pricing/priced-operation.ts'
import type { GapLine } from './gap-line.ts'
import type { LineLock } from './locks.ts'
import { roundsOf } from './rounds.ts'

export type RoundSummary = {
  readonly round: NegotiationRound
  readonly state: RoundState
  /** What both sides are apart at the end of the round, per garment; lines agreed by then count nothing. */
  readonly gap: Total
}

/** A line of a gap. Where its lock counts, the line is agreed and adds a zero of its own. */
export type LineApart = {
  readonly row: PricedOperation
  readonly lock: LineLock | null
  readonly gapYuan: DecimalString | null | undefined
}

export const gapTotalOf = (lines: readonly LineApart[]): Total =>
  calculateGapTotal(
    lines.map(({ row, lock, gapYuan }) =>
      lock === null
        ? { agreed: false, gapYuan: perGarment(row, gapYuan) }
        : { agreed: true, gapYuan: perGarment(row, calculateGap(lock.priceYuan, lock.priceYuan)) },
    ),
  )

/** A carried line was agreed before any round; what was submitted in the round a line was agreed in stays what it was. */
const lockBefore = ({ operation, lock }: PricedOperation, number: number): LineLock | null =>
  lock !== null && (lock.id === operation.carriedLock || Number(lock.roundNumber) < number) ? lock : null

/** After every round but the last. Nothing typed reaches them, so a typed figure does not add them up again. */
const submittedGaps: (state: FoldState, productId: string) => readonly Total[] = remember(
  (state, productId) => {
    const priced = pricedTable(state, productId)
    if (!priced.ok) return []
    const rounds = roundsOf(state, productId)
    return rounds.slice(0, -1).map(({ number }, index) =>
      gapTotalOf(
        priced.value.rows.map((row) => ({
          row,
          lock: lockBefore(row, number),
          gapYuan: submittedFigures(rounds, row.operation.id)[index]?.gapYuan,
        })),
      ),
    )
  },
)

const liveGap = (lines: readonly GapLine[], number: number): Total =>
  gapTotalOf(
    lines.map(({ priced: row, rounds }) => ({
      row,
      lock: lockBefore(row, number),
      gapYuan: rounds.at(-1)?.gapYuan,
    })),
  )

/** The rounds of a product with what was between both sides after each; after the last one, as its lines show it. */
export function roundSummaries(
  state: FoldState,
  productId: string,
  lines: readonly GapLine[],
): readonly RoundSummary[] {
  const submitted = submittedGaps(state, productId)
  return roundsOf(state, productId).map((round, index) => ({
    round,
    state: roundStateOf(round),
    gap: submitted[index] ?? liveGap(lines, round.number),
  }))
}
