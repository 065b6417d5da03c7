import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import type { Ratio } from '../../../../shared/numbers/ratio.ts'
import { calculateCompletionRate } from '../../../../shared/quota/completion-rate.ts'
import { calculateExactOutput } from '../../../../shared/quota/exact-output.ts'
import { calculateMachineCrew, calculateTendingStaff } from '../../../../shared/quota/machine-tending.ts'
import { calculateOutputQuota } from '../../../../shared/quota/output-quota.ts'
import type { PeopleRounding } from '../../../../shared/quota/people-rounding.ts'
import { calculateQuotaByActual } from '../../../../shared/quota/quota-by-actual.ts'
import { calculateOutputChange, calculateTimeChange } from '../../../../shared/quota/quota-change.ts'
import { calculateQuotaShare } from '../../../../shared/quota/quota-share.ts'
import {
  calculateStatisticalAverage,
  type AverageMethod,
} from '../../../../shared/quota/statistical-average.ts'
import type { CaseAnswer } from '../case-answer.ts'
import type { CaseCalculation, CaseCalculations } from '../case-calculation.ts'
import {
  CaseRefusal,
  decimalAt,
  decimalOr,
  decimalsAt,
  flagAt,
  has,
  rowsAt,
  valueOf,
  type CaseInput,
} from '../case-input.ts'
import { wordNamed } from '../named-input.ts'

const zero = decimalLiteral('0')
const one = decimalLiteral('1')

const betterWords: Readonly<Record<string, 'smaller' | 'larger'>> = {
  smaller: 'smaller',
  lower: 'smaller',
  min: 'smaller',
  time: 'smaller',
  low: 'smaller',
  larger: 'larger',
  higher: 'larger',
  max: 'larger',
  output: 'larger',
  high: 'larger',
}

/** Times unless the case says that more is better. */
const betterAt = (input: CaseInput): 'smaller' | 'larger' => {
  if (has(input, 'larger_is_better')) return flagAt(input, 'larger_is_better') ? 'larger' : 'smaller'
  return wordNamed(input, ['better', 'kind', 'type'], betterWords, 'smaller')
}

const averageMethods: Readonly<Record<string, AverageMethod>> = {
  mean: 'mean',
  m1: 'mean-and-best',
  m2: 'mean-and-better',
  m3: 'mean-best-two-worst',
  m4_trim_then_m2: 'trimmed-mean-and-better',
  m4_trim_then_m1: 'trimmed-mean-and-best',
  trimmed_mean: 'trimmed-mean',
  advanced_mean: 'better-only',
  second_mean: 'second-mean',
}

const advancedAverage: CaseCalculation = (input) => {
  const values = decimalsAt(input, 'x')
  const better = betterAt(input)
  valueOf(calculateStatisticalAverage({ method: 'mean', values, better, unit: 'count' }))
  return Object.fromEntries(
    Object.entries(averageMethods).map(([field, method]): [string, Ratio | null] => {
      const average = calculateStatisticalAverage({ method, values, better, unit: 'count' })
      return [field, average.ok ? average.value : null]
    }),
  )
}

const outputQuota: CaseCalculation = (input) => {
  const [shift, unit] = [decimalAt(input, 'shift'), decimalAt(input, 'unit')]
  const whole = calculateOutputQuota({
    shiftSeconds: shift,
    standardTimeSeconds: unit,
    rounding: { what: 'output-quota', scale: 0, mode: 'down', step: 'after-division' },
  })
  const output = valueOf(calculateExactOutput({ period: shift, unitTime: unit }))
  return { output, quota: whole.ok ? whole.value.pieces : null }
}

const quotaChange = (input: CaseInput): CaseAnswer =>
  has(input, 'x')
    ? { y: valueOf(calculateOutputChange({ timeCutPercent: decimalAt(input, 'x') })) }
    : { x: valueOf(calculateTimeChange({ outputRisePercent: decimalAt(input, 'y') })) }

const oldQuotaAt = (input: CaseInput): { readonly oldQuotaHours?: DecimalString } => {
  const field = ['old', 'old_quota'].find((name) => has(input, name))
  return field === undefined ? {} : { oldQuotaHours: decimalAt(input, field) }
}

const quotaByActual = (input: CaseInput): CaseAnswer => {
  const { actualHoursPerUnit, newQuotaHours, cut } = valueOf(
    calculateQuotaByActual({
      workers: decimalAt(input, 'workers'),
      days: decimalAt(input, 'days'),
      hoursPerDay: decimalAt(input, 'hours'),
      attendance: decimalOr(input, 'attendance', one),
      output: decimalAt(input, 'output'),
      slack: decimalOr(input, 'k', zero),
      ...oldQuotaAt(input),
    }),
  )
  const cuts: CaseAnswer = cut === null ? {} : { drop: cut.hours, compression: cut.share }
  return { actual_per_unit: actualHoursPerUnit, new_quota: newQuotaHours, ...cuts }
}

const roundingAt = (input: CaseInput): PeopleRounding =>
  wordNamed<PeopleRounding>(input, ['rounding', 'round', 'mode'], { up: 'up', nearest: 'nearest' }, 'up')

const crewOnMachine = (input: CaseInput): CaseAnswer => {
  const rounding = roundingAt(input)
  const crew = valueOf(
    calculateMachineCrew({
      postTimes: decimalsAt(input, 'times'),
      shiftTime: decimalAt(input, 'shift'),
      restTime: decimalOr(input, 'rest', zero),
      rounding,
    }),
  )
  if (!has(input, 'machines')) return { crew_raw: crew.exact, crew: crew.people }
  const staff = valueOf(
    calculateTendingStaff({
      machines: decimalAt(input, 'machines'),
      shifts: decimalOr(input, 'shifts', one),
      crew: decimalOr(input, 'crew_used', crew.people),
      attendance: decimalOr(input, 'attendance', one),
      rounding,
    }),
  )
  return {
    crew_raw: crew.exact,
    crew: crew.people,
    machines_per_worker: staff.machinesPerWorker,
    staff_raw: staff.exact,
    staff: staff.people,
  }
}

const completion: CaseCalculation = (input) => {
  const rows = rowsAt(input, 'rows').map(([quotaHours, output, actualHours]) => {
    if (quotaHours && output && actualHours) return { quotaHours, output, actualHours }
    throw new CaseRefusal('输入 rows 的每一行应为工时定额、产量、实耗工时')
  })
  const made = valueOf(calculateCompletionRate({ rows }))
  return {
    std_hours: made.rows.map(({ earnedHours }) => earnedHours),
    rate: made.rows.map(({ rate }) => rate),
    total_std: made.earnedHours,
    total_act: made.actualHours,
    total_rate: made.rate,
  }
}

const quotaShare: CaseCalculation = (input) => {
  const { share, passes, largestPassing } = valueOf(
    calculateQuotaShare({
      outputs: decimalsAt(input, 'outputs'),
      quota: decimalAt(input, 'quota'),
      theta: decimalAt(input, 'theta'),
    }),
  )
  return { share, passes: passes ? '1' : '0', max_quota: largestPassing }
}

export const quotaCases: CaseCalculations = {
  advanced_average: advancedAverage,
  output_quota: outputQuota,
  quota_change: quotaChange,
  quota_by_actual: quotaByActual,
  crew_on_machine: crewOnMachine,
  completion,
  quota_share: quotaShare,
}
