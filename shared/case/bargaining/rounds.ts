import { suggestedForm, type NegotiationRound } from '../../bargaining/negotiation-round.ts'
import type { Proposal } from '../../bargaining/proposal.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { listFacts, listRecords, type FactEntry } from '../read.ts'

const proposalOf = (fact: FactEntry<'submission'>, roundNumber: number): Proposal => ({
  id: fact.id,
  side: fact.side,
  roundNumber,
  representative: fact.representative,
  submittedAt: fact.submittedAt,
  lines: new Map(fact.lines.map((line) => [line.operationId, line])),
})

const numberOf = (text: string | null | undefined): number | null => {
  const number = Number(text ?? '')
  return Number.isInteger(number) && number > 0 ? number : null
}

type Found = { readonly round: NegotiationRound; readonly ids: ReadonlySet<string> }

function findRounds(state: FoldState, productId: string): readonly Found[] {
  const found = new Map<number, Found>()
  for (const record of listRecords(state, 'round')) {
    const number = numberOf(record.number)
    if (record.productId !== productId || number === null) continue
    const known = found.get(number)
    const ids = new Set([...(known?.ids ?? []), record.id])
    const form = record.form ?? suggestedForm(number)
    const fresh = { id: record.id, number, form, heldOn: record.heldOn ?? null, proposals: none }
    found.set(number, { round: known?.round ?? fresh, ids })
  }
  const submissions = listFacts(state, 'submission').filter((fact) => fact.productId === productId)
  return [...found.values()]
    .sort((one, other) => one.round.number - other.round.number)
    .map(({ round, ids }) => {
      const proposals = submissions
        .filter(({ roundId }) => ids.has(roundId))
        .reduce((both, fact) => ({ ...both, [fact.side]: proposalOf(fact, round.number) }), round.proposals)
      return { round: { ...round, proposals }, ids }
    })
}

const none: NegotiationRound['proposals'] = { union: null, employer: null }

const foundRounds = remember(findRounds)

/**
 * The rounds of a product with what each side submitted in them, oldest first. A side that submitted one round twice
 * without seeing itself leaves two facts; the later in order shows, as with any field.
 */
export const roundsOf: (state: FoldState, productId: string) => readonly NegotiationRound[] = remember(
  (state, productId) => foundRounds(state, productId).map(({ round }) => round),
)

/** The round under way, or the last one. */
export const currentRound = (state: FoldState, productId: string): NegotiationRound | null =>
  roundsOf(state, productId).at(-1) ?? null

/** Every id that stands for a round: copies of a case may have opened it under different ones. */
export const idsOfRound = (state: FoldState, productId: string, number: number): ReadonlySet<string> =>
  foundRounds(state, productId).find(({ round }) => round.number === number)?.ids ?? new Set()
