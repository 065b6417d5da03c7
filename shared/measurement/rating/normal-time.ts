import type { Recorder, StepDraft } from '../../derivation/recorder.ts'
import type { InputName, RuleCode } from '../../derivation/rule-code.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive } from '../../numbers/range-checks.ts'
import { times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { checkRating, ratingFactor, type PerformanceRating } from './performance-rating.ts'

export type NormalTimeInput = {
  readonly observedSeconds: Quantity<'second', Ratio>
  readonly rating: PerformanceRating
}

type RatedStep = {
  readonly rule: RuleCode
  readonly observedAs: InputName
  readonly observed: Ratio
  readonly rating: PerformanceRating
  readonly normal: Ratio
} & Pick<StepDraft, 'of' | 'worker' | 'study' | 'cycle' | 'source'>

/** The step observed × rating ÷ divisor, for a reading, an element, a worker or the whole operation. */
export const recordRatedTime = (step: RatedStep, recorder: Recorder): void => {
  const { rule, observedAs, observed, rating, normal, of, worker, study, cycle, source } = step
  recorder.record({
    rule,
    operation: 'product',
    of,
    worker,
    study,
    cycle,
    inputs: [
      part('times', observedAs, observed, 'second', { of, worker, study, cycle, source }),
      part('times', 'agreed-rating', rating.rating, 'rating-point'),
      part('over', 'rating-divisor', rating.scale.divisor, 'rating-point', { of: rating.scale.code }),
    ],
    result: exactly(normal, 'second'),
  })
}

/**
 * Normal time = observed time × rating ÷ divisor of the rating's scale; seconds per counting unit, not rounded.
 * Source: time study practice; which divisor is a term of the case.
 * 28.32 s × 105 ÷ 100 = 29.736 s; 40 s rated 60 on the scale whose normal is 60 stays 40 s.
 */
export const calculateNormalTime = (
  input: NormalTimeInput,
  recorder?: Recorder,
): Result<Quantity<'second', Ratio>> => {
  const { observedSeconds, rating } = input
  const problem = checkRating(rating)
  if (problem !== null) return refuse(problem)
  const notPositive = findNotPositive(observedSeconds, 'observed-time')
  if (notPositive !== null) return refuse(notPositive)
  const normal = times(observedSeconds, ratingFactor(rating))
  if (recorder !== undefined)
    recordRatedTime(
      { rule: 'normal-time', observedAs: 'observed-time', observed: observedSeconds, rating, normal },
      recorder,
    )
  return succeed(normal)
}
