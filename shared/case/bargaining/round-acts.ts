import { isDrafting, type NegotiationRound, type RoundForm } from '../../bargaining/negotiation-round.ts'
import { sides, type Side } from '../../bargaining/side.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Operation } from '../../record/change.ts'
import { setFields } from '../write.ts'
import type { GapTable } from './gap-table.ts'
import { draftIdOf, roundIdOf } from './record-ids.ts'

export type RoundFacts = { readonly form: RoundForm; readonly heldOn: string }

/** One typed figure; null takes it back, and the side's last submitted figure stands again. */
export type TypedPrice = { readonly operationId: string; readonly priceYuan: DecimalString | null }

/** Sets figures of one side in one round: one change however many lines. */
export const typePrices = (
  productId: string,
  round: Pick<NegotiationRound, 'id'>,
  side: Side,
  prices: readonly TypedPrice[],
): readonly Operation[] =>
  prices.map(({ operationId, priceYuan }) =>
    setFields('proposal-line', draftIdOf(round.id, side, operationId), {
      productId,
      roundId: round.id,
      side,
      operationId,
      priceYuan,
    }),
  )

/** What is set when somebody corrects the form or the day of a round that is still being drafted. */
export const describeRound = (round: Pick<NegotiationRound, 'id'>, facts: Partial<RoundFacts>): Operation =>
  setFields('round', round.id, facts)

const unsubmitted = (table: GapTable, side: Side): readonly TypedPrice[] =>
  isDrafting(table.round, side)
    ? table.lines.flatMap(({ operationId, figures }) => {
        const position = figures[side]?.position
        return position?.kind === 'draft' ? [{ operationId, priceYuan: position.priceYuan }] : []
      })
    : []

export type OpenedRound = {
  readonly round: Pick<NegotiationRound, 'id' | 'number'>
  readonly operations: readonly Operation[]
}

/** Opens the next round. What a side had typed and not submitted goes with it, so that nothing typed is lost. */
export function openRound(table: GapTable, facts: RoundFacts): OpenedRound {
  const { productId } = table
  const number = (table.round?.number ?? 0) + 1
  const round = { id: roundIdOf(productId, number), number }
  const opened = setFields('round', round.id, {
    productId,
    number: decimalOfCount(BigInt(number)),
    ...facts,
  })
  const carried = sides.flatMap((side) => typePrices(productId, round, side, unsubmitted(table, side)))
  return { round, operations: [opened, ...carried] }
}

/** 从计算价开始: every line that has a computed price and is not agreed. */
export const computedPrices = (table: GapTable): readonly TypedPrice[] =>
  table.lines.flatMap(({ operationId, lock, priced }) =>
    lock === null && priced.computedYuan !== null ? [{ operationId, priceYuan: priced.computedYuan }] : [],
  )
