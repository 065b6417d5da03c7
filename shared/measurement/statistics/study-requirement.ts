import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { calculateElementMean } from '../time-study/element-mean.ts'
import { markReadings } from '../time-study/exclusion.ts'
import type { ElementId } from '../time-study/identity.ts'
import type { TimeStudy } from '../time-study/time-study.ts'
import { calculateLargestRequired } from './largest-required.ts'
import { calculateRequiredObservations, type PrecisionTerms } from './required-observations.ts'
import { calculateSpread } from './sample-variance.ts'

export type ElementRequirement = {
  readonly elementId: ElementId
  readonly element: string
  readonly valid: number
  readonly count: DecimalString
}

export type StudyRequirement = {
  readonly elements: readonly ElementRequirement[]
  readonly largest: DecimalString
}

/**
 * How many valid readings each element of a study needs, and the study as a whole: the largest of them.
 * A count of readings, rounded up. Called again without an exclusion it shows what the exclusion changed.
 */
export const calculateStudyRequirement = (
  study: TimeStudy,
  terms: PrecisionTerms,
  recorder?: Recorder,
): Result<StudyRequirement> => {
  const marked = markReadings(study.observations, study.exclusions)
  const elements: ElementRequirement[] = []
  const problems: Problem[] = []
  for (const { elementId } of study.elements) {
    const series = {
      readings: marked.filter((reading) => reading.elementId === elementId),
      element: elementId,
    }
    const mean = calculateElementMean({ ...series, minimumReadings: 2 }, recorder)
    const spread = mean.ok ? calculateSpread(series, recorder) : mean
    const required = spread.ok
      ? calculateRequiredObservations({ ...terms, ...spread.value, element: elementId }, recorder)
      : spread
    if (required.ok && spread.ok)
      elements.push({ elementId, element: elementId, valid: spread.value.count, count: required.value.count })
    else if (!required.ok) problems.push(...required.problems)
  }
  if (problems.length > 0) return { ok: false, problems }
  const largest = calculateLargestRequired(elements, recorder)
  return largest.ok ? succeed({ elements, largest: largest.value }) : largest
}
