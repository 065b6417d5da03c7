import type { InstantString } from '../../dates/instant-string.ts'
import type { ExclusionMark } from '../../derivation/derivation.ts'
import type { Problem } from '../../problems/problem.ts'
import type { ElementId } from './identity.ts'
import type { ObservedReading, TimeStudyObservation } from './observation.ts'

/**
 * A decision about a reading, a fact. The reading stays, struck through. `elementId: null` is the whole cycle.
 * The last decision on a reading counts.
 */
export type ExclusionDecision = {
  readonly decision: 'exclude' | 'restore'
  readonly cycle: number
  readonly elementId: ElementId | null
  readonly reason: string
  readonly by: string
  readonly at: InstantString
}

export type MarkedReading = ObservedReading & { readonly excluded: ExclusionMark | null }

const concerns = (decision: ExclusionDecision, { cycle, elementId }: TimeStudyObservation): boolean =>
  decision.cycle === cycle && (decision.elementId === null || decision.elementId === elementId)

/** The readings of a study, each with the mark of the decision that leaves it out. */
export const markReadings = (
  observations: readonly TimeStudyObservation[],
  decisions: readonly ExclusionDecision[],
): readonly MarkedReading[] => {
  const marked: MarkedReading[] = []
  for (const observation of observations) {
    if (observation.state !== 'observed') continue
    const last = decisions.filter((decision) => concerns(decision, observation)).at(-1)
    const excluded = last?.decision === 'exclude' ? { reason: last.reason, by: last.by, at: last.at } : null
    marked.push({ ...observation, excluded })
  }
  return marked
}

/** No exclusion without reason, author and time, and none of a reading that does not exist. */
export const checkExclusion = (
  decision: ExclusionDecision,
  observations: readonly TimeStudyObservation[],
): readonly Problem[] => {
  const at = { field: 'exclusion', row: decision.cycle } as const
  const present = { kind: 'present' } as const
  const problems: Problem[] = []
  const add = (code: Problem['code'], remedy: Problem['remedy']) =>
    problems.push({ code, at, given: null, expected: present, remedy })
  if (decision.reason.trim() === '') add('exclusion-without-reason', 'give-a-reason')
  if (decision.by.trim() === '') add('exclusion-without-author', 'fill-it-in')
  if (decision.at.trim() === '') add('exclusion-without-time', 'fill-it-in')
  if (
    !observations.some((observation) => observation.state === 'observed' && concerns(decision, observation))
  )
    add('exclusion-of-nothing', 'check-the-value')
  return problems
}
