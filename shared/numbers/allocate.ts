import type { Problem } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import { powerOfTen, scaleOf, writeDecimal, type DecimalString } from './decimal-string.ts'
import { ratioOf } from './ratio.ts'
import { parseScale } from './rounding-rule.ts'

type Share = { readonly index: number; readonly units: bigint; readonly rest: bigint }

const inUnits = (value: DecimalString, scale: number): bigint => {
  const { numerator, denominator } = ratioOf(value)
  return (numerator * powerOfTen(scale)) / denominator
}

const findProblem = (total: DecimalString, weights: readonly bigint[], scale: number): Problem | null => {
  const stated = parseScale(scale, { field: 'rounding-scale' })
  if (!stated.ok) return stated.problems[0] ?? null
  if (scaleOf(total) > scale) {
    const expected = { kind: 'decimals-at-most', count: String(scale) } as const
    return {
      code: 'too-many-decimals',
      at: { field: 'total' },
      given: total,
      expected,
      remedy: 'check-the-value',
    }
  }
  const negative = weights.findIndex((weight) => weight < 0n)
  if (negative < 0 && weights.some((weight) => weight > 0n)) return null
  const at = negative < 0 ? ({ field: 'weight' } as const) : ({ field: 'weight', row: negative + 1 } as const)
  const expected = { kind: 'more-than', bound: '0' } as const
  return { code: 'nothing-to-share-by', at, given: null, expected, remedy: 'check-the-value' }
}

const shareOut = (units: bigint, weights: readonly bigint[]): readonly bigint[] => {
  const whole = weights.reduce((total, weight) => total + weight, 0n)
  const shares = weights.map((weight, index): Share => {
    const quotient = (units * weight) / whole
    return { index, units: quotient, rest: units * weight - quotient * whole }
  })
  const left = units - shares.reduce((total, share) => total + share.units, 0n)
  // The sort is stable, so of equal remainders the earlier row stays first.
  const ranked = [...shares].sort((a, b) => Number(b.rest - a.rest))
  const raised = new Set(ranked.slice(0, Number(left)).map((share) => share.index))
  return shares.map((share) => share.units + (raised.has(share.index) ? 1n : 0n))
}

/**
 * Splits a printed total by weights so that the parts add up to it again: each part is cut down to the
 * scale, and the places that are left go to the largest remainders, the earlier row first in a tie.
 * 10.00 by 1 : 1 : 1 at scale 2 → 3.34, 3.33, 3.33.
 */
export const allocate = (
  total: DecimalString,
  weights: readonly DecimalString[],
  scale: number,
): Result<readonly DecimalString[]> => {
  const weightScale = weights.reduce((most, weight) => Math.max(most, scaleOf(weight)), 0)
  const wholeWeights = weights.map((weight) => inUnits(weight, weightScale))
  const problem = findProblem(total, wholeWeights, scale)
  if (problem !== null) return refuse(problem)
  const units = inUnits(total, scale)
  const sign = units < 0n ? -1n : 1n
  const parts = shareOut(sign * units, wholeWeights)
  return succeed(parts.map((part) => writeDecimal(sign * part, scale)))
}
