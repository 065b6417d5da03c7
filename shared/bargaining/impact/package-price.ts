import type { Recorder } from '../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import { writeExact } from '../../numbers/exact-string.ts'
import { isPositive, isZero, oneRatio, plus, ratioOf, times } from '../../numbers/ratio.ts'
import { isTie, round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { aboveZero, findProblems } from '../../pay/find-problems.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

export type RaisedPriceInput = {
  /** What the line pays today. */
  readonly todayYuan: DecimalString
  /** 0.02 is 2 % more; below zero is less. */
  readonly raiseRatio: DecimalString
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
      { name: 'one', role: 'plus', value: decimalOfCount(1n), unit: 'ratio' },
      { name: 'price-raise', role: 'plus', value: raiseRatio, unit: 'ratio' },
    ],
    result: { kind: 'exact', value: writeExact(factor), unit: 'ratio' },
  })
  recorder?.record({
    rule: 'raised-piece-rate',
    operation: 'product',
    inputs: [
      { name: 'line-price-before', role: 'times', value: todayYuan, unit: 'yuan-per-unit' },
      { name: 'raise-factor', role: 'times', value: writeExact(factor), unit: 'ratio' },
    ],
    result: { kind: 'exact', value: yuan, unit: 'yuan-per-unit' },
    rounding: { rule: rounding, unrounded: writeExact(exact), tie: isTie(exact, rounding.scale) },
  })
  return succeed(yuan)
}

export type PackagePriceInput = {
  readonly startYuan: DecimalString
  /** Where the start comes from: computed from an hourly standard, or today's price raised. */
  readonly start: 'piece-rate' | 'raised-piece-rate'
  /** Yuan on every line, may be below zero; null where the package adds none. */
  readonly additionYuan: DecimalString | null
}

/**
 * Price of a line under a package = its start + the same amount on every line, yuan per counting unit, no further
 * rounding. A package that adds nothing leaves the start as it is. 0.106 + 0.002 = 0.108.
 */
export const calculatePackagePrice = (
  { startYuan, start, additionYuan }: PackagePriceInput,
  recorder?: Recorder,
): Result<DecimalString> => {
  const adds = additionYuan !== null && !isZero(ratioOf(additionYuan))
  const yuan = adds ? sumDecimals([startYuan, additionYuan]) : startYuan
  if (!isPositive(ratioOf(yuan)))
    return refuse({
      code: 'out-of-range',
      at: { field: 'piece-rate' },
      given: yuan,
      expected: { kind: 'more-than', bound: decimalOfCount(0n) },
      remedy: 'check-the-value',
    })
  if (adds)
    recorder?.record({
      rule: 'package-piece-rate',
      operation: 'sum',
      inputs: [
        { name: start, role: 'plus', value: startYuan, unit: 'yuan-per-unit' },
        { name: 'package-addition', role: 'plus', value: additionYuan, unit: 'yuan-per-unit' },
      ],
      result: { kind: 'exact', value: yuan, unit: 'yuan-per-unit' },
    })
  return succeed(yuan)
}
