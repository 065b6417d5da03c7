import { hasConsented } from '../../../../shared/case/measurement/notices.ts'
import { readMethod } from '../../../../shared/case/measurement/method.ts'
import { readStudy, sealOf } from '../../../../shared/case/measurement/study.ts'
import { readTapFacts } from '../../../../shared/case/measurement/taps.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { useCase } from '../../step/case-context.ts'
import { StudyPreparation } from '../gate/study-preparation.tsx'
import { OperationList } from '../list/operation-list.tsx'
import { ReviewScreen } from '../review/review-screen.tsx'
import { TypedSheet } from './typed-sheet.tsx'

/** A sheet timed by hand; a study that was timed with the watch, or sealed, is shown as it is. */
export function TypedSheetScreen({ studyId }: { readonly studyId: string }) {
  const { state } = useCase()
  const study = readRecord(state, 'time-study', studyId)
  if (study === undefined) return <OperationList />
  const read = readStudy(state, studyId)
  const method = read?.ok === true ? read.value.method : readMethod(state, study.operationId ?? '')
  if (sealOf(state, studyId) !== null || readTapFacts(state, studyId).length > 0)
    return <ReviewScreen studyId={studyId} />
  if (method.gaps.length > 0 || !hasConsented(state, study.workerCode ?? ''))
    return <StudyPreparation studyId={studyId} />
  return <TypedSheet study={study} method={method} />
}
