import type { Recorder } from '../../derivation/recorder.ts'
import { calculateStandardTime, type StandardTime } from '../../measurement/allowance/standard-time.ts'
import { calculateOperationNormalTime } from '../../measurement/rating/operation-normal-time.ts'
import { calculatePrecision, type Precision } from '../../measurement/statistics/precision.ts'
import { fewestReadings } from '../../measurement/time-study/time-study.ts'
import type { Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { collectResults } from '../terms/collect-results.ts'
import { isRated, rateStudy } from './study-rating.ts'
import type { StudyTerms } from './study-terms.ts'
import type { Study } from './study.ts'

/** From the readings of one or several workers to the standard time; null where it cannot be said yet. */
export type Figures = {
  readonly observed: Ratio | null
  readonly normal: Ratio | null
  readonly standard: StandardTime | null
  readonly precision: Precision | null
  readonly problems: readonly Problem[]
}

const notYet = (problems: readonly Problem[]): Figures => ({
  observed: null,
  normal: null,
  standard: null,
  precision: null,
  problems,
})

const standardOf = (
  normalSeconds: Ratio,
  terms: StudyTerms,
  recorder?: Recorder,
): Result<StandardTime | null> =>
  terms.timeRounding === null || terms.allowance === null
    ? succeed(null)
    : calculateStandardTime(
        { normalSeconds, allowances: terms.allowance.allowances, rounding: terms.timeRounding },
        recorder,
      )

/**
 * Mean → normal → standard time of an operation from its studies, one per worker, each worker counted once.
 * Seconds per counting unit; rounded once, as the terms say. Below five readings no mean is formed.
 */
export function calculateFigures(studies: readonly Study[], terms: StudyTerms, recorder?: Recorder): Figures {
  const rated = collectResults(studies.map((study) => rateStudy(study, recorder)))
  if (!rated.ok) return notYet(rated.problems)
  const normal = calculateOperationNormalTime(
    { studies: rated.value, minimumReadings: fewestReadings },
    recorder,
  )
  if (!normal.ok) return notYet(normal.problems)
  const { observedSeconds, normalSeconds } = normal.value
  const standard = standardOf(normalSeconds, terms, recorder)
  const precision = calculatePrecision({
    studies: studies.map(({ timeStudy }) => timeStudy),
    terms: terms.precision,
  })
  return {
    observed: observedSeconds,
    normal: normalSeconds,
    standard: standard.ok ? standard.value : null,
    precision: precision.ok ? precision.value : null,
    problems: standard.ok ? [] : standard.problems,
  }
}

/** What may be shown of one study: nobody rated it, so it has no normal and no standard time yet. */
export function figuresOfStudy(study: Study, terms: StudyTerms): Figures {
  const figures = calculateFigures([study], terms)
  return isRated(study) ? figures : { ...figures, normal: null, standard: null }
}
