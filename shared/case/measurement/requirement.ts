import { calculateStudyRequirement } from '../../measurement/statistics/study-requirement.ts'
import type { PrecisionTerms } from '../../measurement/statistics/required-observations.ts'
import { markReadings } from '../../measurement/time-study/exclusion.ts'
import { fewestReadings, type TimeStudy } from '../../measurement/time-study/time-study.ts'
import { countCompleteCycles } from './complete-cycles.ts'

export type ElementNeed = { readonly elementId: string; readonly valid: number; readonly needed: number }

/** How many cycles are still to be timed. Counts, not figures of the record. */
export type Requirement = {
  /** Complete cycles that count, the same number on every page. */
  readonly measured: number
} & (
  | { readonly kind: 'too-few'; readonly lacking: number }
  | {
      readonly kind: 'known'
      /** The element that lacks most; its own readings, which may be more than the complete cycles. */
      readonly decides: ElementNeed
      readonly needed: number
      readonly remaining: number
      readonly elements: readonly ElementNeed[]
    }
)

const validCount = ({ observations, exclusions }: TimeStudy, elementId: string): number =>
  markReadings(observations, exclusions).filter(
    (reading) => reading.elementId === elementId && reading.excluded === null,
  ).length

const lackOf = ({ needed, valid }: ElementNeed): number => Math.max(0, needed - valid)

/** The element that lacks most decides; when none lacks any, the one that needed most. */
const deciding = (elements: readonly ElementNeed[]): ElementNeed | undefined =>
  [...elements].sort(
    (one, other) => lackOf(other) - lackOf(one) || other.needed - one.needed || one.valid - other.valid,
  )[0]

export function readRequirement(study: TimeStudy, terms: PrecisionTerms): Requirement {
  const measured = countCompleteCycles(study)
  const least = Math.min(...study.elements.map(({ elementId }) => validCount(study, elementId)))
  const fewest = Number.isFinite(least) ? least : 0
  const required = fewest < fewestReadings ? null : calculateStudyRequirement(study, terms)
  const tooFew = { kind: 'too-few', measured, lacking: Math.max(0, fewestReadings - fewest) } as const
  if (required === null || !required.ok) return tooFew
  const elements = required.value.elements.map(({ elementId, valid, count }) => ({
    elementId,
    valid,
    needed: Number(count),
  }))
  const decides = deciding(elements)
  return decides === undefined
    ? tooFew
    : { kind: 'known', measured, decides, needed: decides.needed, remaining: lackOf(decides), elements }
}
