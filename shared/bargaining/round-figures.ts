import type { DecimalString } from '../numbers/decimal-string.ts'
import { calculateGap } from './gap.ts'
import type { NegotiationRound } from './negotiation-round.ts'
import { standingPosition } from './positions.ts'
import type { Side } from './side.ts'

/** What both sides stood on for a line at the end of a round. */
export type RoundFigures = {
  readonly number: number
  readonly union: DecimalString | null
  readonly employer: DecimalString | null
  readonly gapYuan: DecimalString | null
}

export const figuresOfRound = (
  number: number,
  union: DecimalString | null,
  employer: DecimalString | null,
): RoundFigures => ({
  number,
  union,
  employer,
  gapYuan: union === null || employer === null ? null : calculateGap(union, employer),
})

type Ways = Map<string, readonly RoundFigures[]>

/** Rounds never change, so the way of a line through them is laid out once, however often the last figure is typed. */
const known = new WeakMap<readonly NegotiationRound[], Ways>()

function waysThrough(rounds: readonly NegotiationRound[]): Ways {
  const ways = known.get(rounds)
  if (ways !== undefined) return ways
  const none: Ways = new Map()
  known.set(rounds, none)
  return none
}

/** The way of a line through the rounds as far as it was submitted, oldest first. */
export function submittedFigures(
  rounds: readonly NegotiationRound[],
  operationId: string,
): readonly RoundFigures[] {
  const ways = waysThrough(rounds)
  const laidOut = ways.get(operationId)
  if (laidOut !== undefined) return laidOut
  const way = rounds.map(({ number }) => {
    const price = (side: Side) => standingPosition(rounds, side, operationId, number)?.priceYuan ?? null
    return figuresOfRound(number, price('union'), price('employer'))
  })
  ways.set(operationId, way)
  return way
}
