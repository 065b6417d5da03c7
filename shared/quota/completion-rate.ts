import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { aboveZero, notNegative, problemsAmong } from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { over, ratioOf, sum, times, type Ratio } from '../numbers/ratio.ts'
import type { Problem } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'

export type CompletionRow = {
  readonly quotaHours: Quantity<'hour'>
  readonly output: Quantity<'piece'>
  readonly actualHours: Quantity<'hour'>
}

export type CompletionRate = {
  readonly rows: readonly { readonly earnedHours: Quantity<'hour', Ratio>; readonly rate: Ratio }[]
  readonly earnedHours: Quantity<'hour', Ratio>
  readonly actualHours: Quantity<'hour', Ratio>
  /** The ratio of the two sums, never the mean of the rates. */
  readonly rate: Ratio
}

const findProblems = (rows: readonly CompletionRow[]): readonly Problem[] => {
  const least = { kind: 'count-at-least', count: '1' } as const
  const at = { field: 'actual-hours' } as const
  return problemsAmong([
    rows.length > 0 ? null : { code: 'empty', at, given: null, expected: least, remedy: 'fill-it-in' },
    ...rows.flatMap(({ quotaHours, output, actualHours }, index) => [
      findRangeProblem(quotaHours, aboveZero, { field: 'quota-hours', row: index + 1 }),
      findRangeProblem(output, notNegative, { field: 'output-made', row: index + 1 }),
      findRangeProblem(actualHours, aboveZero, { field: 'actual-hours', row: index + 1 }),
    ]),
  ])
}

const recordRow = (row: CompletionRow, earned: Ratio, of: string, recorder: Recorder): void =>
  recorder.record({
    rule: 'earned-hours',
    operation: 'product',
    of,
    inputs: [
      part('times', 'quota-hours', row.quotaHours, 'hour', { of }),
      part('times', 'output-made', row.output, 'piece', { of }),
    ],
    result: exactly(earned, 'hour'),
  })

const recordTotals = (rows: readonly CompletionRow[], made: CompletionRate, recorder: Recorder): void => {
  recorder.record({
    rule: 'total-earned-hours',
    operation: 'sum',
    inputs: made.rows.map(({ earnedHours }, index) =>
      part('plus', 'earned-hours', earnedHours, 'hour', { of: String(index + 1) }),
    ),
    result: exactly(made.earnedHours, 'hour'),
  })
  recorder.record({
    rule: 'total-actual-hours',
    operation: 'sum',
    inputs: rows.map(({ actualHours }, index) =>
      part('plus', 'actual-hours', actualHours, 'hour', { of: String(index + 1) }),
    ),
    result: exactly(made.actualHours, 'hour'),
  })
  recorder.record({
    rule: 'completion-rate',
    operation: 'product',
    inputs: [
      part('times', 'total-earned-hours', made.earnedHours, 'hour'),
      part('over', 'total-actual-hours', made.actualHours, 'hour'),
    ],
    result: exactly(made.rate, 'ratio'),
  })
}

/**
 * 劳动定额完成率 = Σ (quota hours × output) ÷ Σ hours really used; exact. Source: exam texts on quota statistics.
 * 150,000 earned in 124,000 hours → 1.2096….
 */
export const calculateCompletionRate = (
  { rows }: { readonly rows: readonly CompletionRow[] },
  recorder?: Recorder,
): Result<CompletionRate> => {
  const [first, ...others] = findProblems(rows)
  if (first !== undefined) return refuse(first, ...others)
  const results = rows.map((row, index) => {
    const earnedHours = times(ratioOf(row.quotaHours), ratioOf(row.output))
    if (recorder !== undefined) recordRow(row, earnedHours, String(index + 1), recorder)
    return { earnedHours, rate: over(earnedHours, ratioOf(row.actualHours)) }
  })
  const earnedHours = sum(results.map((row) => row.earnedHours))
  const actualHours = sum(rows.map((row) => ratioOf(row.actualHours)))
  const made = { rows: results, earnedHours, actualHours, rate: over(earnedHours, actualHours) }
  if (recorder !== undefined) recordTotals(rows, made, recorder)
  return succeed(made)
}
