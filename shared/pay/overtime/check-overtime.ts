import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findProblems, notNegative } from '../../numbers/range-checks.ts'
import { compare, isPositive, ratioOf } from '../../numbers/ratio.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { OvertimeCaps } from '../../rules/overtime.ts'

/** One day of one worker's month. */
export type OvertimeDay = {
  readonly day: string
  readonly hours: Quantity<'hour'>
  /** The law asks for piece overtime after the quota is finished; hours before it are said, for a person to judge. */
  readonly quotaFinished: boolean
}

export type OvertimeCheck = {
  readonly monthHours: Quantity<'hour'>
  /** Above the day's or the month's cap. */
  readonly findings: readonly Problem[]
  /** Above the usual hour, or worked before the quota was finished. */
  readonly advice: readonly Problem[]
}

const dayProblems = (
  { day, hours, quotaFinished }: OvertimeDay,
  row: number,
  { usualPerDay, mostPerDay }: OvertimeCaps,
): Pick<OvertimeCheck, 'findings' | 'advice'> => {
  const at = { field: 'overtime-hours', row, subject: day } as const
  const worked = ratioOf(hours)
  const over = (bound: DecimalString) => compare(worked, ratioOf(bound)) > 0
  const remedy = 'check-the-hours'
  const atMost = (bound: DecimalString) => ({ kind: 'at-most', bound }) as const
  const findings: readonly Problem[] = over(mostPerDay)
    ? [{ code: 'overtime-above-day-cap', at, given: hours, expected: atMost(mostPerDay), remedy }]
    : []
  const usual: readonly Problem[] =
    over(usualPerDay) && findings.length === 0
      ? [{ code: 'overtime-above-usual', at, given: hours, expected: atMost(usualPerDay), remedy }]
      : []
  const early: readonly Problem[] =
    isPositive(worked) && !quotaFinished
      ? [{ code: 'extra-hours-before-quota', at, given: hours, expected: { kind: 'present' }, remedy }]
      : []
  return { findings, advice: [...usual, ...early] }
}

/**
 * A month's overtime against the caps: usually 1 hour a day, never more than 3 a day or 36 a month; exactly the cap is
 * within it. Source: 劳动法 41. Nothing is refused: what is found is said.
 */
export const checkOvertime = (
  days: readonly OvertimeDay[],
  caps: OvertimeCaps,
  recorder?: Recorder,
): Result<OvertimeCheck> => {
  const problems = days.flatMap(({ hours, day }, index) =>
    findProblems([hours, notNegative, 'overtime-hours', { row: index + 1, subject: day }]),
  )
  if (problems.length > 0) return { ok: false, problems }
  const monthHours = sumDecimals(days.map(({ hours }) => hours))
  recorder?.record({
    rule: 'overtime-month-hours',
    operation: 'sum',
    inputs: days.map(({ hours, day }) => part('plus', 'overtime-hours', hours, 'hour', { of: day })),
    result: exactly(monthHours, 'hour'),
  })
  const byDay = days.map((day, index) => dayProblems(day, index + 1, caps))
  const month: readonly Problem[] =
    compare(ratioOf(monthHours), ratioOf(caps.mostPerMonth)) > 0
      ? [
          {
            code: 'overtime-above-month-cap',
            at: { field: 'overtime-hours' },
            given: monthHours,
            expected: { kind: 'at-most', bound: caps.mostPerMonth },
            remedy: 'check-the-hours',
          },
        ]
      : []
  return succeed({
    monthHours,
    findings: [...byDay.flatMap(({ findings }) => findings), ...month],
    advice: byDay.flatMap(({ advice }) => advice),
  })
}
