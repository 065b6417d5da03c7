import type { PrecisionTerms } from '../../measurement/statistics/required-observations.ts'
import { readRequirement, type ElementNeed } from './requirement.ts'
import type { Study } from './study.ts'

/** What a study lacked when it was sealed and marked 未测够; said wherever its time is shown. */
export type StudyLack = {
  readonly studyId: string
  readonly workerCode: string
  /** Cycles still to be timed; 0 when the terms ask for less today. */
  readonly remaining: number
  /** The element that asks for most, whose own count that is; null below five readings. */
  readonly decides: (ElementNeed & { readonly name: string }) | null
}

/** Sealed studies that are marked, in their order; the mark was made by the seal and stays. */
export const findStudyLacks = (studies: readonly Study[], precision: PrecisionTerms): readonly StudyLack[] =>
  studies
    .filter(({ seal }) => seal?.belowAccuracy === true)
    .map(({ id, timeStudy, method }) => {
      const requirement = readRequirement(timeStudy, precision)
      const known = requirement.kind === 'known' ? requirement : null
      const name = method.elements.find(({ elementId }) => elementId === known?.decides.elementId)?.name ?? ''
      return {
        studyId: id,
        workerCode: timeStudy.worker,
        remaining: known?.remaining ?? (requirement.kind === 'too-few' ? requirement.lacking : 0),
        decides: known === null ? null : { ...known.decides, name },
      }
    })
