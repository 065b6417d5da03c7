import type { Derivation } from '../../derivation/derivation.ts'
import { createRecorder } from '../../derivation/recorder.ts'
import { calculateOperationNormalTime } from '../../measurement/rating/operation-normal-time.ts'
import { calculateObservedTime } from '../../measurement/time-study/observed-time.ts'
import { fewestReadings } from '../../measurement/time-study/time-study.ts'
import { calculateFigures } from './figures.ts'
import { isRated, rateStudy } from './study-rating.ts'
import type { StudyTerms } from './study-terms.ts'
import type { Study } from './study.ts'

export type StudyFigure = 'observed' | 'normal' | 'standard'

/** Where a figure of one study comes from, sealed or not; null while there is no such figure. */
export function deriveStudyFigure(study: Study, terms: StudyTerms, figure: StudyFigure): Derivation | null {
  const recorder = createRecorder()
  if (figure === 'observed') {
    const input = { studies: [study.timeStudy], minimumReadings: fewestReadings }
    return calculateObservedTime(input, recorder).ok ? recorder.derivation() : null
  }
  if (!isRated(study)) return null
  if (figure === 'normal') {
    const rated = rateStudy(study, recorder)
    if (!rated.ok) return null
    const input = { studies: [rated.value], minimumReadings: fewestReadings }
    return calculateOperationNormalTime(input, recorder).ok ? recorder.derivation() : null
  }
  return calculateFigures([study], terms, recorder).standard === null ? null : recorder.derivation()
}
