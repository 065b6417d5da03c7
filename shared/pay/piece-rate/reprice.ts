import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { findNotPositive, problemsAmong } from '../../numbers/range-checks.ts'
import { isPositive, oneRatio, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { resolveWageTier, type WageTier, type WorkGrade } from '../wage-tier/wage-tier.ts'
import { exactPieceRate } from './piece-rate.ts'

/** A line as a package re-prices it: its printed time and the grade of its work. */
export type RepriceLine = { readonly standardTimeSeconds: Quantity<'second'>; readonly grade: WorkGrade }

/** Lines read once, by grade, so that a package only multiplies; `places` are the lines' own order. */
export type RepriceLines = {
  readonly count: number
  readonly grades: readonly {
    readonly grade: WorkGrade
    readonly places: readonly number[]
    readonly seconds: readonly Quantity<'second', Ratio>[]
  }[]
}

export type RepriceInput = {
  readonly lines: RepriceLines
  readonly tiers: readonly WageTier[]
  readonly rounding: RoundingRule
  /** The same lines under another package: a grade whose hourly standard is the same keeps its prices. */
  readonly before?: Repriced
}

/** Yuan per counting unit, in the order of the lines. */
export type Repriced = {
  readonly lines: RepriceLines
  readonly pieceRatesYuan: readonly Quantity<'yuan-per-unit'>[]
  readonly tiers: readonly WageTier[]
  readonly rounding: RoundingRule
}

export const readRepriceLines = (lines: readonly RepriceLine[]): Result<RepriceLines> => {
  const byGrade = new Map<WorkGrade, { places: number[]; seconds: Quantity<'second', Ratio>[] }>()
  const problems: Problem[] = []
  for (const [index, { standardTimeSeconds, grade }] of lines.entries()) {
    const seconds = ratioOf(standardTimeSeconds)
    const problem = findNotPositive(seconds, 'standard-time', standardTimeSeconds)
    if (problem !== null) problems.push({ ...problem, at: { ...problem.at, row: index + 1 } })
    const known = byGrade.get(grade) ?? { places: [], seconds: [] }
    byGrade.set(grade, known)
    known.places.push(index)
    known.seconds.push(seconds)
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
 * work's grade ÷ 3600, yuan per counting unit, each rounded once. The same formula and digits as
 * `calculatePieceRate`, read once and multiplied per package. 66 s at 11.34 → 0.208 at 0.001 yuan, half up.
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
