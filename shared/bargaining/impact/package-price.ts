import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findNotPositive, findProblems } from '../../numbers/range-checks.ts'
import { isPositive, isZero, oneRatio, plus, ratioOf, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type RaisedPriceInput = {
  /** What the line pays today. */
  readonly todayYuan: Quantity<'yuan-per-unit'>
  /** 0.02 is 2 % more; below zero is less. */
  readonly raiseRatio: Quantity<'ratio'>
  /** The rounding of a price, as the terms say. */
  readonly rounding: RoundingRule
}

/**
 * Today's price raised = today × (1 + raise), yuan per counting unit, rounded once as a price is.
 * 0.101 × (1 + 0.05) = 0.10605 → 0.106 at 0.001 yuan, half up.
 */
export const calculateRaisedPrice = (
  { todayYuan, raiseRatio, rounding }: RaisedPriceInput,
  recorder?: Recorder,
): Result<DecimalString> => {
  const factor = plus(oneRatio, ratioOf(raiseRatio))
  const problems = [
    ...findProblems([todayYuan, aboveZero, 'current-price']),
    ...(isPositive(factor)
      ? []
      : findProblems([raiseRatio, [{ kind: 'more-than', bound: decimalOfCount(-1n) }], 'price-raise'])),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const exact = times(ratioOf(todayYuan), factor)
  const yuan = round(exact, rounding)
  recorder?.record({
    rule: 'raise-factor',
    operation: 'sum',
    inputs: [
      part('plus', 'one', decimalOfCount(1n), 'ratio'),
      part('plus', 'price-raise', raiseRatio, 'ratio'),
    ],
    result: exactly(factor, 'ratio'),
  })
  recorder?.record({
    rule: 'raised-piece-rate',
    operation: 'product',
    inputs: [
      part('times', 'line-price-before', todayYuan, 'yuan-per-unit'),
      part('times', 'raise-factor', factor, 'ratio'),
    ],
    result: exactly(yuan, 'yuan-per-unit'),
    rounding: roundedFrom(exact, rounding),
  })
  return succeed(yuan)
}

export type PackagePriceInput = {
  readonly startYuan: Quantity<'yuan-per-unit'>
  /** Where the start comes from: computed from an hourly standard, or today's price raised. */
  readonly start: 'piece-rate' | 'raised-piece-rate'
  /** Yuan, may be below zero; null where the package adds none on this line. */
  readonly additionYuan: Quantity<'yuan-per-unit'> | null
}

/**
 * Price of a line under a package = its start + what the package adds on it, yuan per counting unit, no further
 * rounding. A package that adds nothing leaves the start as it is. 0.106 + 0.002 = 0.108.
 */
export const calculatePackagePrice = (
  { startYuan, start, additionYuan }: PackagePriceInput,
  recorder?: Recorder,
): Result<DecimalString> => {
  const adds = additionYuan !== null && !isZero(ratioOf(additionYuan))
  const yuan = adds ? sumDecimals([startYuan, additionYuan]) : startYuan
  const notPositive = findNotPositive(ratioOf(yuan), 'piece-rate', yuan)
  if (notPositive !== null) return refuse(notPositive)
  if (adds)
    recorder?.record({
      rule: 'package-piece-rate',
      operation: 'sum',
      inputs: [
        part('plus', start, startYuan, 'yuan-per-unit'),
        part('plus', 'package-addition', additionYuan, 'yuan-per-unit'),
      ],
      result: exactly(yuan, 'yuan-per-unit'),
    })
  return succeed(yuan)
}
