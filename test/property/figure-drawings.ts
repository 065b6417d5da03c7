import fc from 'fast-check'
import { parseExact, writeExact, type ExactString } from '../../shared/numbers/exact-string.ts'
import { writeDecimal, type DecimalString } from '../../shared/numbers/decimal-string.ts'
import { over, ratioOf, type Ratio } from '../../shared/numbers/ratio.ts'
import { parseInstant } from '../../shared/dates/instant-string.ts'
import type { PerformanceRating } from '../../shared/measurement/rating/performance-rating.ts'
import {
  bsiScale,
  factorScale,
  hundredScale,
  type RatingScale,
} from '../../shared/measurement/rating/rating-scale.ts'
import type { RatedStudy, StudyRating } from '../../shared/measurement/rating/study-rating.ts'
import {
  parseElementId,
  parseTimeStudyId,
  parseWorkerCode,
} from '../../shared/measurement/time-study/identity.ts'
import type { TimeStudyObservation } from '../../shared/measurement/time-study/observation.ts'
import type { TimeStudy } from '../../shared/measurement/time-study/time-study.ts'
import { roundingModes, type RoundedFigure, type RoundingRule } from '../../shared/numbers/rounding-rule.ts'
import { valueOf } from '../shared/problems/value-of.ts'

/** Any decimal: often near what people type, often zero, below zero, or as long as the reader lets through. */
export const decimal: fc.Arbitrary<DecimalString> = fc
  .oneof(
    {
      weight: 12,
      arbitrary: fc.tuple(fc.bigInt({ min: 1n, max: 9999n }), fc.integer({ min: 0, max: 2 })),
    },
    { weight: 2, arbitrary: fc.tuple(fc.bigInt({ min: -3n, max: 3n }), fc.integer({ min: 0, max: 1 })) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }),
        fc.integer({ min: 0, max: 28 }),
      ),
    },
  )
  .map(([units, scale]) => writeDecimal(units, scale))

export const ratio: fc.Arbitrary<Ratio> = fc
  .tuple(decimal, fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([top, bottom]) => over(ratioOf(top), ratioOf(writeDecimal(bottom, 0))))

export const exact: fc.Arbitrary<ExactString> = fc.oneof(decimal, ratio.map(writeExact))

/** An exact figure that was written and is too long for anybody to read back. */
const unreadable: ExactString = writeDecimal(1n, 4100)
export const exactOrUnreadable = fc.oneof({ weight: 20, arbitrary: exact }, fc.constant(unreadable))

/** What a count may come as, when nobody counted. */
export const count = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: -1, max: 60 }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1.5, 2 ** 53, -0.5),
)

export const roundingOf = (what: RoundedFigure): fc.Arbitrary<RoundingRule> =>
  fc.record({
    what: fc.constant(what),
    scale: fc.integer({ min: 0, max: 12 }),
    mode: fc.constantFrom(...roundingModes),
    step: fc.constant('after-division' as const),
  })

const scale: fc.Arbitrary<RatingScale> = fc.oneof(
  { weight: 24, arbitrary: fc.constant(hundredScale) },
  { weight: 2, arbitrary: fc.constantFrom(bsiScale, factorScale) },
  {
    weight: 1,
    arbitrary: fc.tuple(decimal, decimal).map(([normal, divisor]) => ({ ...hundredScale, normal, divisor })),
  },
)
const points = fc.oneof(
  { weight: 24, arbitrary: fc.bigInt({ min: 49n, max: 151n }).map((units) => writeDecimal(units, 0)) },
  { weight: 1, arbitrary: exactOrUnreadable },
)
export const rating: fc.Arbitrary<PerformanceRating> = fc.record({ scale, rating: points })

const names = ['a', 'b', 'c'].map((name) => valueOf(parseElementId(name)))
const codes = ['W-01', 'W-02', 'W-03'].map((code) => valueOf(parseWorkerCode(code)))
const instant = valueOf(parseInstant('2014-05-15T01:44:00Z', { field: 'instant' }))
const anElement = fc.constantFrom(...names)
const cycle = fc.integer({ min: 1, max: 8 })

const observation: fc.Arbitrary<TimeStudyObservation> = fc
  .tuple(anElement, cycle, decimal, fc.integer({ min: 0, max: 9 }))
  .map(([elementId, at, seconds, kind]): TimeStudyObservation => {
    const place = { elementId, cycle: at }
    if (kind === 0) return { ...place, state: 'not-performed' }
    if (kind === 1) return { ...place, state: 'unobserved', cause: 'missed' }
    const source = { kind: 'tap', tapId: 't1' } as const
    return { ...place, state: 'observed', seconds, interruptionSeconds: writeDecimal(0n, 2), source }
  })

/** Mostly whole sheets of readings above zero, now and then a heap of anything. */
const observations: fc.Arbitrary<readonly TimeStudyObservation[]> = fc.oneof(
  {
    weight: 16,
    arbitrary: fc
      .array(fc.bigInt({ min: 1n, max: 9999n }), { minLength: 8, maxLength: 24 })
      .map((hundredths) =>
        hundredths.flatMap((units, index): TimeStudyObservation[] =>
          names.map((elementId, place) => ({
            state: 'observed',
            elementId,
            cycle: index + 1,
            seconds: writeDecimal(units + BigInt(place), 2),
            interruptionSeconds: writeDecimal(0n, 2),
            source: { kind: 'tap', tapId: `t${String(index)}` },
          })),
        ),
      ),
  },
  { weight: 1, arbitrary: fc.array(observation, { maxLength: 20 }) },
)

const frequency = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('1', '1/20', '3') },
  { weight: 1, arbitrary: fc.constantFrom('0', '-1', '-1/3') },
)
const element = fc.tuple(anElement, frequency, fc.boolean()).map(([elementId, text, isMachinePaced]) => ({
  elementId,
  frequency: valueOf(parseExact(text, { field: 'value' })),
  isMachinePaced,
}))
const elements = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constant(names.map((elementId) => ({ elementId, frequency: writeDecimal(1n, 0) }))),
  },
  { weight: 1, arbitrary: fc.array(element, { maxLength: 4 }) },
)
const exclusion = fc.record({
  decision: fc.constantFrom('exclude' as const, 'restore' as const),
  cycle,
  elementId: fc.option(anElement),
  reason: fc.constant('断线'),
  by: fc.constant('Z-02'),
  at: fc.constant(instant),
})

export const study: fc.Arbitrary<TimeStudy> = fc.record({
  timeStudyId: fc.constantFrom('s1', 's2', 's3').map((id) => valueOf(parseTimeStudyId(id))),
  worker: fc.constantFrom(...codes),
  elements,
  observations,
  exclusions: fc.array(exclusion, { maxLength: 3 }),
})
export const studies = fc.oneof(
  { weight: 12, arbitrary: fc.array(study, { minLength: 1, maxLength: 4 }) },
  fc.constant([]),
)

const studyRating: fc.Arbitrary<StudyRating> = fc.oneof(
  fc.record({ per: fc.constant('study' as const), rating }),
  fc.record({
    per: fc.constant('element' as const),
    ratings: fc.array(fc.record({ elementId: anElement, rating }), { maxLength: 4 }),
  }),
  fc.record({
    per: fc.constant('reading' as const),
    ratings: fc.array(fc.record({ elementId: anElement, cycle, rating }), { maxLength: 6 }),
  }),
)
export const ratedStudies: fc.Arbitrary<readonly RatedStudy[]> = fc.oneof(
  fc.array(fc.record({ study, rating: studyRating }), { maxLength: 4 }),
  fc.tuple(studies, studyRating).map(([all, same]) => all.map((one) => ({ study: one, rating: same }))),
)
