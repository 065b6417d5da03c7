import { calculateStandardTime } from '../../../../shared/measurement/allowance/standard-time.ts'
import { calculateEstimatedTime } from '../../../../shared/measurement/estimate/estimated-time.ts'
import { calculateShareWithin } from '../../../../shared/measurement/estimate/share-within.ts'
import { calculateLearnedUnitTime } from '../../../../shared/measurement/estimate/learning-curve.ts'
import {
  calculateLearnedAverage,
  calculateLearnedTotalTime,
} from '../../../../shared/measurement/estimate/learned-total.ts'
import {
  calculateModTime,
  calculateTmuTime,
  inHours,
  inMinutes,
} from '../../../../shared/measurement/estimate/predetermined-time.ts'
import { calculateThreePoint } from '../../../../shared/measurement/estimate/three-point.ts'
import {
  calculateRequiredSamples,
  unknownShare,
} from '../../../../shared/measurement/work-sampling/required-samples.ts'
import { calculateSampledShare } from '../../../../shared/measurement/work-sampling/sampled-share.ts'
import { calculateSampledTime } from '../../../../shared/measurement/work-sampling/sampled-time.ts'
import { calculateShareInterval } from '../../../../shared/measurement/work-sampling/share-interval.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import type { Ratio } from '../../../../shared/numbers/ratio.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import { calculateExactOutput } from '../../../../shared/quota/exact-output.ts'
import { calculateTimeInDays } from '../../../../shared/quota/time-in-days.ts'
import type { CaseAnswer } from '../case-answer.ts'
import type { CaseCalculation, CaseCalculations } from '../case-calculation.ts'
import {
  decimalAt,
  decimalOr,
  has,
  listAt,
  ratioAt,
  valueOf,
  CaseRefusal,
  type CaseInput,
} from '../case-input.ts'
import { allowanceBaseAt } from './allowance-base.ts'

const zero = decimalLiteral('0')
const one = decimalLiteral('1')

/** A case compares the time before any rounding; the rule is only asked for by the calculation. */
const unseenRounding: RoundingRule = {
  what: 'standard-time',
  scale: 6,
  mode: 'half-up',
  step: 'after-allowance',
}

const requiredSamples: CaseCalculation = (input) => {
  const isRelative = has(input, 's_rel')
  if (isRelative && has(input, 'e')) throw new CaseRefusal('输入 e 和 s_rel 都写了，只能写其中之一')
  const { count, exact } = valueOf(
    calculateRequiredSamples({
      z: decimalAt(input, 'z'),
      share: decimalOr(input, 'p', unknownShare),
      error: {
        kind: isRelative ? 'relative' : 'absolute',
        value: decimalAt(input, isRelative ? 's_rel' : 'e'),
      },
    }),
  )
  return { n_raw: exact, n: count }
}

const shareAt = (input: CaseInput): Ratio =>
  has(input, 'p') || !has(input, 'hits')
    ? ratioAt(input, 'p')
    : valueOf(calculateSampledShare({ hits: decimalAt(input, 'hits'), observations: decimalAt(input, 'n') }))

const shareInterval: CaseCalculation = (input) => {
  const { halfWidth, low, high } = valueOf(
    calculateShareInterval({
      z: decimalAt(input, 'z'),
      share: shareAt(input),
      observations: decimalAt(input, 'n'),
    }),
  )
  return { half: halfWidth, low, high }
}

const sampledStandard: CaseCalculation = (input) => {
  const { overall, effective, normal } = valueOf(
    calculateSampledTime({
      studyTime: decimalAt(input, 'total_min'),
      goodPieces: decimalAt(input, 'pieces'),
      observations: decimalAt(input, 'n_total'),
      hits: decimalAt(input, 'n_work'),
      rating: decimalOr(input, 'rating', one),
      machineShare: decimalOr(input, 'machine_share', zero),
    }),
  )
  const base = allowanceBaseAt(input)
  const allowances = [{ kind: 'agreed-total', base, ratio: decimalOr(input, 'allowance', zero) }] as const
  const standard = valueOf(
    calculateStandardTime({ normalSeconds: normal, allowances, rounding: unseenRounding }),
  )
  return { overall, effective, normal, standard: standard.exactSeconds }
}

const hoursPerDay = (input: CaseInput, time: Ratio): CaseAnswer => {
  if (!has(input, 'hours_per_day')) return {}
  const period = decimalAt(input, 'hours_per_day')
  const outputQuota = valueOf(calculateExactOutput({ period, unitTime: writeExact(time) }))
  return {
    output_quota: outputQuota,
    time_quota_days: valueOf(calculateTimeInDays({ time, hoursPerDay: period })),
  }
}

const threePoint: CaseCalculation = (input) => {
  const points = {
    optimistic: decimalAt(input, 'a'),
    likely: decimalAt(input, 'm'),
    pessimistic: decimalAt(input, 'b'),
  }
  const { mean, deviation } = valueOf(calculateThreePoint(points))
  const set = has(input, 'lam')
    ? valueOf(calculateEstimatedTime({ ...points, lambda: decimalAt(input, 'lam') }))
    : null
  const asked = has(input, 'x')
    ? valueOf(calculateShareWithin({ ...points, time: decimalAt(input, 'x') }))
    : null
  return {
    M: mean,
    sigma: deviation,
    ...(set === null ? {} : { T: set.time, share: set.shareWithin, ...hoursPerDay(input, set.time) }),
    ...(asked === null ? {} : { p_le: asked.shareWithin, p_gt: asked.shareBeyond, lam: asked.lambda }),
  }
}

const learningAt = (input: CaseInput) => ({
  firstUnitTime: decimalAt(input, 'T1'),
  rate: decimalAt(input, 'r'),
  unit: decimalAt(input, 'n'),
})

const learnedAverage: CaseCalculation = (input) => {
  const { average, total, unit } = valueOf(calculateLearnedAverage(learningAt(input)))
  return { avg: average, total, unit }
}

const tmu: CaseCalculation = (input) => {
  const { seconds } = valueOf(calculateTmuTime({ tmu: decimalAt(input, 'n') }))
  return { seconds, minutes: inMinutes(seconds), hours: inHours(seconds) }
}

const codeOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  throw new CaseRefusal('输入 codes 应为一列文字')
}

const mod: CaseCalculation = (input) => {
  const { units, seconds } = valueOf(calculateModTime({ codes: listAt(input, 'codes').map(codeOf) }))
  return { mod: units, seconds }
}

export const samplingAndEstimatesCases: CaseCalculations = {
  n_prop: requiredSamples,
  ci_prop: shareInterval,
  ws_standard: sampledStandard,
  three_point: threePoint,
  lc_unit: (input) => ({ T_n: valueOf(calculateLearnedUnitTime(learningAt(input))) }),
  lc_sum: (input) => ({ total: valueOf(calculateLearnedTotalTime(learningAt(input))) }),
  lc_cumavg: learnedAverage,
  tmu,
  mod,
}
