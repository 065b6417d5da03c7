import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, ratioOf } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'

/** A row holds for cycles up to `upToMinutes`; null is every longer cycle. */
export type CycleCountRow = {
  readonly upToMinutes: Quantity<'minute'> | null
  readonly cycles: DecimalString
}

export type CycleCountTable = { readonly rows: readonly CycleCountRow[]; readonly confidence: Confidence }

const row = (upToMinutes: string | null, cycles: string): CycleCountRow => ({
  upToMinutes: upToMinutes === null ? null : decimalLiteral(upToMinutes),
  cycles: decimalLiteral(cycles),
})

/** The table of General Electric's Erie Works, as textbooks reprint it: a default to be edited, not yet checked. */
export const cycleCountTable: CycleCountTable = {
  confidence: 'low',
  rows: [
    row('0.10', '200'),
    row('0.25', '100'),
    row('0.50', '60'),
    row('0.75', '40'),
    row('1.00', '30'),
    row('2.00', '20'),
    row('5.00', '15'),
    row('10.00', '10'),
    row('20.00', '8'),
    row('40.00', '5'),
    row(null, '3'),
  ],
}

/**
 * How many cycles a table advises for a cycle of so many minutes: the first row that reaches it, so a time between
 * two rows takes the longer one. Advice before a study; what counts is the number required by its scatter.
 * 1.5 minutes → 20 cycles.
 */
export const resolveCycleCount = (
  cycleMinutes: DecimalString,
  { rows }: CycleCountTable,
): Result<DecimalString> => {
  const at = { field: 'observed-time' } as const
  const problem = findRangeProblem(cycleMinutes, aboveZero, at)
  if (problem !== null) return refuse(problem)
  const found = rows.find(
    ({ upToMinutes }) => upToMinutes === null || compare(ratioOf(cycleMinutes), ratioOf(upToMinutes)) <= 0,
  )
  if (found !== undefined) return succeed(found.cycles)
  const expected = { kind: 'at-most', bound: rows.at(-1)?.upToMinutes ?? '0' } as const
  return refuse({ code: 'out-of-range', at, given: cycleMinutes, expected, remedy: 'check-the-value' })
}
