import { recordChoice } from '../../derivation/record-choice.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { notNegative } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { compare, over, ratioOf, type Ratio } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { forceTable, type ForceRow } from './relaxation-catalogue.ts'

export type LiftedWeight = { readonly unit: 'pound' | 'kilogram'; readonly value: DecimalString }

const kilogramsPerPound = decimalLiteral('0.45359237')

type ReachedRow = { readonly row: ForceRow; readonly below: ForceRow | undefined }

/** The weight in pounds, and the row that reaches it. */
const recordForce = (
  { unit, value }: LiftedWeight,
  pounds: Ratio,
  { row, below }: ReachedRow,
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'lifted-pounds',
    operation: 'product',
    inputs: [
      part('times', 'lifted-weight', value, unit),
      ...(unit === 'pound' ? [] : [part('over', 'kilograms-per-pound', kilogramsPerPound, 'kilogram')]),
    ],
    result: exactly(pounds, 'pound'),
  })
  const low = below === undefined ? {} : { moreThan: ratioOf(below.pounds) }
  const band = { ...low, atMost: ratioOf(row.pounds) }
  const chosen = ['force-percent', row.percent, 'percent'] as const
  recordChoice('force-allowance', { chosen, by: ['lifted-pounds', pounds, 'pound'], band }, recorder)
}

/**
 * The allowance for a weight: the row of the force table that reaches it, in percent of the normal time. A weight
 * between two rows takes the heavier row; one above the table is refused, since such a load is a matter of safety.
 * 45 lb → 11 %; 42 lb → 11 %; 20 kg = 44.09… lb → 11 %.
 */
export const resolveForceAllowance = (weight: LiftedWeight, recorder?: Recorder): Result<ForceRow> => {
  const { unit, value } = weight
  const at = { field: 'lifted-weight' } as const
  const problem = findRangeProblem(value, notNegative, at)
  if (problem !== null) return refuse(problem)
  const pounds = unit === 'pound' ? ratioOf(value) : over(ratioOf(value), ratioOf(kilogramsPerPound))
  const place = forceTable.findIndex((one) => compare(pounds, ratioOf(one.pounds)) <= 0)
  const row = forceTable[place]
  if (row !== undefined) {
    if (recorder !== undefined) recordForce(weight, pounds, { row, below: forceTable[place - 1] }, recorder)
    return succeed(row)
  }
  const bound = `${forceTable.at(-1)?.pounds ?? '0'} lb`
  const expected = { kind: 'at-most', bound } as const
  const given = `${value} ${unit === 'pound' ? 'lb' : 'kg'}`
  return refuse({ code: 'out-of-range', at, given, expected, remedy: 'check-the-unit' })
}
