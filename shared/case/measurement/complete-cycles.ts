import { markReadings } from '../../measurement/time-study/exclusion.ts'
import type { TimeStudy } from '../../measurement/time-study/time-study.ts'
import { groupBy } from './group-by.ts'

/**
 * How many cycles of a study count, the one count that every page says: each element was observed and not left out, or
 * was not done in this cycle, and something was observed. A missed press or an exclusion takes the cycle out of the count.
 */
export function countCompleteCycles({ elements, observations, exclusions }: TimeStudy): number {
  const valid = markReadings(observations, exclusions).filter(({ excluded }) => excluded === null)
  const placeOf = (cycle: number, elementId: string): string => `${String(cycle)} ${elementId}`
  const counting = new Set(valid.map(({ cycle, elementId }) => placeOf(cycle, elementId)))
  const timed = new Set(valid.map(({ cycle }) => cycle))
  return [...groupBy(observations, ({ cycle }) => cycle)].filter(
    ([cycle, seen]) =>
      timed.has(cycle) &&
      elements.every(
        ({ elementId }) =>
          counting.has(placeOf(cycle, elementId)) ||
          seen.some((one) => one.elementId === elementId && one.state === 'not-performed'),
      ),
  ).length
}
