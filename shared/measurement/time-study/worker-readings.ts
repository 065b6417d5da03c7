import { markReadings, type MarkedReading } from './exclusion.ts'
import type { ElementId, TimeStudyId } from './identity.ts'
import type { TimeStudy } from './time-study.ts'

/** A reading of a worker; it names its study where the worker has several, so that cycle 3 of each stays apart. */
export type WorkerReading = MarkedReading & { readonly study?: TimeStudyId }

/** Each worker with every study of theirs, in the order they first come: whoever is timed twice is one worker. */
export const groupByWorker = <One>(
  ones: readonly One[],
  studyOf: (one: One) => TimeStudy,
): readonly (readonly One[])[] => {
  const groups = new Map<string, One[]>()
  for (const one of ones) {
    const { worker } = studyOf(one)
    const known = groups.get(worker)
    if (known === undefined) groups.set(worker, [one])
    else known.push(one)
  }
  return [...groups.values()]
}

export const studiesByWorker = (studies: readonly TimeStudy[]): readonly (readonly TimeStudy[])[] =>
  groupByWorker(studies, (study) => study)

/** The readings of one study of a worker, each with its mark. */
export const readingsOfStudy = (study: TimeStudy, isOnly: boolean): readonly WorkerReading[] => {
  const marked = markReadings(study.observations, study.exclusions)
  return isOnly ? marked : marked.map((reading) => ({ ...reading, study: study.timeStudyId }))
}

/** The readings of all studies of one worker, put together. */
export const readingsOfWorker = (studies: readonly TimeStudy[]): readonly WorkerReading[] =>
  studies.flatMap((study) => readingsOfStudy(study, studies.length === 1))

export const readingsOfElement = <Reading extends { readonly elementId: ElementId }>(
  readings: readonly Reading[],
  elementId: ElementId,
): readonly Reading[] => readings.filter((reading) => reading.elementId === elementId)
