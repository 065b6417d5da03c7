import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { writeTerminating } from '../../numbers/exact-string.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { oneRatio, ratioOf, times } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { coefficientOwner, type LineCoefficient } from './coefficient-table.ts'

export type CombinedCoefficientInput = {
  /** One of each table that speaks of the line; at least one. */
  readonly lineCoefficients: readonly LineCoefficient[]
  readonly source?: Source
}

/**
 * What all coefficient tables together do to a price = the product of their coefficients; a ratio, exact, never
 * rounded. It is for the eye: the price multiplies each factor itself. 0.98 × 1.05 = 1.029.
 */
export const calculateCombinedCoefficient = (
  { lineCoefficients, source }: CombinedCoefficientInput,
  recorder?: Recorder,
): Result<DecimalString> => {
  const problems = lineCoefficients.flatMap((one) =>
    findProblems([one.coefficient, aboveZero, 'coefficient-table', { subject: one.table }]),
  )
  if (problems.length > 0) return { ok: false, problems }
  const product = lineCoefficients.reduce((made, one) => times(made, ratioOf(one.coefficient)), oneRatio)
  const value = lineCoefficients.length === 0 ? null : writeTerminating(product)
  if (value === null) {
    const expected = { kind: 'count-at-least', count: '1' } as const
    const at = { field: 'coefficient-table' } as const
    return refuse({ code: 'empty', at, given: null, expected, remedy: 'fill-it-in' })
  }
  recorder?.record({
    rule: 'combined-coefficient',
    operation: 'product',
    inputs: lineCoefficients.map((one) =>
      part('times', 'line-coefficient', one.coefficient, 'ratio', { of: coefficientOwner(one), source }),
    ),
    result: exactly(value, 'ratio'),
  })
  return succeed(value)
}
