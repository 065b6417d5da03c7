import type { FactOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listFacts, readRecord, type FactEntry } from '../read.ts'
import { addFact } from '../write.ts'

export type RoundingReopening = FactEntry<'rounding-reopening'>

const reopenedSubmissions = (state: FoldState): ReadonlySet<string> =>
  new Set(listFacts(state, 'rounding-reopening').flatMap(({ submissions }) => submissions))

/** The round whose proposal used the roundings and closed them; undefined while they may be set. */
export function roundingsLockedBy(state: FoldState): string | undefined {
  const reopened = reopenedSubmissions(state)
  const first = listFacts(state, 'submission').find(({ id }) => !reopened.has(id))
  return first === undefined ? undefined : (readRecord(state, 'round', first.roundId)?.number ?? '1')
}

/** The last time both sides agreed to set the roundings anew. */
export const lastRoundingReopening = (state: FoldState): RoundingReopening | undefined =>
  listFacts(state, 'rounding-reopening').at(-1)

export type ReopeningAct = {
  readonly id: string
  readonly unionRepresentative: string
  readonly employerRepresentative: string
  readonly reason: string
  readonly operator: string
  readonly reopenedAt: string
}

/**
 * 双方同意改舍入: one fact that names both representatives, the reason, and every proposal it speaks of. It sets
 * nothing itself: what is set afterwards leaves frozen figures as they are and their lines 需复测. Null while nothing
 * is closed.
 */
export function reopenRoundings(state: FoldState, { id, ...said }: ReopeningAct): FactOperation | null {
  if (roundingsLockedBy(state) === undefined) return null
  const submissions = listFacts(state, 'submission').map((submission) => submission.id)
  return addFact('rounding-reopening', id, { submissions, ...said })
}
