import { isDrafting } from '../../bargaining/negotiation-round.ts'
import type { DraftPosition } from '../../bargaining/proposal.ts'
import type { Side } from '../../bargaining/side.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecordsBy } from '../read.ts'
import { currentRound, idsOfRound } from './rounds.ts'

/**
 * For whom something is shown. The operator's own screen shows what is being typed for either side; a side sees its
 * own drafts and never the other's; what both see together holds none.
 */
export type Viewer = 'operator' | Side | 'both'

const seesDraftsOf = (viewer: Viewer, side: Side): boolean => viewer === 'operator' || viewer === side

/** The record keeps what was typed in every round: few of its lines belong to the one under way. */
const linesOfRounds = listRecordsBy('proposal-line', 'roundId')

/** The figures a side is typing in the round under way, by operation; none once it has submitted. */
export function draftsOf(
  state: FoldState,
  productId: string,
  side: Side,
  viewer: Viewer,
): ReadonlyMap<string, DraftPosition> {
  const round = currentRound(state, productId)
  if (round === null || !isDrafting(round, side) || !seesDraftsOf(viewer, side)) return new Map()
  const ids = idsOfRound(state, productId, round.number)
  const drafts = linesOfRounds(state, ids).flatMap((line): readonly DraftPosition[] => {
    const { operationId, priceYuan } = line
    if (line.side !== side || !operationId || !priceYuan) return []
    return [{ kind: 'draft', side, operationId, priceYuan }]
  })
  return new Map(drafts.map((draft) => [draft.operationId, draft]))
}
