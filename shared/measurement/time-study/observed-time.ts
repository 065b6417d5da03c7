import type { Recorder } from '../../derivation/recorder.ts'
import { ratioOfExact, writeExact } from '../../numbers/exact-string.ts'
import { over, plus, ratioOfCount, sum, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { checkStudies } from './check-studies.ts'
import { calculateElementMean } from './element-mean.ts'
import { markReadings } from './exclusion.ts'
import type { TimeStudy, TimeStudyElement } from './time-study.ts'

export type ObservedTimeInput = {
  /** One study per worker; each worker counts once. */
  readonly studies: readonly TimeStudy[]
  readonly minimumReadings: number
}

/** The mean of each element of one study, in the order of its elements. */
export const calculateElementMeans = (
  study: TimeStudy,
  minimumReadings: number,
  worker: string | undefined,
  recorder?: Recorder,
): Result<readonly Ratio[]> => {
  const marked = markReadings(study.observations, study.exclusions)
  const means: Ratio[] = []
  const problems: Problem[] = []
  for (const { elementId } of study.elements) {
    const readings = marked.filter((reading) => reading.elementId === elementId)
    const mean = calculateElementMean({ readings, element: elementId, worker, minimumReadings }, recorder)
    if (mean.ok) means.push(mean.value)
    else problems.push(...mean.problems)
  }
  return problems.length === 0 ? succeed(means) : { ok: false, problems }
}

/** Σ element figure × frequency, for one worker. */
export const sumByFrequency = (elements: readonly TimeStudyElement[], values: readonly Ratio[]): Ratio =>
  values.reduce((total, value, index) => {
    const frequency = elements[index]?.frequency
    return frequency === undefined ? total : plus(total, times(value, ratioOfExact(frequency)))
  }, zeroRatio)

const recordTotal = (
  study: TimeStudy,
  means: readonly Ratio[],
  total: Ratio,
  worker: string | undefined,
  recorder: Recorder,
): void =>
  recorder.record({
    rule: worker === undefined ? 'observed-time' : 'worker-mean',
    operation: 'sum',
    worker,
    inputs: study.elements.map(({ elementId, frequency }, index) => ({
      name: 'element-mean',
      role: 'plus',
      value: writeExact(means[index] ?? zeroRatio),
      unit: 'second',
      of: elementId,
      worker,
      weight: frequency,
    })),
    result: { kind: 'exact', value: writeExact(total), unit: 'second' },
    source: { kind: 'time-study', timeStudyId: study.timeStudyId },
  })

/**
 * Observed time of an operation: Σ over its elements of mean × frequency; with several workers the mean of the
 * workers' figures, so that each worker counts once. Seconds per counting unit, not rounded.
 * 6.24 + 8.86 + 9.36 + 3.86 = 28.32.
 */
export const calculateObservedTime = (input: ObservedTimeInput, recorder?: Recorder): Result<Ratio> => {
  const [problem, ...others] = checkStudies(input.studies)
  if (problem !== undefined) return refuse(problem, ...others)
  const isAlone = input.studies.length === 1
  const totals: Ratio[] = []
  const problems: Problem[] = []
  for (const study of input.studies) {
    const worker = isAlone ? undefined : study.worker
    const means = calculateElementMeans(study, input.minimumReadings, worker, recorder)
    if (means.ok) {
      const total = sumByFrequency(study.elements, means.value)
      if (recorder !== undefined) recordTotal(study, means.value, total, worker, recorder)
      totals.push(total)
    } else problems.push(...means.problems)
  }
  if (problems.length > 0) return { ok: false, problems }
  const observed = over(sum(totals), ratioOfCount(BigInt(totals.length)))
  if (!isAlone)
    recorder?.record({
      rule: 'observed-time',
      operation: 'mean',
      inputs: input.studies.map(({ worker }, index) => ({
        name: 'worker-mean',
        role: 'item',
        value: writeExact(totals[index] ?? zeroRatio),
        unit: 'second',
        worker,
      })),
      result: { kind: 'exact', value: writeExact(observed), unit: 'second' },
    })
  return succeed(observed)
}
