import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { recogniseDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { notNegative } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { over, plus, ratioOf, ratioOfCount, times, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type PredeterminedTime = { readonly units: Ratio; readonly seconds: Quantity<'second', Ratio> }

/** 1 TMU = 0.00001 h; a unit only, the association's tables of motions are not part of this. */
const secondsPerTmu = decimalLiteral('0.036')
const secondsPerMod = decimalLiteral('0.129')

const recordTime = (
  made: PredeterminedTime,
  unitSeconds: DecimalString,
  system: string,
  recorder: Recorder,
): void =>
  recorder.record({
    rule: 'motion-time',
    operation: 'product',
    of: system,
    inputs: [
      part('times', 'predetermined-total', made.units, 'count', { of: system }),
      part('times', 'motion-unit-time', unitSeconds, 'second', { of: system }),
    ],
    result: exactly(made.seconds, 'second'),
  })

const secondsPerMinute = ratioOfCount(60n)
const secondsPerHour = ratioOfCount(3600n)

export const inMinutes = (seconds: Ratio): Ratio => over(seconds, secondsPerMinute)
export const inHours = (seconds: Ratio): Ratio => over(seconds, secondsPerHour)

/** TMU into seconds: 1 TMU = 0.036 s, exact. 100,000 TMU → 3600 s. */
export const calculateTmuTime = (
  { tmu }: { readonly tmu: DecimalString },
  recorder?: Recorder,
): Result<PredeterminedTime> => {
  const problem = findRangeProblem(tmu, notNegative, { field: 'motion-units' })
  if (problem !== null) return refuse(problem)
  const made = { units: ratioOf(tmu), seconds: times(ratioOf(tmu), ratioOf(secondsPerTmu)) }
  recorder?.record({
    rule: 'predetermined-total',
    operation: 'sum',
    of: 'tmu',
    inputs: [part('plus', 'motion-value', tmu, 'count')],
    result: exactly(tmu, 'count'),
  })
  if (recorder !== undefined) recordTime(made, secondsPerTmu, 'tmu', recorder)
  return succeed(made)
}

/** A motion code is a letter and the motion's value in MOD; its meaning is the method's own and no part of this. */
const motionCode = /^[A-Z](0|[1-9][0-9]?)$/

/** The number in a code; null where there is none to read. */
const valueIn = (code: string): DecimalString | null => recogniseDecimal(motionCode.exec(code)?.[1] ?? '')

const findCodeProblems = (codes: readonly string[]): readonly Problem[] => {
  const expected = { kind: 'letter-and-number' } as const
  const unreadable = codes.flatMap((code, index): readonly Problem[] => {
    if (valueIn(code) !== null) return []
    const at = { field: 'motion-code', row: index + 1 } as const
    const given = code.slice(0, 40)
    return [{ code: 'motion-code-not-readable', at, given, expected, remedy: 'check-the-value' }]
  })
  if (codes.length > 0) return unreadable
  const least = { kind: 'count-at-least', count: '1' } as const
  return [{ code: 'empty', at: { field: 'motion-code' }, given: null, expected: least, remedy: 'fill-it-in' }]
}

/**
 * MODAPTS 模特法: Σ of the numbers that the codes carry × 0.129 s, normal time without allowance, exact.
 * Source: 1 MOD = 0.129 s, published with the method. M3 G1 M4 P2 → 10 MOD, 1.29 s.
 */
export const calculateModTime = (
  { codes }: { readonly codes: readonly string[] },
  recorder?: Recorder,
): Result<PredeterminedTime> => {
  const [first, ...others] = findCodeProblems(codes)
  if (first !== undefined) return refuse(first, ...others)
  const values = codes.flatMap((code) => valueIn(code) ?? [])
  const units = values.map(ratioOf).reduce(plus, zeroRatio)
  const made = { units, seconds: times(units, ratioOf(secondsPerMod)) }
  recorder?.record({
    rule: 'predetermined-total',
    operation: 'sum',
    of: 'mod',
    inputs: values.map((value, index) =>
      part('plus', 'motion-value', value, 'count', { of: codes[index] ?? '' }),
    ),
    result: exactly(units, 'count'),
  })
  if (recorder !== undefined) recordTime(made, secondsPerMod, 'mod', recorder)
  return succeed(made)
}
