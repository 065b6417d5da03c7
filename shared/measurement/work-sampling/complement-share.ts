import type { Recorder } from '../../derivation/recorder.ts'
import type { InputName } from '../../derivation/rule-code.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { minus, oneRatio, type Ratio } from '../../numbers/ratio.ts'

/** The step 1 − share, recorded for the formulas in which both stand. */
export const recordComplement = (share: Ratio, name: InputName, recorder: Recorder): Ratio => {
  const rest = minus(oneRatio, share)
  recorder.record({
    rule: 'complement-share',
    operation: 'sum',
    inputs: [part('plus', 'one', oneRatio, 'ratio'), part('minus', name, share, 'ratio')],
    result: exactly(rest, 'ratio'),
  })
  return rest
}
