import type { StepDraft } from '../../derivation/recorder.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { InputName, RuleCode } from '../../derivation/rule-code.ts'
import { decimalsOnScreen, displayRatio } from '../../numbers/display.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { isPositive, times, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { checkRating, ratingFactor, type PerformanceRating } from './performance-rating.ts'

export type NormalTimeInput = { readonly observedSeconds: Ratio; readonly rating: PerformanceRating }

type RatedStep = {
  readonly rule: RuleCode
  readonly observedAs: InputName
  readonly observed: Ratio
  readonly rating: PerformanceRating
  readonly normal: Ratio
} & Pick<StepDraft, 'of' | 'worker' | 'cycle' | 'source'>

/** The step observed × rating ÷ divisor, for a reading, an element, a worker or the whole operation. */
export const recordRatedTime = (step: RatedStep, recorder: Recorder): void => {
  const { rule, observedAs, observed, rating, normal, of, worker, cycle, source } = step
  recorder.record({
    rule,
    operation: 'product',
    of,
    worker,
    cycle,
    inputs: [
      {
        name: observedAs,
        role: 'times',
        value: writeExact(observed),
        unit: 'second',
        of,
        worker,
        cycle,
        source,
      },
      { name: 'agreed-rating', role: 'times', value: rating.rating, unit: 'rating-point' },
      {
        name: 'rating-divisor',
        role: 'over',
        value: rating.scale.divisor,
        unit: 'rating-point',
        of: rating.scale.code,
      },
    ],
    result: { kind: 'exact', value: writeExact(normal), unit: 'second' },
  })
}

/**
 * Normal time = observed time × rating ÷ divisor of the rating's scale; seconds per counting unit, not rounded.
 * Source: time study practice; which divisor is a term of the case.
 * 28.32 s × 105 ÷ 100 = 29.736 s; 40 s rated 60 on the scale whose normal is 60 stays 40 s.
 */
export const calculateNormalTime = (input: NormalTimeInput, recorder?: Recorder): Result<Ratio> => {
  const { observedSeconds, rating } = input
  const problem = checkRating(rating)
  if (problem !== null) return refuse(problem)
  if (!isPositive(observedSeconds)) {
    const given = displayRatio(observedSeconds, decimalsOnScreen).text
    const expected = { kind: 'more-than', bound: '0' } as const
    return refuse({
      code: 'out-of-range',
      at: { field: 'observed-time' },
      given,
      expected,
      remedy: 'check-the-value',
    })
  }
  const normal = times(observedSeconds, ratingFactor(rating))
  if (recorder !== undefined)
    recordRatedTime(
      { rule: 'normal-time', observedAs: 'observed-time', observed: observedSeconds, rating, normal },
      recorder,
    )
  return succeed(normal)
}
