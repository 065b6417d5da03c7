import { epochMilliseconds } from '../../dates/instant-distance.ts'
import { parseTapId } from '../../measurement/time-study/identity.ts'
import type { Tap, TapKind } from '../../measurement/time-study/tap.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { changeOf } from '../../record/read-state.ts'
import type { FactEntry } from '../read.ts'
import type { FieldsOf } from '../record-kinds.ts'
import { factsOfStudy } from './facts-by-study.ts'

export const tapFields = (studyId: string, tap: Tap): FieldsOf<'tap'> => ({
  studyId,
  session: tap.session,
  cumulativeMilliseconds: tap.cumulativeMilliseconds,
  tap: tap.kind,
  ...(tap.kind === 'interruption-start' ? { reason: tap.reason } : {}),
  ...(tap.kind === 'strike' ? { strikes: tap.strikes } : {}),
})

const kindOf = ({ tap, reason, strikes }: FactEntry<'tap'>): TapKind | null => {
  if (tap === 'interruption-start') return { kind: tap, reason: reason ?? 'other' }
  if (tap !== 'strike') return { kind: tap }
  const struck = parseTapId(strikes)
  return struck.ok ? { kind: tap, strikes: struck.value } : null
}

export const tapOf = (fact: FactEntry<'tap'>): Tap | null => {
  const id = parseTapId(fact.id)
  const kind = kindOf(fact)
  if (!id.ok || kind === null) return null
  const { session, cumulativeMilliseconds } = fact
  return { ...kind, id: id.value, session, cumulativeMilliseconds }
}

/** The presses of a study in the order they were made. */
export const readTapFacts = (state: FoldState, studyId: string): readonly Tap[] =>
  factsOfStudy(state, 'tap', studyId).flatMap((fact) => tapOf(fact) ?? [])

/**
 * When the clock of the last run stood at zero, by the clock on the wall, in milliseconds; null before the first
 * press. A press is written down a little after it was made, or long after when it replaces another: of all presses
 * of the run the earliest reckoning is the nearest one.
 */
export function lastRunBeganAt(state: FoldState, studyId: string): number | null {
  const facts = factsOfStudy(state, 'tap', studyId)
  const reckonings = facts
    .filter(({ session }) => session === facts.at(-1)?.session)
    .flatMap(({ source, cumulativeMilliseconds }) => {
      const at = changeOf(state, source.changeId)?.change.at
      const written = at === undefined ? null : epochMilliseconds(at)
      return written === null ? [] : [written - Number(cumulativeMilliseconds)]
    })
  return reckonings.length === 0 ? null : Math.min(...reckonings)
}

/** Presses a person made: one change each, also where a change holds a strike and what replaces it. */
export const countPresses = (state: FoldState, studyId: string): number =>
  new Set(factsOfStudy(state, 'tap', studyId).map(({ source }) => source.changeId)).size
