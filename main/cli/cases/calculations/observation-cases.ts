import { calculateErrorReached } from '../../../../shared/measurement/statistics/error-reached.ts'
import { calculateRequiredByStudent } from '../../../../shared/measurement/statistics/required-by-student.ts'
import { calculateRequiredForError } from '../../../../shared/measurement/statistics/required-for-error.ts'
import {
  calculateRequiredFromPilot,
  calculateRequiredFromSums,
} from '../../../../shared/measurement/statistics/required-from-pilot.ts'
import { calculateRequiredObservations } from '../../../../shared/measurement/statistics/required-observations.ts'
import {
  roundCountsToNearest,
  roundCountsUp,
} from '../../../../shared/measurement/statistics/round-counts.ts'
import { calculateSpread } from '../../../../shared/measurement/statistics/sample-variance.ts'
import { calculateStandardDeviation } from '../../../../shared/measurement/statistics/standard-deviation.ts'
import type { SpreadFactor } from '../../../../shared/measurement/statistics/student-factor.ts'
import type { ReadingSeries } from '../../../../shared/measurement/time-study/mean-reading.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { square } from '../../../../shared/numbers/ratio.ts'
import type { CaseCalculation, CaseCalculations } from '../case-calculation.ts'
import {
  countAt,
  decimalAt,
  decimalOr,
  has,
  listAt,
  ratioAt,
  valueOf,
  type CaseInput,
} from '../case-input.ts'
import { wordNamed } from '../named-input.ts'
import { readingsAt } from './sheet-elements.ts'

const element = '1'
const defaultPilotFactor = decimalLiteral('40')

const roundingAt = (input: CaseInput) =>
  wordNamed(input, ['round'], { up: roundCountsUp, nearest: roundCountsToNearest }, roundCountsUp)

const seriesAt = (input: CaseInput): ReadingSeries => ({ element, readings: readingsAt(input) })

/** Mean and variance as given, or from readings: s with n − 1, or its square. */
const spreadAt = (input: CaseInput) => {
  if (has(input, 'obs')) return valueOf(calculateSpread(seriesAt(input)))
  return { mean: ratioAt(input, 'xbar'), variance: varianceAt(input) }
}

const varianceAt = (input: CaseInput) => {
  if (has(input, 'obs')) return valueOf(calculateSpread(seriesAt(input))).variance
  return has(input, 'variance') ? ratioAt(input, 'variance') : square(ratioAt(input, 's'))
}

const relative: CaseCalculation = (input) => {
  const { count, exact } = valueOf(
    calculateRequiredObservations({
      ...spreadAt(input),
      z: decimalAt(input, 'z'),
      accuracy: decimalAt(input, 'h'),
      element,
      rounding: roundingAt(input),
    }),
  )
  return { n_raw: exact, n: count }
}

const absolute: CaseCalculation = (input) => {
  const { count, exact } = valueOf(
    calculateRequiredForError({
      z: decimalAt(input, 'z'),
      errorSeconds: decimalAt(input, 'e'),
      element,
      variance: varianceAt(input),
      rounding: roundingAt(input),
    }),
  )
  return { n_raw: exact, n: count }
}

const pilotOf = (input: CaseInput) => {
  const terms = { factor: decimalOr(input, 'k', defaultPilotFactor), rounding: roundingAt(input) }
  if (has(input, 'obs')) return calculateRequiredFromPilot({ series: seriesAt(input), ...terms })
  return calculateRequiredFromSums({
    element,
    count: countAt(input, 'n'),
    total: ratioAt(input, 'sum_x'),
    totalOfSquares: ratioAt(input, 'sum_x2'),
    ...terms,
  })
}

const pilot: CaseCalculation = (input) => {
  const { total, totalOfSquares, exact, count } = valueOf(pilotOf(input))
  return { sum_x: total, sum_x2: totalOfSquares, n_raw: exact, n: count }
}

const factorAt = (input: CaseInput): SpreadFactor => {
  if (has(input, 't')) return { kind: 'given', factor: decimalAt(input, 't') }
  return { kind: 'student', confidence: decimalAt(input, has(input, 'confidence') ? 'confidence' : 'conf') }
}

const student: CaseCalculation = (input) => {
  const [series, factor] = [seriesAt(input), factorAt(input)]
  const required = valueOf(
    calculateRequiredByStudent({
      series,
      factor,
      accuracy: decimalAt(input, 'h'),
      rounding: roundingAt(input),
    }),
  )
  const { spread, exact, count } = required
  return {
    mean: spread.mean,
    s: valueOf(calculateStandardDeviation(series)).deviation,
    n_raw: exact,
    n: count,
    rel_error: valueOf(calculateErrorReached({ element, spread, factor })),
  }
}

const deviations: CaseCalculation = (input) => {
  const columns = listAt(input, 'columns').map((obs) =>
    valueOf(calculateStandardDeviation(seriesAt({ obs }))),
  )
  return {
    mean: columns.map(({ spread }) => spread.mean),
    sd: columns.map(({ deviation }) => deviation),
  }
}

export const observationCases: CaseCalculations = {
  n_mean_rel: relative,
  n_mean_abs: absolute,
  n_pilot: pilot,
  n_t_raw: student,
  sd_cols: deviations,
}
