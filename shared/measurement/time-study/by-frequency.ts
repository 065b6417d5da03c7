import { part } from '../../derivation/step-parts.ts'
import { ratioOfExact } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { plus, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { TimeStudyElement } from './time-study.ts'

type Seconds = Quantity<'second', Ratio>

/** Σ element figure × frequency, for one worker. */
export const sumByFrequency = (elements: readonly TimeStudyElement[], values: readonly Seconds[]): Seconds =>
  values.reduce((total, value, index) => {
    const frequency = elements[index]?.frequency
    return frequency === undefined ? total : plus(total, times(value, ratioOfExact(frequency)))
  }, zeroRatio)

/** The same in a recorded step: each element's figure, as often as the element comes. */
export const frequencyParts = (
  name: 'element-mean' | 'element-normal-time',
  elements: readonly TimeStudyElement[],
  values: readonly Seconds[],
  worker: string | undefined,
) =>
  elements.map(({ elementId, frequency }, index) =>
    part('plus', name, values[index] ?? zeroRatio, 'second', { of: elementId, worker, weight: frequency }),
  )
