import { parseInstant } from '../../dates/instant-string.ts'
import type { ExclusionDecision } from '../../measurement/time-study/exclusion.ts'
import { parseElementId, parseTimeStudyId, parseWorkerCode } from '../../measurement/time-study/identity.ts'
import type { TimeStudyObservation } from '../../measurement/time-study/observation.ts'
import { readTaps } from '../../measurement/time-study/read-taps.ts'
import type { TapReading } from '../../measurement/time-study/tap-reading.ts'
import type { Tap } from '../../measurement/time-study/tap.ts'
import type { TimeStudy } from '../../measurement/time-study/time-study.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, readRecord, type Entry, type FactEntry } from '../read.ts'
import { factsOfStudy } from './facts-by-study.ts'
import { elementsOfStudy, readMethod, type Method } from './method.ts'
import { readTapFacts } from './taps.ts'
import { readTypedGrid, readTypedObservations, typedReadingsOf } from './typed-cells.ts'

/** A time study as it stands: what was recorded, and the engine's reading of it. */
export type Study = {
  readonly id: string
  readonly operationId: string
  readonly source: Entry<'time-study'>
  readonly timeStudy: TimeStudy
  readonly taps: readonly Tap[]
  /** Null for a sheet that was typed in. */
  readonly tapReading: TapReading | null
  /** The card as it is now, with the elements the readings follow. */
  readonly method: Method
  /** The card was changed after the first reading: old and new readings cannot be put together. */
  readonly methodChanged: boolean
  readonly seal: FactEntry<'study-seal'> | null
}

export const readDecisions = (state: FoldState, studyId: string): readonly ExclusionDecision[] =>
  factsOfStudy(state, 'reading-decision', studyId).flatMap((fact) => {
    const at = parseInstant(fact.at, { field: 'exclusion' })
    const elementId = fact.elementId === null ? succeed(null) : parseElementId(fact.elementId)
    if (!at.ok || !elementId.ok) return []
    const { decision, reason, by } = fact
    return [{ decision, reason, by, cycle: Number(fact.cycle), elementId: elementId.value, at: at.value }]
  })

type Observed = {
  readonly observations: readonly TimeStudyObservation[]
  readonly tapReading: TapReading | null
}

const observe = (
  state: FoldState,
  source: Entry<'time-study'>,
  method: Method,
  taps: readonly Tap[],
): Result<Observed> => {
  const elements = method.elements.map(({ elementId }) => elementId)
  if (taps.length > 0 || source.method === 'stopwatch') {
    const read = readTaps(elements, taps)
    return read.ok ? succeed({ observations: read.value.observations, tapReading: read.value }) : read
  }
  const id = parseTimeStudyId(source.id)
  if (!id.ok) return id
  const grid = readTypedGrid(state, source.id, method.elements)
  const typed = readTypedObservations(id.value, method.elements, grid)
  return typed.ok ? succeed({ observations: typed.value, tapReading: null }) : typed
}

export const sealOf = (state: FoldState, studyId: string): FactEntry<'study-seal'> | null =>
  factsOfStudy(state, 'study-seal', studyId)[0] ?? null

/** The study of an id; `pending` are presses that were made and are not in the record yet. */
export function readStudy(
  state: FoldState,
  studyId: string,
  pending: readonly Tap[] = [],
): Result<Study> | undefined {
  const source = readRecord(state, 'time-study', studyId)
  if (source === undefined) return undefined
  const card = readMethod(state, source.operationId ?? '')
  const own = source.elementIds ?? null
  const method = own === null ? card : { ...card, elements: elementsOfStudy(state, own) }
  const recorded = readTapFacts(state, studyId)
  const known = new Set(recorded.map(({ id }) => id))
  const taps = [...recorded, ...pending.filter(({ id }) => !known.has(id))]
  const timeStudyId = parseTimeStudyId(studyId)
  const worker = parseWorkerCode(source.workerCode)
  const observed = observe(state, source, method, taps)
  if (!timeStudyId.ok) return timeStudyId
  if (!worker.ok) return worker
  if (!observed.ok) return observed
  return succeed({
    id: studyId,
    operationId: source.operationId ?? '',
    source,
    taps,
    tapReading: observed.value.tapReading,
    method,
    methodChanged: (source.methodDigest ?? method.digest) !== method.digest,
    seal: sealOf(state, studyId),
    timeStudy: {
      timeStudyId: timeStudyId.value,
      worker: worker.value,
      elements: method.elements.map(({ elementId, frequency }) => ({ elementId, frequency })),
      observations: observed.value.observations,
      exclusions: readDecisions(state, studyId),
    },
  })
}

export const studiesOf = (state: FoldState, operationId: string): readonly Entry<'time-study'>[] =>
  listRecords(state, 'time-study').filter((study) => study.operationId === operationId)

/** Whether anything was timed or typed yet. */
export const hasReadings = (state: FoldState, studyId: string): boolean =>
  factsOfStudy(state, 'tap', studyId).length > 0 || typedReadingsOf(state, studyId).length > 0
