import type { Recorder } from '../../derivation/recorder.ts'
import { exactly } from '../../derivation/step-parts.ts'
import { zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { frequencyParts, sumByFrequency } from '../time-study/by-frequency.ts'
import { markReadings } from '../time-study/exclusion.ts'
import { rateElement } from './element-normal-time.ts'
import type { RatedStudy } from './study-rating.ts'

/** One worker’s normal time, element by element and whole, per counting unit. */
export type RatedFigures = {
  readonly worker: string
  readonly byElement: readonly Ratio[]
  readonly normal: Ratio
}

/** The caller has checked that every reading that counts is rated. */
export const rateStudy = (
  { study, rating }: RatedStudy,
  means: readonly Ratio[],
  worker: string | undefined,
  recorder?: Recorder,
): RatedFigures => {
  const marked = markReadings(study.observations, study.exclusions)
  const normals = study.elements.map(({ elementId, isMachinePaced = false }, index) => {
    const readings = marked.filter((reading) => reading.elementId === elementId)
    const element = { elementId, worker, isMachinePaced }
    return rateElement(means[index] ?? zeroRatio, readings, rating, element, recorder)
  })
  const normal = sumByFrequency(study.elements, normals)
  recorder?.record({
    rule: worker === undefined ? 'normal-time' : 'worker-normal-time',
    operation: 'sum',
    worker,
    inputs: frequencyParts('element-normal-time', study.elements, normals, worker),
    result: exactly(normal, 'second'),
  })
  return { worker: study.worker, byElement: normals, normal }
}
