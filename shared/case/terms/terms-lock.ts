import type { FactOperation, Operation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { standingLocks, type LineLock } from '../bargaining/locks.ts'
import { listFacts, listRecords, readRecord } from '../read.ts'
import { addFact } from '../write.ts'
import { termTopics, type TermTopic } from './term-topics.ts'

/** 双方同意改规则, as it is read back. */
export type TermsReopening = {
  readonly topic: TermTopic
  readonly reason: string
  readonly unionRepresentative: string
  readonly employerRepresentative: string
  readonly reopenedAt: string
}

type Reopened = { readonly submissions: ReadonlySet<string>; readonly locks: ReadonlySet<string> | undefined }

/** An earlier kind of the fact spoke of the roundings alone, and named proposals only: its locks went along. */
function reopenedFor(state: FoldState, topic: TermTopic): Reopened {
  const now = listFacts(state, 'terms-reopening').filter((fact) => fact.topic === topic)
  const before = topic === 'rounding' ? listFacts(state, 'rounding-reopening') : []
  return {
    submissions: new Set([...before, ...now].flatMap(({ submissions }) => submissions)),
    locks:
      now.length === 0 && before.length > 0 ? undefined : new Set(now.flatMap(({ lineLocks }) => lineLocks)),
  }
}

/** What keeps a term closed: the last round whose proposal used it, and how many agreed lines rest on it. */
export type TermsLock = { readonly round: string; readonly lockedLines: number }

const restsOn: Readonly<Record<TermTopic, (state: FoldState, lock: LineLock) => boolean>> = {
  hourly: () => true,
  shift: () => true,
  rounding: () => true,
  /** Only a time that is computed here holds an allowance; one that was given is as it was given. */
  allowance: (state, { operationId }) =>
    (readRecord(state, 'operation', operationId)?.timeSource ?? 'measured') === 'measured',
  coefficients: (_, { baseline }) => (baseline?.lineCoefficients ?? []).length > 0,
}

function restingLocks(state: FoldState, topic: TermTopic): readonly LineLock[] {
  const present = new Set(listRecords(state, 'operation').map(({ id }) => id))
  return [...standingLocks(state).values()].filter(
    (lock) => present.has(lock.operationId) && restsOn[topic](state, lock),
  )
}

/** Rounds are counted for each style: the furthest that any came. */
const lastOf = (rounds: readonly string[]): string => String(Math.max(...rounds.map(Number)))

type Submission = Pick<ReturnType<typeof listFacts<'submission'>>[number], 'roundId'>

const lastRoundOf = (state: FoldState, submissions: readonly Submission[]): string =>
  lastOf(submissions.map(({ roundId }) => readRecord(state, 'round', roundId)?.number ?? '1'))

/** The last round that anything was submitted in; undefined before the first. */
export function lastSubmittedRound(state: FoldState): string | undefined {
  const submissions = listFacts(state, 'submission')
  return submissions.length === 0 ? undefined : lastRoundOf(state, submissions)
}

/** Why a term cannot simply be set; undefined while nothing that was submitted or agreed rests on it. */
export function termsLockedBy(state: FoldState, topic: TermTopic): TermsLock | undefined {
  // Without a table no price can rest on one: the first may be added freely.
  if (topic === 'coefficients' && listRecords(state, 'coefficient-table').length === 0) return undefined
  const submissions = listFacts(state, 'submission')
  const locks = [...standingLocks(state).values()]
  if (submissions.length === 0 && locks.length === 0) return undefined
  const reopened = reopenedFor(state, topic)
  const submitted = submissions.filter(({ id }) => !reopened.submissions.has(id))
  const locked = locks.filter(({ id }) => reopened.locks?.has(id) === false)
  if (submitted.length === 0 && locked.length === 0) return undefined
  const round =
    submitted.length === 0
      ? lastOf(locked.map(({ roundNumber }) => roundNumber))
      : lastRoundOf(state, submitted)
  return { round, lockedLines: restingLocks(state, topic).length }
}

/** The last time both sides agreed to set a term anew. */
export const lastTermsReopening = (state: FoldState, topic: TermTopic): TermsReopening | undefined =>
  [
    ...(topic === 'rounding'
      ? listFacts(state, 'rounding-reopening').map((fact) => ({ ...fact, topic: 'rounding' as const }))
      : []),
    ...listFacts(state, 'terms-reopening').filter((fact) => fact.topic === topic),
  ].at(-1)

export type ReopeningAct = {
  readonly id: string
  readonly topic: TermTopic
  readonly unionRepresentative: string
  readonly employerRepresentative: string
  readonly reason: string
  readonly operator: string
  readonly reopenedAt: string
}

/**
 * 双方同意改规则: one fact that names both representatives, the reason, the term, and every proposal and agreed line it
 * speaks of. It sets nothing itself: what is set afterwards leaves frozen figures as they are and their lines 需复测.
 * Null while the term is not closed.
 */
export function reopenTerms(state: FoldState, { id, ...said }: ReopeningAct): FactOperation | null {
  if (termsLockedBy(state, said.topic) === undefined) return null
  return addFact('terms-reopening', id, {
    submissions: listFacts(state, 'submission').map((submission) => submission.id),
    lineLocks: [...new Set([...standingLocks(state).values()].map((lock) => lock.id))],
    ...said,
  })
}

/** The first term that an operation would set although it is closed: an undo must not open what only both sides may. */
export const closedTermOf = (state: FoldState, operations: readonly Operation[]): TermTopic | undefined =>
  termTopics.find(
    ({ topic, touches }) => operations.some(touches) && termsLockedBy(state, topic) !== undefined,
  )?.topic
