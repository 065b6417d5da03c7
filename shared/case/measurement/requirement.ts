import { calculateStudyRequirement } from '../../measurement/statistics/study-requirement.ts'
import type { PrecisionTerms } from '../../measurement/statistics/required-observations.ts'
import { markReadings } from '../../measurement/time-study/exclusion.ts'
import { fewestReadings, type TimeStudy } from '../../measurement/time-study/time-study.ts'

export type ElementNeed = { readonly elementId: string; readonly valid: number; readonly needed: number }

/** How many cycles are still to be timed. Counts, not figures of the record. */
export type Requirement =
  | { readonly kind: 'too-few'; readonly measured: number; readonly lacking: number }
  | {
      readonly kind: 'known'
      /** Valid readings and need of the element that decides. */
      readonly measured: number
      readonly needed: number
      readonly remaining: number
      readonly elements: readonly ElementNeed[]
    }

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
  const measured = Math.min(...study.elements.map(({ elementId }) => validCount(study, elementId)))
  const fewest = Number.isFinite(measured) ? measured : 0
  const required = fewest < fewestReadings ? null : calculateStudyRequirement(study, terms)
  if (required === null || !required.ok)
    return { kind: 'too-few', measured: fewest, lacking: Math.max(0, fewestReadings - fewest) }
  const elements = required.value.elements.map(({ elementId, valid, count }) => ({
    elementId,
    valid,
    needed: Number(count),
  }))
  const first = deciding(elements)
  return {
    kind: 'known',
    measured: first?.valid ?? fewest,
    needed: first?.needed ?? 0,
    remaining: first === undefined ? 0 : lackOf(first),
    elements,
  }
}
