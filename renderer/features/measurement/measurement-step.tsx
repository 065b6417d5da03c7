import { useParams } from 'react-router'
import { OperationGate } from './gate/operation-gate.tsx'
import { StudyPreparation } from './gate/study-preparation.tsx'
import { OperationList } from './list/operation-list.tsx'
import { ReviewScreen } from './review/review-screen.tsx'
import { TypedSheetScreen } from './typed/typed-sheet-screen.tsx'
import { StopwatchScreen } from './watch/stopwatch-screen.tsx'

/** 一测, by what follows the step in the address: the list, the gate, a study's preparation, watch, sheet, review. */
export function MeasurementStep() {
  const { '*': rest = '' } = useParams()
  const [screen = '', id = '', detail = ''] = rest.split('/')
  switch (screen) {
    case 'operation':
      return <OperationGate key={`${id} ${detail}`} operationId={id} asked={detail === 'notice'} />
    case 'study':
      return <StudyPreparation key={id} studyId={id} />
    case 'watch':
      return <StopwatchScreen key={id} studyId={id} />
    case 'typed':
      return <TypedSheetScreen key={id} studyId={id} />
    case 'review':
      return <ReviewScreen key={id} studyId={id} />
    default:
      return <OperationList />
  }
}
