import { calculateGrubbs } from '../../../../shared/measurement/statistics/grubbs.ts'
import { calculateLimitValues } from '../../../../shared/measurement/statistics/limit-values.ts'
import { calculateStandardDeviation } from '../../../../shared/measurement/statistics/standard-deviation.ts'
import { calculateStabilityTrim } from '../../../../shared/measurement/statistics/stability-trim.ts'
import type { ReadingSeries } from '../../../../shared/measurement/time-study/mean-reading.ts'
import type { CaseCalculation, CaseCalculations } from '../case-calculation.ts'
import { decimalAt, has, valueOf, type CaseInput } from '../case-input.ts'
import { readingsAt } from './sheet-elements.ts'

/** The readings under any of the names that examples give them. */
const seriesAt = (input: CaseInput): ReadingSeries => {
  const field = ['series', 'x', 'obs'].find((one) => has(input, one)) ?? 'series'
  return { element: '1', readings: readingsAt({ ...input, obs: input[field] }) }
}

const flag = (holds: boolean): string => (holds ? '1' : '0')

const trim: CaseCalculation = (input) => {
  const { history, kept, dropped, mean, isStable } = valueOf(
    calculateStabilityTrim({ series: seriesAt(input), limit: decimalAt(input, 'limit') }),
  )
  return {
    k_history: history,
    kept: kept.map(({ seconds }) => seconds),
    dropped: dropped.map(({ seconds }) => seconds),
    mean,
    stable: flag(isStable),
  }
}

const limits: CaseCalculation = (input) => {
  const { coefficient, lower, upper } = valueOf(
    calculateLimitValues({ series: seriesAt(input), factor: decimalAt(input, 'K') }),
  )
  return {
    ratio: coefficient,
    mean_wo_min: lower.meanOfOthers,
    mean_wo_max: upper.meanOfOthers,
    lower_limit: lower.limit,
    upper_limit: upper.limit,
    keep_min: flag(lower.isWithin),
    keep_max: flag(upper.isWithin),
  }
}

const grubbs: CaseCalculation = (input) => {
  const series = seriesAt(input)
  const { spread, suspect, statistic, limit, isFlagged } = valueOf(calculateGrubbs(series))
  return {
    mean: spread.mean,
    s: valueOf(calculateStandardDeviation(series)).deviation,
    suspect: suspect.seconds,
    G: statistic,
    G_crit: limit,
    reject: flag(isFlagged),
  }
}

export const seriesQualityCases: CaseCalculations = {
  stability_trim: trim,
  limit_values: limits,
  grubbs,
}
