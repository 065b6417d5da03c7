import type { Recorder } from '../../derivation/recorder.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { checkStudies } from '../time-study/check-studies.ts'
import { calculateElementMeans } from '../time-study/observed-time.ts'
import { groupByWorker } from '../time-study/worker-readings.ts'
import type { OperationNormalTimeInput } from './operation-normal-time.ts'
import { rateWorker, type RatedFigures } from './rate-worker.ts'
import { checkStudyRating } from './study-rating.ts'

/**
 * The normal time of each worker = Σ element normal time × frequency over all readings of theirs, in however many
 * studies; seconds per counting unit, not rounded. What lies between workers is compared here, after the rating has
 * taken out their pace.
 * 50 s rated 110 and 55 s rated 100: both 55 s.
 */
export const calculateWorkerNormalTimes = (
  { studies, minimumReadings }: Omit<OperationNormalTimeInput, 'summary'>,
  recorder?: Recorder,
): Result<readonly RatedFigures[]> => {
  const [problem, ...others] = [
    ...checkStudies(studies.map(({ study }) => study)),
    ...studies.flatMap(checkStudyRating),
  ]
  if (problem !== undefined) return refuse(problem, ...others)
  const figures: RatedFigures[] = []
  const problems: Problem[] = []
  for (const own of groupByWorker(studies, ({ study }) => study)) {
    const worker = own[0]?.study.worker
    const timed = own.map(({ study }) => study)
    const means = calculateElementMeans(timed, minimumReadings, worker, recorder)
    if (!means.ok) problems.push(...means.problems)
    else figures.push(rateWorker(own, means.value, worker, recorder))
  }
  return problems.length === 0 ? succeed(figures) : { ok: false, problems }
}
