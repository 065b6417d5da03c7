import type { DerivationStep } from '../../../shared/derivation/derivation.ts'
import { createRecorder, type Recorder } from '../../../shared/derivation/recorder.ts'

/** Every step that a calculation records, in its order, each with what it rests on. */
export const recordedSteps = (calculate: (recorder: Recorder) => unknown): readonly DerivationStep[] => {
  const inner = createRecorder()
  const steps: DerivationStep[] = []
  calculate({
    record: (step) => {
      inner.record(step)
      const made = inner.derivation()
      if (made !== null) steps.push(made)
    },
    derivation: inner.derivation,
  })
  return steps
}

/**
 * What a reader sees beside the figures of a step: the step, whose it is, and of each input name, owner and value, with a
 * star where it has an origin of its own.
 */
export const stepLines = (calculate: (recorder: Recorder) => unknown): readonly string[] =>
  recordedSteps(calculate).map(({ rule, of, inputs, result }) => {
    const owned = (name: string, owner: string | undefined) =>
      owner === undefined ? name : `${name}(${owner})`
    const parts = inputs.map(
      (input) => `${owned(input.name, input.of)} ${input.value}${input.from === undefined ? '' : '*'}`,
    )
    return `${owned(rule, of)} ${result.value} of ${parts.join(', ')}`
  })
