import type { Recorder } from '../derivation/recorder.ts'
import { exactResult, stepInput } from '../derivation/step-figures.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { minus, oneRatio, over, plus, ratioOf, times, type Ratio } from '../numbers/ratio.ts'
import { aboveZeroToOne, moreThanZero, notNegative, problemsAmong } from '../numbers/usual-ranges.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type QuotaByActualInput = {
  readonly workers: DecimalString
  readonly days: DecimalString
  readonly hoursPerDay: DecimalString
  readonly attendance: DecimalString
  readonly output: DecimalString
  /** Added to the hours that were used, as a share of them: 0.2 is a fifth on top. */
  readonly slack: DecimalString
  readonly oldQuotaHours?: DecimalString
}

export type QuotaCut = { readonly hours: Ratio; readonly share: Ratio }
export type QuotaByActual = {
  readonly actualHoursPerUnit: Ratio
  readonly newQuotaHours: Ratio
  /** What the old quota loses, 压缩率; below zero it gains. Null without an old quota. */
  readonly cut: QuotaCut | null
}

const recordQuota = (input: QuotaByActualInput, made: QuotaByActual, recorder: Recorder): void => {
  const { workers, days, hoursPerDay, attendance, output, slack } = input
  const factor = plus(oneRatio, ratioOf(slack))
  recorder.record({
    rule: 'actual-hours-per-unit',
    operation: 'product',
    inputs: [
      stepInput('workers', 'times', workers, 'person'),
      stepInput('work-days', 'times', days, 'day'),
      stepInput('day-hours', 'times', hoursPerDay, 'hour'),
      stepInput('attendance', 'times', attendance, 'ratio'),
      stepInput('output-made', 'over', output, 'piece'),
    ],
    result: exactResult(made.actualHoursPerUnit, 'hour'),
  })
  recorder.record({
    rule: 'slack-factor',
    operation: 'sum',
    inputs: [stepInput('one', 'plus', oneRatio, 'ratio'), stepInput('slack', 'plus', slack, 'ratio')],
    result: exactResult(factor, 'ratio'),
  })
  recorder.record({
    rule: 'revised-quota',
    operation: 'product',
    inputs: [
      stepInput('actual-hours-per-unit', 'times', made.actualHoursPerUnit, 'hour'),
      stepInput('slack-factor', 'times', factor, 'ratio'),
    ],
    result: exactResult(made.newQuotaHours, 'hour'),
  })
}

const recordCut = (old: DecimalString, quota: Ratio, cut: QuotaCut, recorder: Recorder): void => {
  const oldQuota = stepInput('old-quota', 'plus', old, 'hour')
  recorder.record({
    rule: 'quota-cut',
    operation: 'sum',
    inputs: [oldQuota, stepInput('revised-quota', 'minus', quota, 'hour')],
    result: exactResult(cut.hours, 'hour'),
  })
  recorder.record({
    rule: 'quota-cut-share',
    operation: 'product',
    inputs: [stepInput('quota-cut', 'times', cut.hours, 'hour'), { ...oldQuota, role: 'over' }],
    result: exactResult(cut.share, 'ratio'),
  })
}

/**
 * Revision from the hours really used: b = workers × days × hours × attendance ÷ output, new quota = (1 + k) × b, cut =
 * (old − new) ÷ old; hours per unit, exact. Source: exam texts on revising quotas (实耗法).
 * 20 × 251 × 8 × 0.95 ÷ 426 = 89.55…; × 1.2 = 107.47….
 */
export const calculateQuotaByActual = (
  input: QuotaByActualInput,
  recorder?: Recorder,
): Result<QuotaByActual> => {
  const { workers, days, hoursPerDay, attendance, output, slack, oldQuotaHours: old } = input
  const [first, ...others] = problemsAmong([
    findRangeProblem(workers, moreThanZero, { field: 'workers' }),
    findRangeProblem(days, moreThanZero, { field: 'work-days' }),
    findRangeProblem(hoursPerDay, moreThanZero, { field: 'shift' }),
    findRangeProblem(attendance, aboveZeroToOne, { field: 'attendance' }),
    findRangeProblem(output, moreThanZero, { field: 'output-made' }),
    findRangeProblem(slack, notNegative, { field: 'slack' }),
    old === undefined ? null : findRangeProblem(old, moreThanZero, { field: 'old-quota' }),
  ])
  if (first !== undefined) return refuse(first, ...others)
  const hours = [workers, days, hoursPerDay, attendance].map(ratioOf).reduce(times)
  const actualHoursPerUnit = over(hours, ratioOf(output))
  const newQuotaHours = times(actualHoursPerUnit, plus(oneRatio, ratioOf(slack)))
  const lost = old === undefined ? null : minus(ratioOf(old), newQuotaHours)
  const cut = old === undefined || lost === null ? null : { hours: lost, share: over(lost, ratioOf(old)) }
  const made = { actualHoursPerUnit, newQuotaHours, cut }
  if (recorder !== undefined) recordQuota(input, made, recorder)
  if (recorder !== undefined && cut !== null && old !== undefined)
    recordCut(old, newQuotaHours, cut, recorder)
  return succeed(made)
}
