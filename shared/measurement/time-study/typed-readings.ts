import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { parseDecimal } from '../../numbers/parse-decimal.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import {
  compare,
  minus,
  negate,
  over,
  ratioOf,
  ratioOfCount,
  times,
  type Ratio,
} from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import type { ElementId, TimeStudyId } from './identity.ts'
import type { TimeStudyObservation } from './observation.ts'

/** A paper sheet typed in: one row per cycle, one cell per element; `null` is a missed reading, `-` one not done. */
export type TypedCell = string | null
export type TypedSheet = {
  readonly timeStudyId: TimeStudyId
  readonly elements: readonly ElementId[]
  readonly rows: readonly (readonly TypedCell[])[]
}

const noInterruption = decimalLiteral('0.00')
const notDone = '-'

const readCell = (
  sheet: TypedSheet,
  cell: TypedCell,
  row: number,
  elementId: ElementId,
): Result<TimeStudyObservation> => {
  const place = { cycle: row, elementId }
  if (cell === null) return succeed({ ...place, state: 'unobserved', cause: 'missed' })
  if (cell === notDone) return succeed({ ...place, state: 'not-performed' })
  const at = { field: 'reading', row } as const
  const parsed = parseDecimal(cell, at)
  if (!parsed.ok) return parsed
  const problem = findRangeProblem(parsed.value, aboveZero, at)
  if (problem !== null) return { ok: false, problems: [{ ...problem, code: 'reading-not-positive' }] }
  const source = { kind: 'typed-sheet', timeStudyId: sheet.timeStudyId, row } as const
  return succeed({
    ...place,
    state: 'observed',
    seconds: parsed.value,
    interruptionSeconds: noInterruption,
    source,
  })
}

/** Reads a paper sheet into the same observations that taps give; all wrong cells are named at once. */
export const readTypedSheet = (sheet: TypedSheet): Result<readonly TimeStudyObservation[]> => {
  const observations: TimeStudyObservation[] = []
  const problems: Problem[] = []
  for (const [rowIndex, row] of sheet.rows.entries()) {
    for (const [index, elementId] of sheet.elements.entries()) {
      const read = readCell(sheet, row[index] ?? null, rowIndex + 1, elementId)
      if (read.ok) observations.push(read.value)
      else problems.push(...read.problems)
    }
  }
  return problems.length === 0 ? succeed(observations) : { ok: false, problems }
}

const tolerancePercent = 2n
const hundred = ratioOfCount(100n)

const absolute = (value: Ratio): Ratio => (value.numerator < 0n ? negate(value) : value)

/**
 * The rule for sheets kept by hand: readings and total time may differ by 2 % of the total.
 * 561.2 s against 580.0 s differ by 3.2 % and are refused.
 */
export const checkTypedTotal = (
  seconds: readonly DecimalString[],
  totalSeconds: DecimalString,
): Problem | null => {
  const at = { field: 'total-time' } as const
  const notPositive = findRangeProblem(totalSeconds, aboveZero, at)
  if (notPositive !== null) return notPositive
  const total = ratioOf(totalSeconds)
  const given = sumDecimals(seconds)
  const percent = times(over(absolute(minus(total, ratioOf(given))), total), hundred)
  if (compare(percent, ratioOfCount(tolerancePercent)) <= 0) return null
  const expected = {
    kind: 'within-percent-of',
    percent: String(tolerancePercent),
    value: totalSeconds,
    difference: round(percent, { scale: 1, mode: 'half-up' }),
  } as const
  return { code: 'typed-total-differs', at, given, expected, remedy: 'record-again' }
}
