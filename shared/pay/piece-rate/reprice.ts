import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findNotPositive, findProblems, problemsAmong } from '../../numbers/range-checks.ts'
import { isPositive, oneRatio, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { resolveWageTier, type WageTier } from '../wage-tier/wage-tier.ts'
import type { LineCoefficient } from './coefficient-table.ts'
import { exactPieceRate } from './piece-rate.ts'

/** A line as a package re-prices it: its printed time, the grade of its work, and what its tables say of it. */
export type RepriceLine = {
  readonly standardTimeSeconds: Quantity<'second'>
  /** Names one of the tiers. */
  readonly grade: string
  readonly coefficients?: readonly LineCoefficient[]
}

/** Lines read once, by grade, so that a package only multiplies; `places` are the lines' own order. */
export type RepriceLines = {
  readonly count: number
  readonly grades: readonly {
    readonly grade: string
    readonly places: readonly number[]
    /** Printed times, each with the coefficients of its line in it. */
    readonly seconds: readonly Quantity<'second', Ratio>[]
  }[]
}

export type RepriceTier = { readonly grade: string; readonly hourlyYuan: WageTier['hourlyYuan'] }

export type RepriceInput = {
  readonly lines: RepriceLines
  readonly tiers: readonly RepriceTier[]
  readonly rounding: RoundingRule
  /** The same lines under another package: a grade whose hourly standard is the same keeps its prices. */
  readonly before?: Repriced
}

/** Yuan per counting unit, in the order of the lines. */
export type Repriced = {
  readonly lines: RepriceLines
  readonly pieceRatesYuan: readonly Quantity<'yuan-per-unit'>[]
  readonly tiers: readonly RepriceTier[]
  readonly rounding: RoundingRule
}

export const readRepriceLines = (lines: readonly RepriceLine[]): Result<RepriceLines> => {
  const byGrade = new Map<string, { places: number[]; seconds: Quantity<'second', Ratio>[] }>()
  const problems: Problem[] = []
  for (const [index, { standardTimeSeconds, grade, coefficients = [] }] of lines.entries()) {
    const row = index + 1
    problems.push(
      ...findProblems([standardTimeSeconds, aboveZero, 'standard-time', { row }]),
      ...coefficients.flatMap(({ table, coefficient }) =>
        findProblems([coefficient, aboveZero, 'coefficient-table', { row, subject: table }]),
      ),
    )
    const known = byGrade.get(grade) ?? { places: [], seconds: [] }
    byGrade.set(grade, known)
    known.places.push(index)
    known.seconds.push(
      coefficients.reduce(
        (product, { coefficient }) => times(product, ratioOf(coefficient)),
        ratioOf(standardTimeSeconds),
      ),
    )
  }
  if (problems.length > 0) return { ok: false, problems }
  return succeed({
    count: lines.length,
    grades: [...byGrade].map(([grade, { places, seconds }]) => ({ grade, places, seconds })),
  })
}

const sameRounding = (one: RoundingRule, other: RoundingRule): boolean =>
  one.scale === other.scale && one.mode === other.mode

/**
 * Prices of many lines under one package of hourly standards: printed standard time × the hourly standard of the
 * work's grade × the coefficients of the line ÷ 3600, yuan per counting unit, each rounded once. The same formula and
 * digits as `calculatePieceRate`, read once and multiplied per package. 66 s at 11.34 → 0.208 at 0.001 yuan, half up.
 */
export const repriceLines = ({ lines, tiers, rounding, before }: RepriceInput): Result<Repriced> => {
  const kept =
    before !== undefined && before.lines === lines && sameRounding(before.rounding, rounding)
      ? before
      : undefined
  const pieceRatesYuan: DecimalString[] =
    kept === undefined ? new Array<DecimalString>(lines.count) : [...kept.pieceRatesYuan]
  const problems: Problem[] = []
  for (const { grade, places, seconds } of lines.grades) {
    const tier = resolveWageTier(tiers, grade)
    if (!tier.ok) {
      problems.push(...tier.problems)
      continue
    }
    const { hourlyYuan } = tier.value
    const hourly = ratioOf(hourlyYuan)
    if (!isPositive(hourly)) {
      problems.push(...problemsAmong([findNotPositive(hourly, 'hourly-yuan', hourlyYuan)]))
      continue
    }
    if (kept?.tiers.find((one) => one.grade === grade)?.hourlyYuan === hourlyYuan) continue
    const perSecond = exactPieceRate(oneRatio, hourly, oneRatio)
    for (const [index, place] of places.entries()) {
      const time = seconds[index]
      if (time !== undefined) pieceRatesYuan[place] = round(times(time, perSecond), rounding)
    }
  }
  return problems.length > 0 ? { ok: false, problems } : succeed({ lines, pieceRatesYuan, tiers, rounding })
}
