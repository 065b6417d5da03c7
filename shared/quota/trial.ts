import { compareDates, type DateString } from '../dates/date-string.ts'
import { lastOfWeekdays } from '../dates/working-days.ts'
import { recordChoice } from '../derivation/record-choice.ts'
import type { Recorder } from '../derivation/recorder.ts'
import { decimalLiteral } from '../numbers/decimal-literal.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { ratioOf } from '../numbers/ratio.ts'
import { findWholeProblem, wholeOf } from '../numbers/whole-count.ts'
import type { Problem } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import { citeParameter } from '../rules/dated-parameter.ts'
import { calculateAchievability, type AchievabilityAnswer, type AchievabilityInput } from './achievability.ts'
import type { QuotaShare } from './quota-share.ts'

/** 试行: ten working days where the agreement says nothing else. */
export const usualTrialDays = decimalLiteral('10')
const longestTrial = 250n

export type TrialPeriod = { readonly startsOn: DateString; readonly workingDays: Quantity<'day'> }

/** A trial lasts whole working days, from one to 250. */
export const findTrialDaysProblem = (workingDays: TrialPeriod['workingDays']): Problem | null =>
  findWholeProblem(workingDays, [1n, longestTrial], { field: 'trial-days' })

/**
 * The last day of a trial, Monday to Friday counted, its first day included; statutory holidays and exchanged days must be
 * checked by whoever prints it. Ten days from Monday 2014-10-20 end on 2014-10-31.
 */
export const calculateTrialEnd = ({ startsOn, workingDays }: TrialPeriod): Result<DateString> => {
  const problem = findTrialDaysProblem(workingDays)
  return problem === null ? succeed(lastOfWeekdays(startsOn, Number(wholeOf(workingDays)))) : refuse(problem)
}

export type TrialReviewInput = AchievabilityInput & {
  readonly trial: TrialPeriod
  readonly reviewedOn: DateString
}

/** 试行期满复核: real outputs confirm the quota, or open 重新协商; a group under five decides on paper, together. */
export type TrialReview = {
  readonly decision: 'confirmed' | 'renegotiate' | 'decide-together'
  readonly endedOn: DateString
  readonly answer: AchievabilityAnswer
}

/** The share that was reached, and the share it had to reach: what the decision rests on. */
const recordReview = (
  { rule }: AchievabilityInput,
  { share, passes }: QuotaShare,
  recorder: Recorder,
): void => {
  const theta = ratioOf(rule.value.theta)
  const reached = ['reaching-share', share, 'ratio'] as const
  recordChoice(
    'trial-share',
    {
      chosen: reached,
      by: reached,
      band: passes ? { atLeast: theta } : { lessThan: theta },
      edge: ['theta', { source: citeParameter('achievability', rule) }],
    },
    recorder,
  )
}

/** A review after the trial's last day, with the outputs of the trial; before it there is nothing to review. */
export const reviewTrial = (
  { trial, reviewedOn, ...input }: TrialReviewInput,
  recorder?: Recorder,
): Result<TrialReview> => {
  const endedOn = calculateTrialEnd(trial)
  if (!endedOn.ok) return endedOn
  if (compareDates(reviewedOn, endedOn.value) <= 0)
    return refuse({
      code: 'trial-not-over',
      at: { field: 'trial-days' },
      given: reviewedOn,
      expected: { kind: 'more-than', bound: endedOn.value },
      remedy: 'check-the-date',
    })
  const answer = calculateAchievability(input, recorder)
  if (!answer.ok) return answer
  const { value } = answer
  const assessed = value.kind === 'assessed' && value.all.passes ? 'confirmed' : 'renegotiate'
  if (recorder !== undefined && value.kind === 'assessed') recordReview(input, value.all, recorder)
  const decision = value.kind === 'group-too-small' ? 'decide-together' : assessed
  return succeed({ decision, endedOn: endedOn.value, answer: value })
}
