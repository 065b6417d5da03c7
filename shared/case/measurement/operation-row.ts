import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, type Entry } from '../read.ts'
import { readMethod, type Method } from './method.ts'
import { latestNotices } from './notices.ts'
import { readOperationTime, type OperationTime } from './operation-time.ts'
import { readRequirement } from './requirement.ts'
import { readStudyTerms } from './study-terms.ts'
import { hasReadings, readStudy, sealOf, studiesOf, type Study } from './study.ts'

export type StudyStatus = 'not-started' | 'in-study' | 'to-review' | 'sealed' | 're-study' | 'not-readable'

export type StudyRow = {
  readonly id: string
  readonly workerCode: string
  readonly consented: boolean
  readonly status: StudyStatus
  readonly sealedAt: string | null
  readonly belowAccuracy: boolean
  readonly study: Study | null
}

export type OperationStatus =
  | 'not-measured'
  | 'in-study'
  | 'to-review'
  | 'sealed'
  | 're-study'
  | 'carried-over'
  | 'similar-operation'
  | 'agreed-by-both'

export type OperationRow = {
  readonly operation: Entry<'operation'>
  /** Counted from 1, as the sheet counts. */
  readonly number: number
  readonly method: Method
  readonly studies: readonly StudyRow[]
  readonly measured: number
  readonly needed: number | null
  readonly time: OperationTime
  readonly status: OperationStatus
}

const isFinished = ({ tapReading }: Study): boolean =>
  tapReading === null || tapReading.position.phase === 'finished'

const studyStatus = (state: FoldState, id: string, study: Study | null): StudyStatus => {
  const seal = sealOf(state, id)
  if (study === null) return 'not-readable'
  if (seal !== null) return seal.methodDigest === study.method.digest ? 'sealed' : 're-study'
  if (!hasReadings(state, id)) return 'not-started'
  if (study.methodChanged) return 're-study'
  return isFinished(study) ? 'to-review' : 'in-study'
}

export function readStudyRows(state: FoldState, operationId: string): readonly StudyRow[] {
  const notices = latestNotices(state)
  return studiesOf(state, operationId).map(({ id, workerCode }) => {
    const read = readStudy(state, id)
    const study = read?.ok === true ? read.value : null
    const seal = sealOf(state, id)
    return {
      id,
      workerCode: workerCode ?? '',
      consented: notices.get(workerCode ?? '')?.consented === true,
      status: studyStatus(state, id, study),
      sealedAt: seal?.sealedAt ?? null,
      belowAccuracy: seal?.belowAccuracy ?? false,
      study,
    }
  })
}

const order: readonly StudyStatus[] = ['in-study', 'to-review', 're-study']

/** A sealed study gives the operation its time; while none does, the study that asks for something shows. */
const statusOf = (time: OperationTime, studies: readonly StudyRow[]): OperationStatus => {
  if (time.source !== 'measured') return time.seconds === null ? 'not-measured' : time.source
  if (time.studies.length > 0) return 'sealed'
  const found = order.find((status) => studies.some((study) => study.status === status))
  if (found === 'in-study' || found === 'to-review' || found === 're-study') return found
  return time.needsRestudy ? 're-study' : 'not-measured'
}

const cyclesOf = ({ study }: StudyRow): number =>
  study === null ? 0 : new Set(study.timeStudy.observations.map(({ cycle }) => cycle)).size

/** One row of the list of 一测. */
export function readOperationRows(state: FoldState, productId: string | undefined): readonly OperationRow[] {
  const terms = readStudyTerms(state)
  return listRecords(state, 'operation')
    .filter((operation) => operation.productId === productId)
    .map((operation, index) => {
      const studies = readStudyRows(state, operation.id)
      const time = readOperationTime(state, operation, terms)
      const needs = studies.flatMap(({ study }) => {
        const one = study === null ? null : readRequirement(study.timeStudy, terms.precision)
        return one?.kind === 'known' ? [one.needed] : []
      })
      return {
        operation,
        number: index + 1,
        method: readMethod(state, operation.id),
        studies,
        measured: studies.reduce((sum, study) => sum + cyclesOf(study), 0),
        needed: needs.length === 0 ? null : Math.max(...needs),
        time,
        status: statusOf(time, studies),
      }
    })
}
