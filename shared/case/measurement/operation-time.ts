import type { Recorder } from '../../derivation/recorder.ts'
import { parseTimeStudyId } from '../../measurement/time-study/identity.ts'
import {
  resolveTimeWithoutStudy,
  type TimeSource,
  type TimeWithoutStudy,
} from '../../measurement/time-study/time-source.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Problem } from '../../problems/problem.ts'
import { studiesIn } from '../../product/carried-time.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Entry } from '../read.ts'
import { calculateFigures, type Figures } from './figures.ts'
import { printedTime } from './printed-time.ts'
import { sealStillFits } from './seal.ts'
import { findStudyLacks, type StudyLack } from './study-lack.ts'
import type { StudyTerms } from './study-terms.ts'
import { readStudy, studiesOf, type Study } from './study.ts'

/** The standard time of an operation with where it comes from; null while nothing gives it one. */
export type OperationTime = {
  readonly source: TimeSource['kind']
  /** As screen and paper show it, with the decimals of its rounding rule. */
  readonly seconds: DecimalString | null
  /** As it was written where it came from. What was accepted rests on this text, so that 66 and 66.0 stay one time. */
  readonly statedSeconds: DecimalString | null
  readonly reference: string
  /** Sealed studies whose method still holds; empty for a time that was not measured here. */
  readonly studies: readonly Study[]
  readonly figures: Figures | null
  /**
   * Sealed studies the time rests on that are marked 未测够, and what they lack; empty where all are enough. Those of a
   * copied line were made for the line it was taken from.
   */
  readonly lacks: readonly StudyLack[]
  /** A sealed study whose method card was changed, or to which something was added after sealing. */
  readonly needsRestudy: boolean
  readonly problems: readonly Problem[]
}

/** Sealed studies of an operation, each readable; the ones of another method are left out by `holds`. */
export const sealedStudies = (state: FoldState, operationId: string): readonly Study[] =>
  studiesOf(state, operationId).flatMap(({ id }) => {
    const study = readStudy(state, id)
    return study?.ok === true && study.value.seal !== null ? [study.value] : []
  })

export const holds = (study: Study): boolean =>
  study.seal?.methodDigest === study.method.digest && sealStillFits(study)

const givenTime = (operation: Entry<'operation'>): TimeWithoutStudy | null => {
  const { timeSource, givenSeconds, givenTimeReference } = operation
  if (timeSource === null || timeSource === undefined || timeSource === 'measured') return null
  if (givenSeconds === null || givenSeconds === undefined) return null
  return { kind: timeSource, standardTimeSeconds: givenSeconds, reference: givenTimeReference ?? '' }
}

/** 66 at one decimal is 66.0: table, derivation and paper show one time with one scale. */
const asPrinted = (given: TimeWithoutStudy, { timeRounding }: StudyTerms): TimeWithoutStudy =>
  timeRounding === null
    ? given
    : { ...given, standardTimeSeconds: printedTime(timeRounding, given.standardTimeSeconds) }

const measuredTime = (
  state: FoldState,
  operationId: string,
  terms: StudyTerms,
  recorder?: Recorder,
): OperationTime => {
  const sealed = sealedStudies(state, operationId)
  const studies = sealed.filter(holds)
  const figures = studies.length === 0 ? null : calculateFigures(studies, terms, recorder)
  const seconds = figures?.standard?.seconds ?? null
  return {
    source: 'measured',
    seconds,
    statedSeconds: seconds,
    reference: '',
    studies,
    figures,
    lacks: findStudyLacks(studies, terms.precision),
    needsRestudy: sealed.length > studies.length && studies.length === 0,
    problems: figures?.problems ?? [],
  }
}

const carriedLacks = (
  state: FoldState,
  { thinStudies }: Entry<'operation'>,
  { precision }: StudyTerms,
): readonly StudyLack[] => {
  const studies = studiesIn(thinStudies).flatMap((id) => {
    const study = readStudy(state, id)
    return study?.ok === true ? [study.value] : []
  })
  return findStudyLacks(studies, precision)
}

/** The time of one operation, by its source. The derivation of a measured one reaches down to its readings. */
export function readOperationTime(
  state: FoldState,
  operation: Entry<'operation'>,
  terms: StudyTerms,
  recorder?: Recorder,
): OperationTime {
  const source = operation.timeSource ?? 'measured'
  if (source === 'measured') return measuredTime(state, operation.id, terms, recorder)
  const given = givenTime(operation)
  const resolved = given === null ? null : resolveTimeWithoutStudy(asPrinted(given, terms), recorder)
  return {
    source,
    seconds: resolved?.ok === true ? resolved.value : null,
    statedSeconds: resolved?.ok === true ? (given?.standardTimeSeconds ?? null) : null,
    reference: given?.reference ?? '',
    studies: [],
    figures: null,
    lacks: source === 'carried-over' ? carriedLacks(state, operation, terms) : [],
    needsRestudy: false,
    problems: resolved === null || resolved.ok ? [] : resolved.problems,
  }
}

/** The engine's name for where the time comes from, for derivations and documents. */
export const timeSourceOf = (time: OperationTime): TimeSource | null => {
  if (time.source === 'measured') {
    const ids = time.studies.map(({ id }) => parseTimeStudyId(id))
    return { kind: 'measured', timeStudyIds: ids.flatMap((id) => (id.ok ? [id.value] : [])) }
  }
  if (time.seconds === null) return null
  return { kind: time.source, standardTimeSeconds: time.seconds, reference: time.reference }
}
