import type { Recorder } from '../../derivation/recorder.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { checkStudies } from '../time-study/check-studies.ts'
import { calculateElementMeans } from '../time-study/observed-time.ts'
import type { WorkerFigure } from '../time-study/worker-summary.ts'
import type { OperationNormalTimeInput } from './operation-normal-time.ts'
import { rateStudy } from './rate-study.ts'
import { checkStudyRating } from './study-rating.ts'

/**
 * The normal time of each worker = Σ element normal time × frequency; seconds per counting unit, not rounded. What lies
 * between workers is compared here, after the rating has taken out their pace.
 * 50 s rated 110 and 55 s rated 100: both 55 s.
 */
export const calculateWorkerNormalTimes = (
  { studies, minimumReadings }: Omit<OperationNormalTimeInput, 'summary'>,
  recorder?: Recorder,
): Result<readonly WorkerFigure[]> => {
  const [problem, ...others] = [
    ...checkStudies(studies.map(({ study }) => study)),
    ...studies.flatMap(checkStudyRating),
  ]
  if (problem !== undefined) return refuse(problem, ...others)
  const figures: WorkerFigure[] = []
  const problems: Problem[] = []
  for (const one of studies) {
    const { worker } = one.study
    const means = calculateElementMeans(one.study, minimumReadings, worker, recorder)
    if (!means.ok) problems.push(...means.problems)
    else figures.push({ worker, seconds: rateStudy(one, means.value, worker, recorder).normal })
  }
  return problems.length === 0 ? succeed(figures) : { ok: false, problems }
}
