import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import {
  factorScale,
  hundredScale,
  sixtyScale,
  type RatingScale,
} from '../../../shared/measurement/rating/rating-scale.ts'
import { calculateBetweenWorkersError } from '../../../shared/measurement/statistics/between-workers-error.ts'
import { calculateCombinedError } from '../../../shared/measurement/statistics/combined-error.ts'
import { calculatePrecision } from '../../../shared/measurement/statistics/precision.ts'
import {
  calculateRatingError,
  customaryRatingError,
} from '../../../shared/measurement/statistics/rating-error.ts'
import type { RatedTime } from '../../../shared/measurement/statistics/rated-time.ts'
import { defaultPrecisionTerms } from '../../../shared/measurement/statistics/required-observations.ts'
import {
  calculateTimeError,
  type ErrorAssumption,
  type TimeError,
} from '../../../shared/measurement/statistics/time-error.ts'
import { approximateOf, formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import { ratioOf } from '../../../shared/numbers/ratio.ts'
import { errorAssumptionSentence } from '../../../shared/text/measurement/error-words.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { studyOf } from './study-example.ts'

const d = decimalLiteral
const near = (text: string) => approximateOf(ratioOf(d(text)))
const assumed = (points: string) =>
  ({ kind: 'assumed', points: d(points), statedOn: dateLiteral('2026-06-17'), statedIn: '本案约定' }) as const
const raters = (...points: readonly string[]) =>
  ({
    kind: 'raters',
    ratings: points.map((text, index) => ({
      by: `R-${String(index)}`,
      rating: { scale: hundredScale, rating: d(text) },
    })),
  }) as const
const whole = (points: string, scale: RatingScale = hundredScale): RatedTime => ({
  kind: 'whole',
  rating: { scale, rating: d(points) },
})
const z2 = { kind: 'given', factor: d('2') } as const

describe('the rating error', () => {
  it('is the assumption of the case', () => {
    const at100 = (points: string) => calculateRatingError({ basis: assumed(points), rated: whole('100') })
    expect(valueOf(at100('5'))).toBe('0.05')
    expect(valueOf(at100('0'))).toBe('0')
    expect(valueOf(at100('99'))).toBe('0.99')
    expect(codesOf(at100('-0.01'))).toEqual(['out-of-range'])
    expect(codesOf(at100('100'))).toEqual(['out-of-range'])
    expect(customaryRatingError).toEqual({ points: '5', confidence: 'low' })
  })

  it('is points of the scale, so that it weighs more where the rating is low', () => {
    const error = (points: string, rated: RatedTime) =>
      valueOf(calculateRatingError({ basis: assumed(points), rated }))
    expect(error('5', whole('105'))).toBe('1/21')
    expect(error('5', whole('80'))).toBe('0.0625')
    expect(error('5', whole('60', sixtyScale))).toBe('1/12')
    expect(error('0.05', whole('1.05', factorScale))).toBe('1/21')
    const factor = { basis: assumed('5'), rated: whole('1.05', factorScale) }
    expect(codesOf(calculateRatingError(factor))).toEqual(['out-of-range'])
    expect(codesOf(calculateRatingError({ basis: assumed('5'), rated: whole('10') }))).toEqual([
      'rating-outside-range',
    ])
  })

  it('reaches only what was rated', () => {
    // 10 s of hand rated 120 is 12 s, beside 30 s of machine: 5 × 10 ÷ (100 × 42); 1/41 × 12 ÷ 42.
    const rated = {
      kind: 'parts',
      scale: hundredScale,
      ratedObserved: ratioOf(d('10')),
      ratedNormal: ratioOf(d('12')),
      normal: ratioOf(d('42')),
    } as const
    expect(valueOf(calculateRatingError({ basis: assumed('5'), rated }))).toBe('1/84')
    expect(valueOf(calculateRatingError({ basis: raters('105', '100'), rated }))).toBe('2/287')
    expect(valueOf(calculateRatingError({ basis: assumed('5'), rated: { kind: 'none' } }))).toBe('0')
    const nothing = { ...rated, normal: ratioOf(d('0')) }
    expect(codesOf(calculateRatingError({ basis: assumed('5'), rated: nothing }))).toEqual(['out-of-range'])
  })

  it('is half the gap between raters, as a share of their mean', () => {
    const half = (...points: readonly string[]) =>
      calculateRatingError({ basis: raters(...points), rated: whole('100') })
    // 5 ÷ (2 × 102.5) = 1 ÷ 41.
    expect(valueOf(half('105', '100'))).toBe('1/41')
    expect(valueOf(half('100', '100'))).toBe('0')
    // Means count all three, the gap only the ends: 20 ÷ (2 × 100).
    expect(valueOf(half('90', '100', '110'))).toBe('0.1')
    expect(codesOf(half('105'))).toEqual(['rating-missing'])
    expect(codesOf(half('105', '10'))).toEqual(['rating-outside-range'])
  })
})

describe('the error between workers', () => {
  const between = (
    seconds: readonly string[],
    factor: Parameters<typeof calculateBetweenWorkersError>[0]['factor'],
  ) =>
    calculateBetweenWorkersError({
      recordedAs: 'worker-normal-time',
      figures: seconds.map((text, index) => ({ worker: `W-0${String(index)}`, seconds: ratioOf(d(text)) })),
      factor,
    })

  it('is t × s ÷ (√W × mean)', () => {
    // 2 × 5 ÷ (√3 × 55) = 0.10497….
    expect(formatApproximate(valueOf(between(['50', '55', '60'], z2)), 10)).toBe('0.1049727762')
    // t(0.975; 2) is printed as 4.302653: 4.302653 × 5 ÷ (√3 × 55).
    const student = { kind: 'student', confidence: d('0.95') } as const
    expect(formatApproximate(valueOf(between(['50', '55', '60'], student)), 6)).toBe('0.225831')
  })

  it('is nothing where they are alike, and nothing is known of one', () => {
    expect(valueOf(between(['55', '55'], z2))).toBe('0')
    expect(codesOf(between(['55'], z2))).toEqual(['too-few-workers'])
    expect(codesOf(between(['55', '50'], { kind: 'given', factor: d('0') }))).toEqual(['out-of-range'])
  })
})

describe('the combined error', () => {
  const combine = (sampling: string, rating: string, workers: string | null) =>
    calculateCombinedError({
      sampling: near(sampling),
      rating: d(rating),
      betweenWorkers: workers === null ? null : near(workers),
    })

  it('is the root of the sum of squares', () => {
    // 3-4-12-13, in hundredths.
    expect(valueOf(combine('0.03', '0.04', '0.12'))).toEqual({ relative: '0.13', missing: [] })
    expect(formatApproximate(valueOf(combine('0.03', '0.05', '0.10')).relative, 12)).toBe('0.115758369028')
  })

  it('says when a part could not be seen', () => {
    expect(valueOf(combine('0.03', '0.04', null))).toEqual({ relative: '0.05', missing: ['between-workers'] })
  })

  it('refuses a part below zero', () => {
    expect(codesOf(combine('-0.03', '0.04', null))).toEqual(['not-a-number'])
  })
})

const independent: ErrorAssumption = { part: 'independent' }

describe('the error of a time', () => {
  const study = (worker: string, ...readings: readonly string[]) => ({
    study: studyOf(worker, { sew: readings }),
    rating: { per: 'study', rating: { scale: hundredScale, rating: d('100') } } as const,
  })
  const two = [study('W-01', '49', '50', '51'), study('W-02', '59', '60', '61')]
  const input = {
    minimumReadings: 2,
    terms: defaultPrecisionTerms,
    rating: assumed('5'),
    betweenWorkers: z2,
  }

  it('joins what each part says alone', () => {
    const made = valueOf(calculateTimeError({ ...input, studies: two }))
    const sampling = valueOf(
      calculatePrecision({ studies: two.map((one) => one.study), terms: defaultPrecisionTerms }),
    ).relative
    expect(made.parts.sampling).toBe(sampling)
    // Sampling² = 4 × (1/3 + 1/3) ÷ 4 ÷ 55², between² = 4 × 50 ÷ 2 ÷ 55², rating² = 0.0025.
    const squared = (2 / 3 + 100) / 3025 + 0.0025
    expect(formatApproximate(made.relative, 10)).toBe(Math.sqrt(squared).toFixed(10))
    expect(made.missing).toEqual([])
    expect(made.assumptions.map(errorAssumptionSentence)).toEqual([
      '抽样误差：同样的工作另测一遍会有的出入，按 z = 2 计，各读数视为互不影响。',
      '评定误差：假定评定会差 ±5 点（本案约定，2026-06-17，待核实）。',
      '工人之间误差：测了 2 位工人，按系数 2 计（人少时偏窄），视为能代表同岗位的工人。',
      '综合误差是各项平方和的平方根，各项视为互不相关。',
    ])
  })

  it('compares workers after the rating has taken out their pace', () => {
    const [slow, fast] = [study('W-01', '55', '55', '56'), study('W-02', '50', '50', '51')]
    const rated = [
      slow,
      { ...fast, rating: { per: 'study', rating: { scale: hundredScale, rating: d('110') } } as const },
    ]
    const before = valueOf(calculateTimeError({ ...input, studies: [slow, fast] })).parts.betweenWorkers
    const after = valueOf(calculateTimeError({ ...input, studies: rated })).parts.betweenWorkers
    expect(Number(after) * 50 < Number(before)).toBe(true)
  })

  it('takes points of each rating, not a share of it', () => {
    // 50 s rated 80 is 40 s, 60 s rated 100 is 60 s: 5 points are worth 5 × (50 + 60) ÷ 100 in 40 + 60 s.
    const slow = { ...two[0], rating: { per: 'study', rating: { scale: hundredScale, rating: d('80') } } }
    const studies = [slow, two[1]] as typeof two
    expect(valueOf(calculateTimeError({ ...input, studies })).parts.rating).toBe('0.055')
  })

  it('lets what the machine paces carry no error of the rating', () => {
    const paced = (names: readonly string[], frequency: string) => {
      const study = studyOf('W-01', { hand: ['9', '10', '11'], press: ['29', '30', '31'] }, [], frequency)
      const elements = study.elements.map((element) => ({
        ...element,
        isMachinePaced: names.includes(element.elementId),
      }))
      const rating = { per: 'study', rating: { scale: hundredScale, rating: d('120') } } as const
      return valueOf(calculateTimeError({ ...input, studies: [{ study: { ...study, elements }, rating }] }))
    }
    const wordsOf = ({ assumptions }: TimeError) => errorAssumptionSentence(assumptions[1] ?? independent)
    expect(paced([], '1').parts.rating).toBe('1/24')
    // 10 s rated 120 beside 30 s of machine: 5 × 10 ÷ (100 × 42), however often both come.
    expect(paced(['press'], '1').parts.rating).toBe('1/84')
    expect(paced(['press'], '2').parts.rating).toBe('1/84')
    expect(wordsOf(paced(['press'], '1'))).toMatch(/±5 点.*机器定速的部分不评定，不计评定误差。$/)
    // Sampling alone: z² × (1 ÷ 3 + 1 ÷ 3) ÷ 40² = 1 ÷ 600.
    const machine = paced(['hand', 'press'], '1')
    expect(machine.parts.rating).toBe('0')
    expect(formatApproximate(machine.relative, 10)).toBe(Math.sqrt(1 / 600).toFixed(10))
    expect(wordsOf(machine)).toBe('机器定速，不评定，没有评定误差。')
  })

  it('with one worker names what it cannot see', () => {
    const made = valueOf(
      calculateTimeError({ ...input, rating: raters('105', '100'), studies: two.slice(0, 1) }),
    )
    expect(made.parts.betweenWorkers).toBeNull()
    expect(made.missing).toEqual(['between-workers'])
    expect(made.assumptions.map(errorAssumptionSentence).slice(1, 3)).toEqual([
      '评定误差：2 位评定人各自评定，取最高与最低之差的一半。各人同有的偏差看不出来。',
      '只测了一位工人，工人之间的误差看不出来，没有计入，实际误差会更大。',
    ])
  })

  it('hands on what is wrong with a part', () => {
    expect(codesOf(calculateTimeError({ ...input, studies: [] }))).toEqual(['no-study'])
    expect(codesOf(calculateTimeError({ ...input, rating: assumed('100'), studies: two }))).toEqual([
      'out-of-range',
    ])
    const student = { kind: 'student', confidence: d('2') } as const
    expect(codesOf(calculateTimeError({ ...input, betweenWorkers: student, studies: two }))).toEqual([
      'out-of-range',
    ])
  })

  it('says how wide Student draws it', () => {
    const factor = { kind: 'student', confidence: d('0.95') } as const
    expect(errorAssumptionSentence({ part: 'between-workers', workers: 3, factor })).toBe(
      '工人之间误差：测了 3 位工人，按 95% 置信度的 t 值计，视为能代表同岗位的工人。',
    )
  })
})
