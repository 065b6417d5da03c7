import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import type { Derivation, DerivationInput } from '../../../shared/derivation/derivation.ts'
import { recompute } from '../../../shared/derivation/recompute.ts'
import { createRecorder } from '../../../shared/derivation/recorder.ts'
import { calculateOperationNormalTime } from '../../../shared/measurement/rating/operation-normal-time.ts'
import { hundredScale } from '../../../shared/measurement/rating/rating-scale.ts'
import type { RatedStudy } from '../../../shared/measurement/rating/study-rating.ts'
import { calculateWorkerNormalTimes } from '../../../shared/measurement/rating/worker-normal-times.ts'
import { distributions } from '../../../shared/measurement/statistics/distributions.ts'
import { calculatePrecision } from '../../../shared/measurement/statistics/precision.ts'
import { defaultPrecisionTerms } from '../../../shared/measurement/statistics/required-observations.ts'
import { calculateTimeError } from '../../../shared/measurement/statistics/time-error.ts'
import { calculateObservedTime } from '../../../shared/measurement/time-study/observed-time.ts'
import type { TimeStudy } from '../../../shared/measurement/time-study/time-study.ts'
import type { WorkerSummary } from '../../../shared/measurement/time-study/worker-summary.ts'
import { formatApproximate } from '../../../shared/numbers/approximate.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { writeExact } from '../../../shared/numbers/exact-string.ts'
import { derivationOf } from '../derivation/priced-operation.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { decision, elementId, studyOf } from './study-example.ts'

const sew = (worker: string, id: string, readings: readonly string[], exclusions = noExclusion): TimeStudy =>
  studyOf(worker, { sew: readings }, exclusions, '1', id)
const noExclusion: TimeStudy['exclusions'] = []
const rate = (study: TimeStudy, points: string): RatedStudy => ({
  study,
  rating: { per: 'study', rating: { scale: hundredScale, rating: d(points) } },
})

const first = sew('W-01', 'study-a', ['50'])
const again = sew('W-01', 'study-b', ['49', '51', '53'])
const other = sew('W-02', 'study-c', ['59', '61'])
const all = [first, again, other]

const inputsBelow = (step: Derivation): readonly DerivationInput[] =>
  step.inputs.flatMap((input) => [input, ...(input.from === undefined ? [] : inputsBelow(input.from))])

describe('a worker who was timed in two studies', () => {
  const observed = (studies: readonly TimeStudy[], summary?: WorkerSummary) =>
    writeExact(valueOf(calculateObservedTime({ studies, minimumReadings: 1, summary })))

  it('counts once, with the mean of all readings', () => {
    // (50 + 49 + 51 + 53) ÷ 4 = 50.75; (50.75 + 60) ÷ 2.
    expect(observed(all)).toBe('55.375')
    expect(observed([again, other, first])).toBe('55.375')
    expect(observed([first, again])).toBe('50.75')
    expect(observed(all, 'median')).toBe('55.375')
    // (50 + 49 + 51 + 53 + 59 + 61) ÷ 6.
    expect(observed(all, 'pooled-mean')).toBe('323/6')
  })

  it('has enough readings when both studies together have', () => {
    const least = (minimumReadings: number) =>
      calculateObservedTime({ studies: [first, again], minimumReadings })
    expect(least(4).ok).toBe(true)
    expect(codesOf(least(5))).toEqual(['too-few-readings'])
  })

  it('keeps a decision inside the study it was made in', () => {
    // Without the 49, the first reading of the second study: (50 + 51 + 53) ÷ 3.
    const left = sew('W-01', 'study-b', ['49', '51', '53'], [decision(1, elementId('sew'))])
    expect(observed([first, left])).toBe('154/3')
  })

  it('puts elements together by name, in whatever order a card lists them', () => {
    const forth = studyOf('W-01', { sew: ['10'], press: ['40'] }, [], '1', 'study-a')
    const back = studyOf('W-01', { press: ['44'], sew: ['12'] }, [], '1', 'study-b')
    // 11 + 42.
    expect(observed([forth, back])).toBe('53')
    expect(codesOf(calculateObservedTime({ studies: [forth, again], minimumReadings: 1 }))).toEqual([
      'elements-differ',
    ])
  })

  it('leaves every reading its study in the derivation', () => {
    const recorder = createRecorder()
    valueOf(calculateObservedTime({ studies: all, minimumReadings: 1 }, recorder))
    const derivation = derivationOf(recorder)
    expect(recompute(derivation, distributions)).toEqual({ figure: '55.375', differences: [] })
    const readings = inputsBelow(derivation).filter(({ name }) => name === 'reading')
    expect(readings.map(({ worker, study, cycle, value }) => [worker, study, cycle, value])).toEqual([
      ['W-01', 'study-a', 1, '50'],
      ['W-01', 'study-b', 1, '49'],
      ['W-01', 'study-b', 2, '51'],
      ['W-01', 'study-b', 3, '53'],
      ['W-02', undefined, 1, '59'],
      ['W-02', undefined, 2, '61'],
    ])
    expect(inputsBelow(derivation).every(({ name, from }) => name === 'reading' || from !== undefined)).toBe(
      true,
    )
  })

  it('is rated in each study as that study was', () => {
    const studies = [rate(first, '110'), rate(again, '100'), rate(other, '100')]
    const recorder = createRecorder()
    const made = valueOf(calculateOperationNormalTime({ studies, minimumReadings: 1 }, recorder))
    // (55 + 49 + 51 + 53) ÷ 4 = 52; (52 + 60) ÷ 2.
    expect(writeExact(made.normalSeconds)).toBe('56')
    expect(writeExact(made.observedSeconds)).toBe('55.375')
    const derivation = derivationOf(recorder)
    expect(recompute(derivation, distributions)).toEqual({ figure: '56', differences: [] })
    const rated = inputsBelow(derivation).filter(({ name }) => name === 'rated-reading')
    expect(rated.map(({ study, from }) => [study, from?.result.value])).toEqual([
      ['study-a', '55'],
      ['study-b', '49'],
      ['study-b', '51'],
      ['study-b', '53'],
    ])
  })

  it('rated alike in both is its mean times that rating', () => {
    const studies = all.map((study) => rate(study, '110'))
    const made = valueOf(calculateOperationNormalTime({ studies, minimumReadings: 1 }))
    expect(writeExact(made.normalSeconds)).toBe('60.9125')
    const apart = [rate(first, '110'), rate(again, '110'), rate(other, '100')]
    const figures = valueOf(calculateWorkerNormalTimes({ studies: apart, minimumReadings: 1 }))
    expect(figures.map(({ worker, seconds }) => [worker, writeExact(seconds)])).toEqual([
      ['W-01', '55.825'],
      ['W-02', '60'],
    ])
  })

  it('is one worker in every error', () => {
    const precision = valueOf(calculatePrecision({ studies: all, terms: defaultPrecisionTerms }))
    // s² of 50, 49, 51, 53 is 35 ÷ 12, of 59, 61 is 2: z² × (35 ÷ 48 + 1) ÷ 4 ÷ 55.375².
    expect(formatApproximate(precision.relative, 10)).toBe((Math.sqrt(83 / 48) / 55.375).toFixed(10))
    const input = {
      minimumReadings: 1,
      terms: defaultPrecisionTerms,
      rating: {
        kind: 'assumed',
        points: d('5'),
        statedOn: dateLiteral('2026-06-17'),
        statedIn: '本案约定',
      },
      betweenWorkers: { kind: 'given', factor: d('2') },
    } as const
    const studies = all.map((study) => rate(study, '100'))
    const two = valueOf(calculateTimeError({ ...input, studies }))
    // 2 × s ÷ (√2 × x̄) of 50.75 and 60 = 9.25 ÷ 55.375.
    expect(formatApproximate(two.parts.betweenWorkers ?? two.relative, 10)).toBe((9.25 / 55.375).toFixed(10))
    expect(two.assumptions).toContainEqual(expect.objectContaining({ part: 'between-workers', workers: 2 }))
    const one = valueOf(calculateTimeError({ ...input, studies: studies.slice(0, 2) }))
    expect(one.missing).toEqual(['between-workers'])
    expect(one.assumptions).toContainEqual({ part: 'one-worker' })
  })
})
