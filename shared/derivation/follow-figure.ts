import type { Recorder } from './recorder.ts'
import type { RuleCode } from './rule-code.ts'

/**
 * For a calculation with several figures: a recorder that lets steps through up to the wanted figure and drops the rest, so
 * that the derivation ends there.
 */
export const followFigure = (recorder: Recorder, rule: RuleCode, of?: string): Recorder => {
  let isReached = false
  return {
    record: (step) => {
      if (isReached) return
      recorder.record(step)
      isReached = step.rule === rule && step.of === of
    },
    derivation: recorder.derivation,
  }
}
