import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, readRecord } from '../read.ts'
import { factsOfStudy } from './facts-by-study.ts'
import { readStudy, sealOf } from './study.ts'

/** A study whose watch was started and not ended: it is offered again wherever the case is opened. */
export type UnfinishedStudy = {
  readonly studyId: string
  readonly operationName: string
  readonly workerCode: string
  readonly paused: boolean
  /** The last cycle of which anything was seen; 0 while nothing was. */
  readonly lastCycle: number
}

/** The last cycle of which anything was seen. */
export const lastCycleOf = (observations: readonly { readonly cycle: number }[]): number =>
  Math.max(0, ...observations.map(({ cycle }) => cycle))

function unfinishedOf(state: FoldState, studyId: string, operationName: string): UnfinishedStudy | null {
  const read = readStudy(state, studyId)
  const phase = read?.ok === true ? read.value.tapReading?.position.phase : undefined
  if (read?.ok !== true || phase === undefined || phase === 'not-started' || phase === 'finished') return null
  const { timeStudy } = read.value
  return {
    studyId,
    operationName,
    workerCode: timeStudy.worker,
    paused: phase === 'paused',
    lastCycle: lastCycleOf(timeStudy.observations),
  }
}

/** The one that was pressed last of those that wait; undefined while none does. */
export function findUnfinishedStudy(state: FoldState): UnfinishedStudy | undefined {
  const open = listRecords(state, 'time-study').flatMap(({ id, operationId }) => {
    const last = factsOfStudy(state, 'tap', id).at(-1)
    const operation = readRecord(state, 'operation', operationId ?? '')
    if (last === undefined || operation === undefined || sealOf(state, id) !== null) return []
    const study = unfinishedOf(state, id, operation.name ?? '')
    return study === null ? [] : [{ study, order: last.source.position }]
  })
  return open.sort((one, other) => other.order - one.order)[0]?.study
}
