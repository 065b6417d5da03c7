import type { Recorder } from '../../derivation/recorder.ts'
import type { InputName } from '../../derivation/rule-code.ts'
import { exactResult, stepInput } from '../../derivation/step-figures.ts'
import { minus, oneRatio, type Ratio } from '../../numbers/ratio.ts'

/** The step 1 − share, recorded for the formulas in which both stand. */
export const recordComplement = (share: Ratio, name: InputName, recorder: Recorder): Ratio => {
  const rest = minus(oneRatio, share)
  recorder.record({
    rule: 'complement-share',
    operation: 'sum',
    inputs: [stepInput('one', 'plus', oneRatio, 'ratio'), stepInput(name, 'minus', share, 'ratio')],
    result: exactResult(rest, 'ratio'),
  })
  return rest
}
