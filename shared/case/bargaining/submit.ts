import { isDrafting } from '../../bargaining/negotiation-round.ts'
import type { ProposalLine } from '../../bargaining/proposal.ts'
import type { Side } from '../../bargaining/side.ts'
import { calculateAdjustment } from '../../pay/piece-rate/agreed-piece-rate.ts'
import type { FactOperation } from '../../record/change.ts'
import { addFact } from '../write.ts'
import type { GapLine } from './gap-line.ts'
import type { GapTable } from './gap-table.ts'
import { draftIdOf } from './record-ids.ts'

/** Why a proposal cannot be submitted yet. */
export type SubmitRefusal =
  | { readonly code: 'no-round' }
  | { readonly code: 'already-submitted' }
  | { readonly code: 'nothing-to-submit' }
  | { readonly code: 'lines-without-price'; readonly lines: readonly GapLine[] }
  | { readonly code: 'two-versions'; readonly lines: readonly GapLine[] }

/** Lines a proposal speaks of: those that can be priced and are not agreed. */
export const submittableLines = (table: GapTable): readonly GapLine[] =>
  table.lines.filter(
    ({ lock, priced, baseline }) => lock === null && priced.computedYuan !== null && baseline !== null,
  )

const hasTwoVersions = (line: GapLine, side: Side): boolean =>
  line.conflicts.some(
    ({ conflict }) => conflict.kind !== 'proposal-line' || conflict.visibility === `draft-${side}`,
  )

export function findSubmitRefusal(table: GapTable, side: Side): SubmitRefusal | null {
  if (table.round === null) return { code: 'no-round' }
  if (!isDrafting(table.round, side)) return { code: 'already-submitted' }
  const lines = submittableLines(table)
  if (lines.length === 0) return { code: 'nothing-to-submit' }
  const open = lines.filter((line) => hasTwoVersions(line, side))
  if (open.length > 0) return { code: 'two-versions', lines: open }
  const missing = lines.filter(({ figures }) => figures[side] === null)
  return missing.length === 0 ? null : { code: 'lines-without-price', lines: missing }
}

const frozenLine = (
  { operationId, priced, baseline, figures }: GapLine,
  side: Side,
): readonly ProposalLine[] => {
  const priceYuan = figures[side]?.priceYuan
  const { computedYuan } = priced
  if (priceYuan === undefined || computedYuan === null || baseline === null) return []
  return [
    {
      operationId,
      priceYuan,
      computedYuan,
      adjustmentYuan: calculateAdjustment(priceYuan, computedYuan),
      baselineDigest: baseline.digest,
      baseline: baseline.figures,
    },
  ]
}

export type SubmitAct = {
  readonly id: string
  readonly representative: string
  readonly operator: string
  readonly submittedAt: string
}

/**
 * The fact that puts a side's figures on the table. It freezes the round and every figure of this side in it, typed or
 * not: a copy of the case that types one more later changes nothing. Null while `findSubmitRefusal` has a reason.
 */
export function submitProposal(table: GapTable, side: Side, act: SubmitAct): FactOperation | null {
  const { round, productId } = table
  if (round === null || findSubmitRefusal(table, side) !== null) return null
  const lines = submittableLines(table).flatMap((line) => [...frozenLine(line, side)])
  const drafts = table.lines.map(({ operationId }) => ({
    kind: 'proposal-line',
    id: draftIdOf(round.id, side, operationId),
  }))
  const { id, ...said } = act
  const fields = { productId, roundId: round.id, side, lines, ...said }
  return addFact('submission', id, fields, [{ kind: 'round', id: round.id }, ...drafts])
}
