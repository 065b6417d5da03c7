import { dateLiteral } from '../../../../shared/dates/date-string.ts'
import type { Recorder } from '../../../../shared/derivation/recorder.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../../shared/numbers/ratio.ts'
import { calculateAchievability } from '../../../../shared/quota/achievability.ts'
import { calculateCompletionRate } from '../../../../shared/quota/completion-rate.ts'
import { calculateExactOutput } from '../../../../shared/quota/exact-output.ts'
import { calculateGarmentMinutes } from '../../../../shared/quota/line/garment-minutes.ts'
import { calculateLineBalance } from '../../../../shared/quota/line/line-balance.ts'
import { calculateLineOutput } from '../../../../shared/quota/line/line-output.ts'
import {
  calculateLineEfficiency,
  calculateOperatorsNeeded,
} from '../../../../shared/quota/line/operators-needed.ts'
import { calculateOrderDays } from '../../../../shared/quota/line/order-days.ts'
import { calculateUnitCost } from '../../../../shared/quota/line/unit-cost.ts'
import { calculateMachineCrew, calculateTendingStaff } from '../../../../shared/quota/machine-tending.ts'
import { calculateLackingPeople } from '../../../../shared/quota/lacking-people.ts'
import { calculateLargestQuota } from '../../../../shared/quota/largest-quota.ts'
import { calculateProjectedShare } from '../../../../shared/quota/projected-share.ts'
import { calculateQuotaShare } from '../../../../shared/quota/quota-share.ts'
import { calculateProtectedPay, calculateProtectedQuota } from '../../../../shared/quota/protected-minutes.ts'
import { calculateQuotaByActual } from '../../../../shared/quota/quota-by-actual.ts'
import { calculateOutputChange, calculateTimeChange } from '../../../../shared/quota/quota-change.ts'
import { averageMethods, calculateStatisticalAverage } from '../../../../shared/quota/statistical-average.ts'
import { calculateTimeInDays } from '../../../../shared/quota/time-in-days.ts'
import { reviewTrial } from '../../../../shared/quota/trial.ts'
import { resolveAchievability } from '../../../../shared/rules/achievability.ts'
import { rule } from '../../pay/rounding-rules.ts'
import { valueOf } from '../../problems/value-of.ts'
import { upTo } from './estimate-calculations.ts'

type Calculation = (recorder?: Recorder) => unknown

const achievability = resolveAchievability('CN-32', dateLiteral('2026-06-01'))
const values = ['14', '13', '15', '12', '10', '9'].map(d)

const averages = Object.fromEntries(
  averageMethods.map((method): [string, Calculation] => [
    `an average: ${method}`,
    (recorder) =>
      valueOf(calculateStatisticalAverage({ method, values, better: 'smaller', unit: 'minute' }, recorder)),
  ]),
)

const reach: Calculation = (recorder) => {
  const outputs = ['520', '505', '498', '455', '430', '400'].map((output) => ({ output: d(output) }))
  return valueOf(
    calculateAchievability({ outputs, quota: d('455'), rule: achievability, z: d('2') }, recorder),
  )
}
const review =
  (quota: string): Calculation =>
  (recorder) => {
    const outputs = ['520', '505', '498', '455', '430'].map((output) => ({ output: d(output) }))
    const input = { outputs, quota: d(quota), rule: achievability, z: d('2') }
    const trial = { startsOn: dateLiteral('2014-10-20'), workingDays: d('10') }
    return valueOf(reviewTrial({ ...input, trial, reviewedOn: dateLiteral('2014-11-03') }, recorder))
  }
const forecast: Calculation = (recorder) => {
  const efficiencies = ['1.05', '0.98', '1.12', '0.9', '1'].map(d)
  const times = { standardTimeSeconds: d('66.0'), shiftSeconds: d('28800') }
  return valueOf(
    calculateProjectedShare({ efficiencies, ...times, quota: d('400'), rule: achievability }, recorder),
  )
}
const actual = { workers: d('20'), days: d('251'), hoursPerDay: d('8'), attendance: d('0.95') }
const byActual: Calculation = (recorder) => {
  const quota = { output: d('426'), slack: d('0.2'), oldQuotaHours: d('136') }
  return valueOf(calculateQuotaByActual({ ...actual, ...quota }, recorder))
}
const balance: Calculation = (recorder) => {
  const line = { totalSeconds: d('892'), operators: d('42'), plannedEfficiency: d('0.85') }
  return valueOf(calculateLineBalance({ ...line, bottleneckSeconds: d('24') }, recorder))
}
const output: Calculation = (recorder) => {
  const line = { machineMinutes: d('27.04'), operators: d('36'), shiftMinutes: d('480') }
  return valueOf(calculateLineOutput({ ...line, plannedEfficiency: d('0.6') }, recorder))
}
const crew: Calculation = (recorder) => {
  const postTimes = ['300', '220', '280'].map(d)
  const times = { shiftTime: d('480'), restTime: d('60') }
  return valueOf(calculateMachineCrew({ postTimes, ...times, rounding: 'up' }, recorder))
}
const staff: Calculation = (recorder) => {
  const plant = { machines: d('25'), shifts: d('2'), crew: d('2'), attendance: d('0.96') }
  return valueOf(calculateTendingStaff({ ...plant, rounding: 'nearest' }, recorder))
}
const completion: Calculation = (recorder) => {
  const rows = [
    { quotaHours: d('2'), output: d('15000'), actualHours: d('24000') },
    { quotaHours: d('2.6'), output: d('10000'), actualHours: d('20000') },
  ]
  return valueOf(calculateCompletionRate({ rows }, recorder))
}
const order: Calculation = (recorder) => {
  const plan = { pieces: d('5000'), pieceMinutes: d('16'), machines: d('20'), hoursPerDay: d('8') }
  return valueOf(calculateOrderDays({ ...plan, efficiency: d('0.5') }, recorder))
}
const sheltered: Calculation = (recorder) => {
  const minutes = { shiftMinutes: d('480'), protectedMinutes: d('60') }
  const rounding = rule('output-quota', 0, 'down')
  return valueOf(calculateProtectedQuota({ quota: d('436'), ...minutes, rounding }, recorder))
}

export const quotaCalculations: Readonly<Record<string, Calculation>> = {
  ...averages,
  'an output that is not rounded': (recorder) =>
    valueOf(calculateExactOutput({ period: d('480'), unitTime: d('1.1') }, recorder)),
  'a time in days': (recorder) =>
    valueOf(calculateTimeInDays({ time: ratioOf(d('10.42')), hoursPerDay: d('8') }, recorder)),
  'a rise of output': (recorder) => valueOf(calculateOutputChange({ timeCutPercent: d('10') }, recorder)),
  'a fall of time': (recorder) => valueOf(calculateTimeChange({ outputRisePercent: d('25') }, recorder)),
  'a quota cut by hours really used': byActual,
  'a quota by hours really used': upTo('revised-quota', byActual),
  'a machine’s crew': crew,
  'staff of all machines': staff,
  'a completion rate': completion,
  'the share that reaches a quota': upTo('reaching-share', reach),
  'the low end of what reaches a quota': upTo('wilson-low', reach),
  'the high end of what reaches a quota': reach,
  'a trial that confirms the quota': review('430'),
  'a trial that opens it again': review('455'),
  'the largest quota that passes': upTo('largest-passing-quota', reach),
  'the largest whole quota': (recorder) =>
    valueOf(
      calculateLargestQuota(
        {
          largestPassing: d('430.5'),
          rounding: rule('output-quota', 0, 'down'),
        },
        recorder,
      ),
    ),
  'people who do not reach a quota yet': (recorder) => {
    const outputs = ['520', '505', '498', '490', '483', '480', '455'].map(d)
    const given = { outputs, quota: d('481'), theta: d('0.9') }
    const share = valueOf(calculateQuotaShare(given, recorder))
    return valueOf(calculateLackingPeople({ share, theta: d('0.9') }, recorder))
  },
  'a forecast share': forecast,
  'a quota beside protected minutes': sheltered,
  'pay of protected minutes': (recorder) => {
    const earned = { pieceEarnings: d('4211.5'), workedMinutes: d('8400'), protectedMinutes: d('60') }
    return valueOf(calculateProtectedPay({ ...earned, rounding: rule('payment', 2) }, recorder))
  },
  'garment minutes': (recorder) => {
    const garment = { cycle: d('0.6'), rating: d('0.8'), allowances: [d('0.1'), d('0.2')] }
    return valueOf(calculateGarmentMinutes(garment, recorder))
  },
  'a line’s organisation': balance,
  'a line’s lower limit': upTo('line-lower-limit', balance),
  'a line’s output for each operator': upTo('output-per-operator', balance),
  'a line’s target': upTo('line-output', balance, 'target'),
  'a line’s output in an hour': output,
  'people for an operation': (recorder) => {
    const operation = { operationMinutes: d('0.67'), outputPerShift: d('639'), shiftMinutes: d('480') }
    return valueOf(calculateOperatorsNeeded(operation, recorder))
  },
  'a line’s efficiency': (recorder) => {
    const line = { output: d('383'), garmentMinutes: d('27.04'), people: d('36'), minutes: d('480') }
    return valueOf(calculateLineEfficiency(line, recorder))
  },
  'days for an order': order,
  'what a piece costs': (recorder) =>
    valueOf(calculateUnitCost({ dayWage: d('3.50'), machineCost: d('3.37'), pieces: d('10') }, recorder)),
}
