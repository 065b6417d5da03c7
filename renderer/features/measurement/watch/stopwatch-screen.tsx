import { readRecord } from '../../../../shared/case/read.ts'
import { useCase } from '../../step/case-context.ts'
import { StudyPreparation } from '../gate/study-preparation.tsx'
import { OperationList } from '../list/operation-list.tsx'
import { ReviewScreen } from '../review/review-screen.tsx'
import { hasConsented } from '../../../../shared/case/measurement/notices.ts'
import { Stopwatch } from './stopwatch.tsx'
import { useWatch } from './use-watch.ts'

/** The watch of a study; without consent or a card it is the gate, and after sealing the review. */
export function StopwatchScreen({ studyId }: { readonly studyId: string }) {
  const { state } = useCase()
  const watch = useWatch(studyId)
  const source = readRecord(state, 'time-study', studyId)
  if (source === undefined || watch.read === undefined) return <OperationList />
  if (!watch.read.ok) return <StudyPreparation studyId={studyId} />
  const study = watch.read.value
  if (study.seal !== null) return <ReviewScreen studyId={studyId} />
  if (!hasConsented(state, study.timeStudy.worker) || study.method.gaps.length > 0)
    return <StudyPreparation studyId={studyId} />
  return <Stopwatch study={study} watch={watch} />
}
