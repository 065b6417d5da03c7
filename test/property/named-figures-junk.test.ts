import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyBulkChange, type BulkChange } from '../../shared/bargaining/adjust-in-bulk.ts'
import { dateLiteral } from '../../shared/dates/date-string.ts'
import { createRecorder, type Recorder } from '../../shared/derivation/recorder.ts'
import { recompute } from '../../shared/derivation/recompute.ts'
import { allowanceBases } from '../../shared/measurement/allowance/allowance.ts'
import { calculateStandardTime } from '../../shared/measurement/allowance/standard-time.ts'
import { calculateEstimatedTime } from '../../shared/measurement/estimate/estimated-time.ts'
import { calculateNormalTime } from '../../shared/measurement/rating/normal-time.ts'
import { calculateOperationNormalTime } from '../../shared/measurement/rating/operation-normal-time.ts'
import { distributions } from '../../shared/measurement/statistics/distributions.ts'
import { calculatePrecision } from '../../shared/measurement/statistics/precision.ts'
import { calculateRequiredFromSums } from '../../shared/measurement/statistics/required-from-pilot.ts'
import { calculateRequiredObservations } from '../../shared/measurement/statistics/required-observations.ts'
import { roundCountsUp } from '../../shared/measurement/statistics/round-counts.ts'
import { calculateStudyRequirement } from '../../shared/measurement/statistics/study-requirement.ts'
import {
  calculateFarthestPossible,
  findSuspectReadings,
} from '../../shared/measurement/statistics/suspect-readings.ts'
import { calculateTimeError } from '../../shared/measurement/statistics/time-error.ts'
import { calculateElementMean } from '../../shared/measurement/time-study/element-mean.ts'
import { calculateObservedTime } from '../../shared/measurement/time-study/observed-time.ts'
import { workerSummaries } from '../../shared/measurement/time-study/worker-summary.ts'
import { approximateOf } from '../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../shared/numbers/decimal-literal.ts'
import { decimalOfCount } from '../../shared/numbers/decimal-string.ts'
import { oneRatio } from '../../shared/numbers/ratio.ts'
import { calculateHourlyMinimum } from '../../shared/pay/floor/floor-hours.ts'
import { calculateFloorPieceRate } from '../../shared/pay/floor/floor-piece-rate.ts'
import { distributeByDays, distributeByStandardWage } from '../../shared/pay/group/group-distribution.ts'
import { distributeStandardThenDays } from '../../shared/pay/group/standard-then-days.ts'
import { calculateEmerson } from '../../shared/pay/incentive/emerson.ts'
import { calculateAgreedPieceRate } from '../../shared/pay/piece-rate/agreed-piece-rate.ts'
import { calculateCombinedCoefficient } from '../../shared/pay/piece-rate/combined-coefficient.ts'
import { priceLine } from '../../shared/pay/piece-rate/price-line.ts'
import {
  calculateHourlyEquivalent,
  calculateMonthlyEquivalent,
} from '../../shared/pay/piece-rate/time-equivalent.ts'
import { calculateSteppedCoefficients } from '../../shared/pay/wage-tier/stepped-coefficients.ts'
import { calculateWageTier, parseWorkGrade } from '../../shared/pay/wage-tier/wage-tier.ts'
import { succeed, type Result } from '../../shared/problems/result.ts'
import { findEstimateBadge, type EstimateBasis } from '../../shared/quota/estimate-badge.ts'
import { calculateLackingPeople } from '../../shared/quota/lacking-people.ts'
import { calculateLargestQuota } from '../../shared/quota/largest-quota.ts'
import { calculateOutputQuota } from '../../shared/quota/output-quota.ts'
import { calculateShiftSeconds } from '../../shared/quota/shift.ts'
import { averageMethods } from '../../shared/quota/statistical-average.ts'
import { reviewTrial } from '../../shared/quota/trial.ts'
import { resolveAchievability } from '../../shared/rules/achievability.ts'
import { formatProblem } from '../../shared/text/problems/format-problem.ts'
import { valueOf } from '../shared/problems/value-of.ts'
import {
  count,
  decimal,
  exact,
  exactOrUnreadable,
  ratedStudies,
  rating,
  ratio,
  roundingOf,
  studies,
  study,
} from './figure-drawings.ts'

const settings = { seed: 20261121, numRuns: 400 } as const

const visit = (value: unknown): void => {
  if (typeof value === 'string') expect(value).not.toMatch(/NaN|Infinity|undefined/)
  else if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
}

/** A value without NaN that its derivation gives again, the same with a recorder as without, or problems with sentences. */
const checkAnswer = (calculate: (recorder?: Recorder) => Result<unknown>): boolean => {
  const plain = calculate()
  const recorder = createRecorder()
  expect(calculate(recorder)).toEqual(plain)
  if (!plain.ok) {
    expect(plain.problems.length).toBeGreaterThan(0)
    for (const problem of plain.problems) {
      expect(formatProblem(problem)).toMatch(/。$/)
      visit(formatProblem(problem))
    }
    return false
  }
  visit(plain.value)
  const derivation = recorder.derivation()
  if (derivation !== null) expect(recompute(derivation, distributions).differences).toEqual([])
  return true
}

type Tried = () => number

/** How many of the drawn inputs had an answer: junk that is always refused would show nothing. */
const drawn =
  <Input>(
    inputs: fc.Arbitrary<Input>,
    calculate: (input: Input, recorder?: Recorder) => Result<unknown>,
  ): Tried =>
  () => {
    let answered = 0
    const property = fc.property(inputs, (input) => {
      if (checkAnswer((recorder) => calculate(input, recorder))) answered += 1
    })
    fc.assert(property, settings)
    return answered
  }

const rater = fc.record({ by: fc.string(), rating })
const confidence = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('0.9', '0.95').map(decimalLiteral) },
  decimal,
)
const terms = fc.record({ z: decimal, accuracy: decimal })
const fewest = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(1, 2, 5) }, count)
const summary = fc.constantFrom(...workerSummaries)
const grade = valueOf(parseWorkGrade('一级'))
const rule = resolveAchievability('CN-44', dateLiteral('2026-06-01'))
const price = roundingOf('piece-rate')
const member = fc.record({ worker: fc.string(), dayRateYuan: decimal, days: decimal })
const group = fc.record({
  totalYuan: decimal,
  members: fc.array(member, { maxLength: 5 }),
  scale: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(2, 3, 4) }, count),
})
const equivalent = { pieceRateYuan: decimal, standardTimeSeconds: decimal }
const weighted = fc.record({
  seconds: decimal,
  excluded: fc.option(fc.constant({ reason: '断线', by: 'Z-02', at: '' }), { freq: 8 }),
  weight: exactOrUnreadable,
})
const change: fc.Arbitrary<BulkChange> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), yuan: decimal }),
  fc.record({ kind: fc.constant('raise' as const), ratio: decimal }),
)
const step = fc.oneof(
  fc.record({ kind: fc.constant('coefficient' as const), points: decimal }),
  fc.record({ kind: fc.constant('yuan' as const), yuan: decimal }),
  fc.record({ kind: fc.constant('ratio' as const), ratio: decimal }),
)
const basis: fc.Arbitrary<EstimateBasis> = fc.oneof(
  fc.record({ kind: fc.constant('statistical' as const), method: fc.constantFrom(...averageMethods) }),
  fc.record({ kind: fc.constant('worker-summary' as const), summary }),
  fc.record({
    kind: fc.constant('three-point' as const),
    lambda: ratio,
    shareWithin: ratio.map(approximateOf),
  }),
)

const tried: Readonly<Record<string, Tried>> = {
  'floor piece rate': drawn(
    fc.record({
      standardTimeSeconds: decimal,
      monthlyMinimumYuan: decimal,
      ownContributionsYuan: decimal,
      hoursPerMonth: exactOrUnreadable,
      rounding: roundingOf('floor-piece-rate'),
    }),
    calculateFloorPieceRate,
  ),
  'hourly minimum': drawn(
    fc.tuple(decimal, exactOrUnreadable, roundingOf('hourly-equivalent')),
    ([minimum, hours, rounding], recorder) => calculateHourlyMinimum(minimum, hours, rounding, recorder),
  ),
  'hourly equivalent': drawn(
    fc.record({ ...equivalent, rounding: roundingOf('hourly-equivalent') }),
    calculateHourlyEquivalent,
  ),
  'monthly equivalent': drawn(
    fc.record({
      ...equivalent,
      hoursPerMonth: exactOrUnreadable,
      rounding: roundingOf('monthly-equivalent'),
    }),
    calculateMonthlyEquivalent,
  ),
  'element mean': drawn(
    fc.record({
      element: fc.constant('a'),
      minimumReadings: fewest,
      readings: fc.array(weighted, { maxLength: 6 }),
    }),
    calculateElementMean,
  ),
  'observed time': drawn(fc.record({ studies, minimumReadings: fewest, summary }), calculateObservedTime),
  'operation normal time': drawn(
    fc.record({ studies: ratedStudies, minimumReadings: fewest, summary }),
    calculateOperationNormalTime,
  ),
  'normal time': drawn(fc.record({ observedSeconds: ratio, rating }), calculateNormalTime),
  'standard time': drawn(
    fc.record({
      normalSeconds: ratio,
      allowances: fc.array(
        fc.record({
          kind: fc.constantFrom('personal' as const, 'agreed-total' as const),
          base: fc.constantFrom(...allowanceBases),
          ratio: decimal,
        }),
        { maxLength: 3 },
      ),
      rounding: roundingOf('standard-time'),
    }),
    calculateStandardTime,
  ),
  precision: drawn(fc.record({ studies, terms }), calculatePrecision),
  'time error, assumed': drawn(
    fc.record({
      studies: ratedStudies,
      minimumReadings: fewest,
      terms,
      rating: fc.record({
        kind: fc.constant('assumed' as const),
        points: decimal,
        statedOn: fc.constant(dateLiteral('2026-06-17')),
        statedIn: fc.constant('本案约定'),
      }),
      betweenWorkers: fc.record({ kind: fc.constant('given' as const), factor: decimal }),
    }),
    calculateTimeError,
  ),
  'time error, by raters': drawn(
    fc.record({
      studies: ratedStudies,
      minimumReadings: fewest,
      terms,
      rating: fc.record({
        kind: fc.constant('raters' as const),
        ratings: fc.oneof(
          { weight: 6, arbitrary: fc.array(rater, { minLength: 2, maxLength: 3 }) },
          fc.array(rater, { maxLength: 1 }),
        ),
      }),
      betweenWorkers: fc.record({ kind: fc.constant('student' as const), confidence }),
    }),
    calculateTimeError,
  ),
  'study requirement': drawn(fc.tuple(study, terms), ([one, asked], recorder) =>
    calculateStudyRequirement(one, asked, recorder),
  ),
  'required observations': drawn(
    fc.record({
      z: decimal,
      accuracy: decimal,
      element: fc.constant('a'),
      mean: ratio,
      variance: ratio,
      rounding: roundingOf('required-observations'),
    }),
    calculateRequiredObservations,
  ),
  'required from sums': drawn(
    fc.record({
      element: fc.constant('a'),
      count,
      total: ratio,
      totalOfSquares: ratio,
      factor: decimal,
      rounding: fc.constant(roundCountsUp),
    }),
    (sums) => calculateRequiredFromSums(sums),
  ),
  'estimated time': drawn(
    fc.record({ optimistic: decimal, likely: decimal, pessimistic: decimal, lambda: decimal }),
    (points, recorder) => {
      // Sorted, or hardly a triple would be one.
      const [optimistic, likely, pessimistic] = [points.optimistic, points.likely, points.pessimistic].sort(
        (a, b) => Number(a) - Number(b),
      )
      const ordered = optimistic && likely && pessimistic ? { optimistic, likely, pessimistic } : points
      return calculateEstimatedTime({ ...ordered, lambda: points.lambda }, recorder)
    },
  ),
  'output quota': drawn(
    fc.record({
      shiftSeconds: decimal,
      standardTimeSeconds: decimal,
      rounding: roundingOf('output-quota'),
    }),
    calculateOutputQuota,
  ),
  'wage tier': drawn(
    fc.record({ grade: fc.constant(grade), baseHourlyYuan: decimal, coefficient: decimal }),
    calculateWageTier,
  ),
  'stepped coefficients': drawn(
    fc.record({
      count,
      lowestCoefficient: decimal,
      baseHourlyYuan: decimal,
      step,
      most: count,
      mostEndless: count,
    }),
    calculateSteppedCoefficients,
  ),
  shift: drawn(fc.record({ shiftHours: decimal }), calculateShiftSeconds),
  'agreed piece rate': drawn(
    fc.record({
      computedYuan: decimal,
      adjustment: fc.record({ yuan: decimal, negotiationRound: fc.option(fc.integer({ min: 1, max: 9 })) }),
    }),
    calculateAgreedPieceRate,
  ),
  'combined coefficient': drawn(
    fc.record({
      lineCoefficients: fc.array(fc.record({ table: fc.string(), band: fc.string(), coefficient: decimal }), {
        maxLength: 4,
      }),
    }),
    calculateCombinedCoefficient,
  ),
  'lacking people': drawn(
    fc.tuple(count, count, decimal),
    // Without a recorder: it follows on the derivation of the share.
    ([workers, reaching, theta]) =>
      calculateLackingPeople({
        share: {
          workers,
          reaching,
          share: oneRatio,
          passes: false,
          largestPassing: theta,
        },
        theta,
      }),
  ),
  'largest quota': drawn(
    fc.record({ largestPassing: exactOrUnreadable, rounding: roundingOf('output-quota') }),
    calculateLargestQuota,
  ),
  'review of a trial': drawn(
    fc.record({
      outputs: fc.array(fc.record({ output: decimal, protectedMinutes: decimal }), { maxLength: 12 }),
      quota: decimal,
      rule: fc.constant(rule),
      z: decimal,
      trial: fc.record({
        startsOn: fc.constantFrom(dateLiteral('2014-10-20'), dateLiteral('2026-06-17')),
        workingDays: fc.oneof(
          decimal,
          fc.integer({ min: 1, max: 20 }).map((days) => decimalOfCount(BigInt(days))),
        ),
      }),
      reviewedOn: fc.constantFrom(
        dateLiteral('2014-10-31'),
        dateLiteral('2026-12-31'),
        dateLiteral('2000-01-01'),
      ),
    }),
    reviewTrial,
  ),
  'suspect readings': drawn(
    fc.record({
      readings: fc.array(weighted, { maxLength: 20 }),
      spread: fc.record({ count, mean: ratio, variance: ratio }),
    }),
    ({ readings, spread }) => succeed(findSuspectReadings(readings, spread)),
  ),
  'farthest possible': drawn(count, (one) => succeed(calculateFarthestPossible(one))),
  'badge of an estimate': drawn(fc.tuple(basis, decimal, fc.boolean()), ([one, theta, passes]) =>
    succeed(findEstimateBadge(one, theta, passes)),
  ),
  'bulk change': drawn(fc.tuple(decimal, change, price), ([yuan, one, rounding]) =>
    succeed(applyBulkChange(yuan, one, rounding)),
  ),
  'group by days': drawn(group, distributeByDays),
  'group by standard wage': drawn(group, distributeByStandardWage),
  'group, excess by days': drawn(group, distributeStandardThenDays),
  'emerson, any attainment': drawn(
    fc.record({
      attainment: exactOrUnreadable,
      hoursWorked: decimal,
      hourlyYuan: decimal,
      scale: fc.constant('line' as const),
      rounding: roundingOf('payment'),
    }),
    calculateEmerson,
  ),
  'a line to be priced': drawn(
    fc.record(
      {
        seconds: decimal,
        hourlyYuan: decimal,
        coefficient: decimal,
        timeScale: count,
        timeMode: fc.constantFrom('up', 'down', 'half-up', 'nearest'),
        scale: count,
        mode: fc.constantFrom('half-even', 'up', 'x'),
        allowance: fc.oneof(exact, fc.record({ base: fc.constantFrom(...allowanceBases), ratio: decimal })),
      },
      { requiredKeys: ['seconds', 'hourlyYuan', 'scale', 'mode'] },
    ),
    (fields) => succeed(JSON.parse(priceLine(JSON.stringify(fields)))),
  ),
}

describe.each(Object.entries(tried))('junk in %s', (_, run) => {
  it('answers a figure that recomputes, or problems with sentences, and both come', () => {
    expect(run()).toBeGreaterThan(15)
  })
})
