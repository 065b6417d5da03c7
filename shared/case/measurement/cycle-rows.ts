import { markReadings } from '../../measurement/time-study/exclusion.ts'
import type { ExclusionMark } from '../../derivation/derivation.ts'
import { calculateCycleTotal } from '../../measurement/time-study/cycle-total.ts'
import type { UnobservedCause } from '../../measurement/time-study/observation.ts'
import type { Interruption } from '../../measurement/time-study/watch.ts'
import { groupBy } from './group-by.ts'
import type { Study } from './study.ts'

export type CycleCell =
  | { readonly state: 'observed'; readonly seconds: string; readonly excluded: ExclusionMark | null }
  | { readonly state: 'not-performed' }
  | { readonly state: 'unobserved'; readonly cause: UnobservedCause }
  /** Its turn has not come yet. */
  | { readonly state: 'ahead' }

export type CycleRow = {
  readonly cycle: number
  readonly cells: readonly (CycleCell & { readonly elementId: string })[]
  /** Null when an element has no time that counts. */
  readonly total: string | null
  readonly interruptions: readonly Interruption[]
}

/** One row per cycle that has any observation, oldest first. */
export function readCycleRows({ timeStudy, tapReading, method }: Study): readonly CycleRow[] {
  const { observations, exclusions } = timeStudy
  const marked = markReadings(observations, exclusions)
  const elements = method.elements.map(({ elementId }) => elementId)
  const byCycle = groupBy(observations, ({ cycle }) => cycle)
  const markedByCycle = groupBy(marked, ({ cycle }) => cycle)
  return [...byCycle].map(([cycle, seen]) => {
    const times = markedByCycle.get(cycle) ?? []
    return {
      cycle,
      cells: elements.map((elementId) => {
        const one = seen.find((observation) => observation.elementId === elementId)
        if (one === undefined) return { elementId, state: 'ahead' }
        if (one.state === 'unobserved') return { elementId, state: one.state, cause: one.cause }
        if (one.state === 'not-performed') return { elementId, state: one.state }
        const excluded = times.find((time) => time.elementId === elementId)?.excluded ?? null
        return { elementId, state: one.state, seconds: one.seconds, excluded }
      }),
      total: calculateCycleTotal(cycle, elements, times),
      interruptions: (tapReading?.interruptions ?? []).filter((one) => one.cycle === cycle),
    }
  })
}
