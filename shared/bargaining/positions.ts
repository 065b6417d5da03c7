import type { NegotiationRound } from './negotiation-round.ts'
import type { Proposal, SubmittedPosition } from './proposal.ts'
import type { Side } from './side.ts'

const positionIn = (proposal: Proposal, operationId: string): SubmittedPosition | null => {
  const line = proposal.lines.get(operationId)
  return line === undefined
    ? null
    : { ...line, kind: 'submitted', side: proposal.side, roundNumber: proposal.roundNumber }
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
): SubmittedPosition | null =>
  rounds
    .filter(({ number }) => number <= upToRound)
    .reduce<SubmittedPosition | null>((standing, { proposals }) => {
      const proposal = proposals[side]
      return (proposal === null ? null : positionIn(proposal, operationId)) ?? standing
    }, null)
