import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero, aboveZeroToOne, notNegative, problemsAmong } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { minus, oneRatio, over, plus, ratioOf, times, type Ratio } from '../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type QuotaByActualInput = {
  readonly workers: Quantity<'person'>
  readonly days: Quantity<'day'>
  readonly hoursPerDay: Quantity<'hour'>
  readonly attendance: Quantity<'ratio'>
  readonly output: Quantity<'piece'>
  /** Added to the hours that were used, as a share of them: 0.2 is a fifth on top. */
  readonly slack: Quantity<'ratio'>
  readonly oldQuotaHours?: Quantity<'hour'>
}

export type QuotaCut = { readonly hours: Quantity<'hour', Ratio>; readonly share: Ratio }
export type QuotaByActual = {
  readonly actualHoursPerUnit: Quantity<'hour', Ratio>
  readonly newQuotaHours: Quantity<'hour', Ratio>
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
      part('times', 'workers', workers, 'person'),
      part('times', 'work-days', days, 'day'),
      part('times', 'day-hours', hoursPerDay, 'hour'),
      part('times', 'attendance', attendance, 'ratio'),
      part('over', 'output-made', output, 'piece'),
    ],
    result: exactly(made.actualHoursPerUnit, 'hour'),
  })
  recorder.record({
    rule: 'slack-factor',
    operation: 'sum',
    inputs: [part('plus', 'one', oneRatio, 'ratio'), part('plus', 'slack', slack, 'ratio')],
    result: exactly(factor, 'ratio'),
  })
  recorder.record({
    rule: 'revised-quota',
    operation: 'product',
    inputs: [
      part('times', 'actual-hours-per-unit', made.actualHoursPerUnit, 'hour'),
      part('times', 'slack-factor', factor, 'ratio'),
    ],
    result: exactly(made.newQuotaHours, 'hour'),
  })
}

const recordCut = (old: DecimalString, quota: Ratio, cut: QuotaCut, recorder: Recorder): void => {
  const oldQuota = part('plus', 'old-quota', old, 'hour')
  recorder.record({
    rule: 'quota-cut',
    operation: 'sum',
    inputs: [oldQuota, part('minus', 'revised-quota', quota, 'hour')],
    result: exactly(cut.hours, 'hour'),
  })
  recorder.record({
    rule: 'quota-cut-share',
    operation: 'product',
    inputs: [part('times', 'quota-cut', cut.hours, 'hour'), { ...oldQuota, role: 'over' }],
    result: exactly(cut.share, 'ratio'),
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
    findRangeProblem(workers, aboveZero, { field: 'workers' }),
    findRangeProblem(days, aboveZero, { field: 'work-days' }),
    findRangeProblem(hoursPerDay, aboveZero, { field: 'shift' }),
    findRangeProblem(attendance, aboveZeroToOne, { field: 'attendance' }),
    findRangeProblem(output, aboveZero, { field: 'output-made' }),
    findRangeProblem(slack, notNegative, { field: 'slack' }),
    old === undefined ? null : findRangeProblem(old, aboveZero, { field: 'old-quota' }),
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
