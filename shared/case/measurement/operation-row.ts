import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, type Entry } from '../read.ts'
import { readMethod, type Method } from './method.ts'
import { latestNotices } from './notices.ts'
import { readOperationTime, type OperationTime } from './operation-time.ts'
import { readRequirement, type Requirement } from './requirement.ts'
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
  /** Complete cycles that count, of all workers whose studies count. */
  readonly measured: number
  /**
   * Readings of the element that decides, of the same studies: what `needed` is held against, as in the review. Complete
   * cycles while too few readings are there to say which element decides.
   */
  readonly readings: number
  /** What the workers' studies need together; null while one of them cannot say. */
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

/**
 * The studies a row counts: those its time rests on; before any is sealed, those that are being made; and while nothing
 * was timed by the new card, the old ones.
 */
const countingStudies = (studies: readonly StudyRow[]): readonly StudyRow[] => {
  const timed = studies.filter(({ study }) => (study?.timeStudy.observations.length ?? 0) > 0)
  const sealed = timed.filter(({ status }) => status === 'sealed')
  const open = timed.filter(({ status }) => status !== 're-study')
  return sealed.length > 0 ? sealed : open.length > 0 ? open : timed
}

const readingsOf = (requirement: Requirement): number =>
  requirement.kind === 'known' ? requirement.decides.valid : requirement.measured

const neededOf = (requirements: readonly Requirement[]): number | null => {
  const needs = requirements.flatMap((one) => (one.kind === 'known' ? [one.needed] : []))
  return needs.length === 0 || needs.length < requirements.length
    ? null
    : needs.reduce((sum, need) => sum + need, 0)
}

/** One row of the list of 一测. */
export function readOperationRows(state: FoldState, productId: string | undefined): readonly OperationRow[] {
  const terms = readStudyTerms(state)
  return listRecords(state, 'operation')
    .filter((operation) => operation.productId === productId)
    .map((operation, index) => {
      const studies = readStudyRows(state, operation.id)
      const time = readOperationTime(state, operation, terms)
      const requirements = countingStudies(studies).flatMap(({ study }) =>
        study === null ? [] : [readRequirement(study.timeStudy, terms.precision)],
      )
      return {
        operation,
        number: index + 1,
        method: readMethod(state, operation.id),
        studies,
        measured: requirements.reduce((sum, { measured }) => sum + measured, 0),
        readings: requirements.reduce((sum, one) => sum + readingsOf(one), 0),
        needed: neededOf(requirements),
        time,
        status: statusOf(time, studies),
      }
    })
}
