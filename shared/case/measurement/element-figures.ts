import { calculateSpread, type Spread } from '../../measurement/statistics/sample-variance.ts'
import {
  calculateVariation,
  findSuspectReadings,
  type SuspectReadings,
} from '../../measurement/statistics/suspect-readings.ts'
import { markReadings, type MarkedReading } from '../../measurement/time-study/exclusion.ts'
import { formatApproximate, formatApproximatePercent } from '../../numbers/approximate.ts'
import { round } from '../../numbers/round.ts'
import type { Study } from './study.ts'

/** What the foot of the readings says of one element; null while it cannot be said. */
export type ElementFigures = {
  readonly elementId: string
  readonly name: string
  readonly readings: readonly MarkedReading[]
  readonly valid: number
  readonly mean: string | null
  readonly variation: string | null
  readonly suspects: SuspectReadings | null
  /** Mean ± 3 s, only where the rule means something (more than ten readings). */
  readonly limits: { readonly upper: string; readonly lower: string } | null
}

export const twoDecimals = { scale: 2, mode: 'half-up' } as const

const limitsOf = (spread: Spread, suspects: SuspectReadings): ElementFigures['limits'] => {
  if (!suspects.applicable || suspects.threeSigmaSeconds === null) return null
  const mean = Number(round(spread.mean, { scale: 4, mode: 'half-up' }))
  const width = Number(formatApproximate(suspects.threeSigmaSeconds, 4))
  return { upper: (mean + width).toFixed(2), lower: Math.max(0, mean - width).toFixed(2) }
}

/** The figures of each element of one study, in the order of its card. */
export function readElementFigures({ timeStudy, method }: Study): readonly ElementFigures[] {
  const marked = markReadings(timeStudy.observations, timeStudy.exclusions)
  return method.elements.map(({ elementId, name }) => {
    const readings = marked.filter((reading) => reading.elementId === elementId)
    const valid = readings.filter(({ excluded }) => excluded === null)
    const spread = calculateSpread({ readings, element: elementId })
    const [only] = valid
    const start = { elementId, name, readings, valid: valid.length }
    if (!spread.ok)
      return { ...start, mean: only?.seconds ?? null, variation: null, suspects: null, limits: null }
    const variation = calculateVariation(spread.value)
    const suspects = findSuspectReadings(readings, spread.value)
    return {
      ...start,
      mean: round(spread.value.mean, twoDecimals),
      variation: variation === null ? null : formatApproximatePercent(variation, 1),
      suspects,
      limits: limitsOf(spread.value, suspects),
    }
  })
}
