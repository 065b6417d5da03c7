import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { notNegative } from '../../numbers/range-checks.ts'
import { findRangeProblem } from '../../numbers/range.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** A chosen line: what it is called on the sheet, and its percent of the normal time. */
export type RelaxationPart = { readonly name: string; readonly percent: DecimalString }

const zero = decimalOfCount(0n)

/**
 * Relaxation allowance of an operation = Σ percent of the chosen lines, added and never compounded; percent of the
 * normal time. Source: relaxation tables of the type the ILO published.
 * 5 + 4 + 2 + 0 + 11 (45 lb) + 5 + 5 + 0 = 32 %.
 */
export const calculateRelaxationAllowance = (
  parts: readonly RelaxationPart[],
  recorder?: Recorder,
): Result<DecimalString> => {
  const problems = parts.flatMap(({ name, percent }, index) => {
    const at = { field: 'allowance', row: index + 1, subject: name } as const
    return findRangeProblem(percent, notNegative, at) ?? []
  })
  const [problem, ...others] = problems
  if (problem !== undefined) return refuse(problem, ...others)
  const total = parts.length === 0 ? zero : sumDecimals(parts.map(({ percent }) => percent))
  recorder?.record({
    rule: 'relaxation-allowance',
    operation: 'sum',
    inputs: parts.map(({ name, percent }) =>
      part('plus', 'relaxation-percent', percent, 'percent', { of: name }),
    ),
    result: exactly(total, 'percent'),
  })
  return succeed(total)
}
