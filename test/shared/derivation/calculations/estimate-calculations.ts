import { followFigure } from '../../../../shared/derivation/follow-figure.ts'
import type { Recorder } from '../../../../shared/derivation/recorder.ts'
import type { RuleCode } from '../../../../shared/derivation/rule-code.ts'
import { calculateDayBalance } from '../../../../shared/measurement/day-study/day-balance.ts'
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
} from '../../../../shared/measurement/estimate/predetermined-time.ts'
import { calculateControlLimits } from '../../../../shared/measurement/work-sampling/control-limits.ts'
import { calculateRequiredSamples } from '../../../../shared/measurement/work-sampling/required-samples.ts'
import { calculateSampledTime } from '../../../../shared/measurement/work-sampling/sampled-time.ts'
import { calculateShareInterval } from '../../../../shared/measurement/work-sampling/share-interval.ts'
import { calculateWilsonInterval } from '../../../../shared/measurement/work-sampling/wilson-interval.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../../shared/numbers/ratio.ts'
import { valueOf } from '../../problems/value-of.ts'

type Calculation = (recorder?: Recorder) => unknown

/** The same calculation, with the derivation of one of its several figures. */
export const upTo =
  (rule: RuleCode, calculate: Calculation, of?: string): Calculation =>
  (recorder) =>
    calculate(recorder === undefined ? undefined : followFigure(recorder, rule, of))

const interval = { z: d('1.96'), share: ratioOf(d('0.15')), observations: d('500') }
const threePoints = { optimistic: d('8.6'), likely: d('10.5'), pessimistic: d('15.6') }
const learning = { firstUnitTime: d('300'), rate: d('0.8'), unit: d('5') }

const wilson: Calculation = (recorder) => valueOf(calculateWilsonInterval(interval, recorder))
const limits: Calculation = (recorder) => {
  const days = ['80', '79', '40'].map((hits, index) => ({
    day: `2014-06-0${index + 2}`,
    hits: d(hits),
    observations: d('100'),
    ...(hits === '40' ? { droppedBecause: '停电半天' } : {}),
  }))
  return valueOf(calculateControlLimits({ days }, recorder))
}
const balance: Calculation = (recorder) => {
  const entries = [
    { category: 'operation', minutes: d('360') },
    { category: 'rest', minutes: d('48') },
    { category: 'stoppage-by-organisation', minutes: d('48.5'), cause: '待料', removableMinutes: d('24') },
    { category: 'non-productive', minutes: d('23.5'), cause: '搬运' },
  ] as const
  return valueOf(calculateDayBalance({ shiftMinutes: d('480'), entries }, recorder))
}
const sampled: Calculation = (recorder) => {
  const study = { studyTime: d('400'), goodPieces: d('150'), hits: d('70'), observations: d('200') }
  return valueOf(calculateSampledTime({ ...study, rating: d('0.8'), machineShare: d('0.25') }, recorder))
}
const within: Calculation = (recorder) => {
  const points = { optimistic: d('66'), likely: d('80'), pessimistic: d('100') }
  return valueOf(calculateShareWithin({ ...points, time: d('84') }, recorder))
}

export const estimateCalculations: Readonly<Record<string, Calculation>> = {
  'required samples, absolute': (recorder) => {
    const error = { kind: 'absolute', value: d('0.05') } as const
    return valueOf(calculateRequiredSamples({ z: d('1.96'), share: d('0.75'), error }, recorder))
  },
  'required samples, relative': (recorder) => {
    const error = { kind: 'relative', value: d('0.05') } as const
    return valueOf(calculateRequiredSamples({ z: d('2'), share: d('0.8'), error }, recorder))
  },
  'the high end of a share': (recorder) => valueOf(calculateShareInterval(interval, recorder)),
  'the low end of a share': upTo('share-low', (recorder) => calculateShareInterval(interval, recorder)),
  'the high end by Wilson': wilson,
  'the low end by Wilson': upTo('wilson-low', wilson),
  'the lower control limit of a day': upTo('control-low', limits, '2014-06-03'),
  'the upper control limit of a day left out': limits,
  'normal time from work sampling': sampled,
  'possible gain of a watched shift': balance,
  'use of a watched shift': upTo('shift-utilisation', balance),
  'a loss of a watched shift': upTo('loss-share', balance, '待料'),
  'a time three points give': (recorder) =>
    valueOf(calculateEstimatedTime({ ...threePoints, lambda: d('-0.525') }, recorder)),
  'the share that cannot meet a time': within,
  'the share that can meet a time': upTo('share-within', within),
  'a time on the learning curve': (recorder) => valueOf(calculateLearnedUnitTime(learning, recorder)),
  'a total on the learning curve': (recorder) => valueOf(calculateLearnedTotalTime(learning, recorder)),
  'a unit of the average curve': (recorder) => valueOf(calculateLearnedAverage(learning, recorder)),
  'TMU as seconds': (recorder) => valueOf(calculateTmuTime({ tmu: d('27.8') }, recorder)),
  'MOD as seconds': (recorder) => valueOf(calculateModTime({ codes: ['M3', 'G1', 'M4', 'P2'] }, recorder)),
}
