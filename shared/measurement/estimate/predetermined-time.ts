import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalLiteral } from '../../numbers/decimal-literal.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
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

/** The motions of MODAPTS; the number in a code is its value. */
export const modCodes = [
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'G0',
  'G1',
  'G3',
  'P0',
  'P2',
  'P5',
  'L1',
  'E2',
  'R2',
  'D3',
  'A4',
  'F3',
  'C4',
  'W5',
  'B17',
  'S30',
] as const

const known: ReadonlySet<string> = new Set(modCodes)

const findCodeProblems = (codes: readonly string[]): readonly Problem[] => {
  const expected = { kind: 'one-of', options: modCodes } as const
  const unknown = codes.flatMap((code, index): readonly Problem[] => {
    if (known.has(code)) return []
    const at = { field: 'motion-code', row: index + 1 } as const
    return [
      { code: 'motion-code-unknown', at, given: code.slice(0, 40), expected, remedy: 'choose-from-the-list' },
    ]
  })
  if (codes.length > 0) return unknown
  const least = { kind: 'count-at-least', count: '1' } as const
  return [{ code: 'empty', at: { field: 'motion-code' }, given: null, expected: least, remedy: 'fill-it-in' }]
}

/**
 * MODAPTS 模特法: Σ of the numbers in the codes × 0.129 s, normal time without allowance, exact.
 * Source: 1 MOD = 0.129 s, published with the method. M3 G1 M4 P2 → 10 MOD, 1.29 s.
 */
export const calculateModTime = (
  { codes }: { readonly codes: readonly string[] },
  recorder?: Recorder,
): Result<PredeterminedTime> => {
  const [first, ...others] = findCodeProblems(codes)
  if (first !== undefined) return refuse(first, ...others)
  const values = codes.map((code) => decimalOfCount(BigInt(code.slice(1))))
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
