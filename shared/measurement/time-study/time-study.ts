import type { ExactString } from '../../numbers/exact-string.ts'
import type { ExclusionDecision } from './exclusion.ts'
import type { ElementId, TimeStudyId, WorkerCode } from './identity.ts'
import type { TimeStudyObservation } from './observation.ts'

export type TimeStudyElement = {
  readonly elementId: ElementId
  /** Occurrences per counted piece: 1, or 1/20 for handling a bundle of 20. */
  readonly frequency: ExactString
  /** The machine sets the pace: the element is timed but never rated. */
  readonly isMachinePaced?: boolean
}

/** One worker watched at one operation; several workers are several studies, and so is one worker watched again. */
export type TimeStudy = {
  readonly timeStudyId: TimeStudyId
  readonly worker: WorkerCode
  readonly elements: readonly TimeStudyElement[]
  readonly observations: readonly TimeStudyObservation[]
  readonly exclusions: readonly ExclusionDecision[]
}

/** Below this a mean is not formed in the application; textbook cases pass their own. */
export const fewestReadings = 5
