import type { NegotiationRound } from './negotiation-round.ts'
import type { Proposal, SubmittedPosition } from './proposal.ts'
import type { Side } from './side.ts'

type Positions = ReadonlyMap<string, SubmittedPosition>
type Standings = Readonly<Record<Side, readonly Positions[]>>

/** A proposal's own lines over what stood before it: silence about a line keeps the side's last figure. */
const overlay = (before: Positions, proposal: Proposal | null): Positions => {
  if (proposal === null) return before
  const standing = new Map(before)
  const { side, roundNumber } = proposal
  for (const [operationId, line] of proposal.lines)
    standing.set(operationId, { ...line, kind: 'submitted', side, roundNumber })
  return standing
}

/** Rounds never change, so what stood at the end of each is laid out once, for every line and column. */
const standings = new WeakMap<readonly NegotiationRound[], Standings>()

const layOut = (rounds: readonly NegotiationRound[], side: Side): readonly Positions[] => {
  let standing: Positions = new Map()
  return rounds.map(({ proposals }) => (standing = overlay(standing, proposals[side])))
}

function standingsOf(rounds: readonly NegotiationRound[]): Standings {
  const known = standings.get(rounds)
  if (known !== undefined) return known
  const laidOut = { union: layOut(rounds, 'union'), employer: layOut(rounds, 'employer') }
  standings.set(rounds, laidOut)
  return laidOut
}

/**
 * What a side stands on for a line at the end of a round: its figure in the latest proposal up to then. A proposal
 * freezes every line, so silence about a line keeps the side's own last figure and never borrows another one.
 */
export const standingPosition = (
  rounds: readonly NegotiationRound[],
  side: Side,
  operationId: string,
  upToRound: number,
): SubmittedPosition | null => {
  const last = rounds.filter(({ number }) => number <= upToRound).length - 1
  return standingsOf(rounds)[side][last]?.get(operationId) ?? null
}
