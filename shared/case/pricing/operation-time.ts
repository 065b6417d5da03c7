import type { Recorder } from '../../derivation/recorder.ts'
import { resolveTimeWithoutStudy, type TimeSource } from '../../measurement/time-study/time-source.ts'
import type { Precision } from '../../measurement/statistics/precision.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Problem } from '../../problems/problem.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { calculateFigures } from '../measurement/figures.ts'
import { readStudyTerms } from '../measurement/study-terms.ts'
import { readStudy, studiesOf, type Study } from '../measurement/study.ts'
import type { Entry } from '../read.ts'

/** The standard time that an operation is priced with, and where it comes from. */
export type OperationTime = {
  readonly source: TimeSource['kind']
  /** The earlier style, the minutes: what stands behind a time that was not measured here. */
  readonly reference: string
  /** As printed; null while there is none: 待测. */
  readonly seconds: DecimalString | null
  readonly precision: Precision | null
  /** The sealed studies that count. */
  readonly studies: readonly Study[]
  /** The method was changed after it was measured: 需复测. */
  readonly stale: boolean
  readonly problems: readonly Problem[]
}

type TimeFields = Pick<Entry<'operation'>, 'id' | 'timeSource' | 'givenSeconds' | 'givenTimeReference'>

const sealedStudies = (state: FoldState, operationId: string): readonly Study[] =>
  studiesOf(state, operationId).flatMap(({ id }) => {
    const study = readStudy(state, id)
    return study?.ok === true && study.value.seal !== null ? [study.value] : []
  })

function readGivenTime(
  operation: TimeFields,
  source: Exclude<TimeSource['kind'], 'measured'>,
  recorder?: Recorder,
): OperationTime {
  const reference = operation.givenTimeReference ?? ''
  const nothing = {
    source,
    reference,
    seconds: null,
    precision: null,
    studies: [],
    stale: false,
    problems: [],
  }
  const standardTimeSeconds = operation.givenSeconds
  if (standardTimeSeconds === null || standardTimeSeconds === undefined) return nothing
  const resolved = resolveTimeWithoutStudy({ kind: source, standardTimeSeconds, reference }, recorder)
  return resolved.ok ? { ...nothing, seconds: resolved.value } : { ...nothing, problems: resolved.problems }
}

/** Only sealed studies of the method as it is now count; studies of an earlier method make the line stale. */
export function readOperationTime(
  state: FoldState,
  operation: TimeFields,
  recorder?: Recorder,
): OperationTime {
  const source = operation.timeSource ?? 'measured'
  if (source !== 'measured') return readGivenTime(operation, source, recorder)
  const sealed = sealedStudies(state, operation.id)
  const studies = sealed.filter(({ methodChanged }) => !methodChanged)
  const stale = sealed.length > 0 && studies.length === 0
  const nothing = { source, reference: '', seconds: null, precision: null, studies, stale, problems: [] }
  if (studies.length === 0) return nothing
  const figures = calculateFigures(studies, readStudyTerms(state), recorder)
  return {
    ...nothing,
    seconds: figures.standard?.seconds ?? null,
    precision: figures.precision,
    problems: figures.problems,
  }
}
