import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { formatPercent } from '../../numbers/display.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { compare, oneRatio, ratioOf, zeroRatio, type Ratio } from '../../numbers/ratio.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import type { Problem } from '../../problems/problem.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import type { Allowance, AllowanceBase } from './allowance.ts'

export type TotalAllowance = { readonly base: AllowanceBase; readonly ratio: Quantity<'ratio'> }

/** A share of the shift cannot reach the whole shift; a share is never negative. */
export const findAllowanceProblem = (
  ratio: DecimalString,
  value: Ratio,
  base: AllowanceBase,
): Problem | null => {
  const at = { field: 'allowance' } as const
  if (compare(value, zeroRatio) < 0) {
    const expected = { kind: 'at-least', bound: '0' } as const
    return {
      code: 'allowance-negative',
      at,
      given: formatPercent(ratio),
      expected,
      remedy: 'check-the-value',
    }
  }
  if (base === 'normal-time' || compare(value, oneRatio) < 0) return null
  const expected = { kind: 'less-than', bound: '100%' } as const
  return {
    code: 'allowance-not-below-whole-shift',
    at,
    given: formatPercent(ratio),
    expected,
    remedy: 'check-the-base',
  }
}

const findPartProblems = (allowances: readonly Allowance[]): readonly Problem[] => {
  const problems: Problem[] = []
  const base = allowances[0]?.base
  for (const [index, part] of allowances.entries()) {
    const at = { field: 'allowance', row: index + 1 } as const
    const negative = part.ratio.startsWith('-')
      ? findAllowanceProblem(part.ratio, ratioOf(part.ratio), part.base)
      : null
    if (negative !== null) problems.push({ ...negative, at })
    if (part.base !== base) {
      const expected = { kind: 'one-of', options: [base ?? part.base] } as const
      problems.push({ code: 'allowance-bases-mixed', at, given: part.base, expected, remedy: 'use-one-base' })
    }
  }
  return problems
}

/**
 * The whole allowance of an operation: Σ parts, all on one base. A share, not rounded; no part is none at all.
 * 5 % + 4 % + 2 % + 2 % + 1 % + 1 % = 15 %.
 */
export const calculateTotalAllowance = (
  allowances: readonly Allowance[],
  recorder?: Recorder,
): Result<TotalAllowance> => {
  const [wrong, ...others] = findPartProblems(allowances)
  if (wrong !== undefined) return refuse(wrong, ...others)
  const base = allowances[0]?.base ?? 'normal-time'
  const ratio =
    allowances.length === 0 ? decimalOfCount(0n) : sumDecimals(allowances.map((part) => part.ratio))
  const problem = findAllowanceProblem(ratio, ratioOf(ratio), base)
  if (problem !== null) return refuse(problem)
  recorder?.record({
    rule: 'total-allowance',
    operation: 'sum',
    of: base,
    inputs: allowances.map(({ kind: of, ratio: share, source }) =>
      part('plus', 'allowance', share, 'ratio', { of, source }),
    ),
    result: exactly(ratio, 'ratio'),
  })
  return succeed({ base, ratio })
}
