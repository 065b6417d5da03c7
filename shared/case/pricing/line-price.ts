import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { calculateFloorPieceRate } from '../../pay/floor/floor-piece-rate.ts'
import { resolveFloorHours } from '../../pay/floor/floor-hours.ts'
import { calculateCoefficientPrice } from '../../pay/piece-rate/coefficient-price.ts'
import type { LineCoefficient } from '../../pay/piece-rate/coefficient-table.ts'
import { calculatePieceRate } from '../../pay/piece-rate/piece-rate.ts'
import { calculateShiftIncome } from '../../pay/piece-rate/shift-income.ts'
import { calculateMonthlyEquivalent } from '../../pay/piece-rate/time-equivalent.ts'
import type { Result } from '../../problems/result.ts'
import { calculateOutputQuota } from '../../quota/output-quota.ts'
import { citeParameter } from '../../rules/dated-parameter.ts'
import { resolveMinimumWage } from '../../rules/minimum-wage.ts'
import { addedContributions } from '../../terms/own-contributions.ts'
import type { Terms, WorkGradeTerm } from '../../terms/terms.ts'
import {
  floorRounding,
  monthlyRounding,
  paidHoursPerMonth,
  quotaRounding,
  shiftIncomeRounding,
} from './price-rules.ts'

/** One line from its printed standard time on: every figure here can be redone from the wall. */
export type LineInput = {
  readonly terms: Terms
  readonly grade: WorkGradeTerm
  readonly standardTimeSeconds: DecimalString
  /** One of each coefficient table that applies to the line; empty where none does. */
  readonly coefficients: readonly LineCoefficient[]
}

type TimedLine = Pick<LineInput, 'terms' | 'standardTimeSeconds'>

/**
 * 计算单价: printed standard time × base hourly × coefficient × those of the tables ÷ 3600, rounded once as the terms
 * say.
 */
export function priceOf(
  { terms, grade, standardTimeSeconds, coefficients }: LineInput,
  recorder?: Recorder,
): Result<DecimalString> {
  const { baseHourlyYuan, baseHourlySource, priceRounding } = terms
  const input = {
    standardTimeSeconds,
    hourlyYuan: baseHourlyYuan,
    coefficient: grade.coefficient,
    rounding: priceRounding,
    grade: grade.name,
    wageSource: { kind: 'wage-table', grade: baseHourlySource === '' ? grade.name : baseHourlySource },
  } as const
  const price =
    coefficients.length === 0
      ? calculatePieceRate(input, recorder)
      : calculateCoefficientPrice({ ...input, lineCoefficients: coefficients }, recorder)
  return price.ok ? { ok: true, value: price.value.yuan } : price
}

/** 产量定额: shift seconds ÷ printed standard time, down. */
export function quotaOf(
  { terms, standardTimeSeconds }: TimedLine,
  recorder?: Recorder,
): Result<DecimalString> {
  const quota = calculateOutputQuota(
    { shiftSeconds: terms.shiftSeconds, standardTimeSeconds, rounding: quotaRounding },
    recorder,
  )
  return quota.ok ? { ok: true, value: quota.value.pieces } : quota
}

/** 8 小时计件收入: quota × price, to the cent; shows what the roundings do. */
export const shiftIncomeOf = (
  quotaPieces: DecimalString,
  pieceRateYuan: DecimalString,
  recorder?: Recorder,
) => calculateShiftIncome({ quotaPieces, pieceRateYuan, rounding: shiftIncomeRounding }, recorder)

/** 月度折算（参考）: price × 174 × 3600 ÷ standard time, to the cent. */
export const monthlyOf = (
  standardTimeSeconds: DecimalString,
  pieceRateYuan: DecimalString,
  recorder?: Recorder,
) =>
  calculateMonthlyEquivalent(
    { standardTimeSeconds, pieceRateYuan, rounding: monthlyRounding, hoursPerMonth: paidHoursPerMonth },
    recorder,
  )

/**
 * 折算底线（参考）: the price that yields the place's minimum wage on the day of the rules, up; with 个人缴费 on top
 * where the place leaves them out. Where they are left out and unstated it is too low, and its readers say so.
 */
export function floorOf(
  { terms, standardTimeSeconds }: TimedLine,
  recorder?: Recorder,
): Result<DecimalString> {
  const minimum = resolveMinimumWage(terms.place, terms.asOf)
  if (!minimum.ok) return minimum
  const hours = resolveFloorHours(terms.asOf, terms.holidayClause)
  if (!hours.ok) return hours
  const floor = calculateFloorPieceRate(
    {
      standardTimeSeconds,
      monthlyMinimumYuan: minimum.value.value.monthlyYuan,
      ownContributionsYuan: addedContributions(terms.ownContributions),
      hoursPerMonth: hours.value.hoursPerMonth,
      rounding: floorRounding(terms.priceRounding),
      minimumSource: citeParameter('minimum-wage', minimum.value),
      hoursSource: hours.value.source,
    },
    recorder,
  )
  return floor.ok ? { ok: true, value: floor.value.yuan } : floor
}
