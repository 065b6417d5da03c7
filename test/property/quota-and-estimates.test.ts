import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../shared/dates/date-string.ts'
import { calculateDayBalance } from '../../shared/measurement/day-study/day-balance.ts'
import { dayCategories } from '../../shared/measurement/day-study/day-category.ts'
import { calculateEstimatedTime } from '../../shared/measurement/estimate/estimated-time.ts'
import { calculateShareWithin } from '../../shared/measurement/estimate/share-within.ts'
import { calculateLearnedUnitTime } from '../../shared/measurement/estimate/learning-curve.ts'
import {
  calculateLearnedAverage,
  calculateLearnedTotalTime,
} from '../../shared/measurement/estimate/learned-total.ts'
import { calculateModTime, calculateTmuTime } from '../../shared/measurement/estimate/predetermined-time.ts'
import { calculateControlLimits } from '../../shared/measurement/work-sampling/control-limits.ts'
import { calculateRequiredSamples } from '../../shared/measurement/work-sampling/required-samples.ts'
import { calculateSampledTime } from '../../shared/measurement/work-sampling/sampled-time.ts'
import { calculateShareInterval } from '../../shared/measurement/work-sampling/share-interval.ts'
import { calculateWilsonInterval } from '../../shared/measurement/work-sampling/wilson-interval.ts'
import { writeDecimal } from '../../shared/numbers/decimal-string.ts'
import { compare, ratioOf } from '../../shared/numbers/ratio.ts'
import { ratioOfExact } from '../../shared/numbers/exact-string.ts'
import type { Result } from '../../shared/problems/result.ts'
import { calculateAchievability } from '../../shared/quota/achievability.ts'
import { calculateCompletionRate } from '../../shared/quota/completion-rate.ts'
import { calculateExactOutput } from '../../shared/quota/exact-output.ts'
import { calculateGarmentMinutes } from '../../shared/quota/line/garment-minutes.ts'
import { calculateLineBalance } from '../../shared/quota/line/line-balance.ts'
import { calculateLineOutput } from '../../shared/quota/line/line-output.ts'
import {
  calculateLineEfficiency,
  calculateOperatorsNeeded,
} from '../../shared/quota/line/operators-needed.ts'
import { calculateOrderDays } from '../../shared/quota/line/order-days.ts'
import { calculateUnitCost } from '../../shared/quota/line/unit-cost.ts'
import { calculateMachineCrew, calculateTendingStaff } from '../../shared/quota/machine-tending.ts'
import { calculateProjectedShare } from '../../shared/quota/projected-share.ts'
import { calculateProtectedPay, calculateProtectedQuota } from '../../shared/quota/protected-minutes.ts'
import { calculateQuotaByActual } from '../../shared/quota/quota-by-actual.ts'
import { calculateOutputChange, calculateTimeChange } from '../../shared/quota/quota-change.ts'
import { calculateQuotaShare } from '../../shared/quota/quota-share.ts'
import { averageMethods, calculateStatisticalAverage } from '../../shared/quota/statistical-average.ts'
import { calculateTimeInDays } from '../../shared/quota/time-in-days.ts'
import { calculateTrialEnd } from '../../shared/quota/trial.ts'
import { resolveAchievability } from '../../shared/rules/achievability.ts'
import { formatProblem } from '../../shared/text/problems/format-problem.ts'
import { rule } from '../shared/pay/rounding-rules.ts'

const settings = { seed: 20260617, numRuns: 400 } as const

const small = fc
  .tuple(fc.bigInt({ min: -50n, max: 2000n }), fc.integer({ min: 0, max: 2 }))
  .map(([units, scale]) => writeDecimal(units, scale))
const huge = fc
  .tuple(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), fc.integer({ min: 0, max: 29 }))
  .map(([units, scale]) => writeDecimal(units, scale))
const decimal = fc.oneof({ weight: 3, arbitrary: small }, { weight: 1, arbitrary: huge })
const decimals = fc.array(decimal, { maxLength: 9 })

const achievability = resolveAchievability('CN-44', dateLiteral('2026-06-01'))

/** Either a value whose texts are numbers, or problems that all become sentences. */
const isSound = (result: Result<unknown>): void => {
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0)
    for (const problem of result.problems) expect(formatProblem(problem)).toMatch(/。$/)
    return
  }
  const text = JSON.stringify(result.value, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  expect(text).not.toMatch(/NaN|Infinity/)
}

describe('any figures', () => {
  it('give quotas and lines, or problems', () => {
    fc.assert(
      fc.property(
        fc.tuple(decimal, decimal, decimal, decimal, decimal, decimal, decimal),
        decimals,
        ([a, b, c, e, f, g, h], list) => {
          isSound(calculateExactOutput({ period: a, unitTime: b }))
          isSound(calculateTimeInDays({ time: ratioOf(a), hoursPerDay: b }))
          isSound(calculateOutputChange({ timeCutPercent: a }))
          isSound(calculateTimeChange({ outputRisePercent: a }))
          for (const method of averageMethods)
            isSound(calculateStatisticalAverage({ method, values: list, better: 'larger', unit: 'piece' }))
          const hours = { workers: a, days: b, hoursPerDay: c, attendance: e, output: f }
          isSound(calculateQuotaByActual({ ...hours, slack: g, oldQuotaHours: h }))
          isSound(calculateMachineCrew({ postTimes: list, shiftTime: a, restTime: b, rounding: 'up' }))
          const plant = { machines: a, shifts: b, crew: c, attendance: e }
          isSound(calculateTendingStaff({ ...plant, rounding: 'nearest' }))
          isSound(
            calculateCompletionRate({
              rows: list.map((one) => ({ quotaHours: one, output: a, actualHours: b })),
            }),
          )
          isSound(calculateGarmentMinutes({ cycle: a, rating: b, allowances: list }))
          const balance = { totalSeconds: a, operators: b, plannedEfficiency: c }
          isSound(calculateLineBalance({ ...balance, bottleneckSeconds: e }))
          const line = { machineMinutes: a, operators: b, shiftMinutes: c }
          isSound(calculateLineOutput({ ...line, plannedEfficiency: e }))
          isSound(calculateOperatorsNeeded({ operationMinutes: a, outputPerShift: b, shiftMinutes: c }))
          isSound(calculateLineEfficiency({ output: a, garmentMinutes: b, people: c, minutes: e }))
          const order = { pieces: a, pieceMinutes: b, machines: c, hoursPerDay: e, efficiency: f }
          isSound(calculateOrderDays(order))
          isSound(calculateUnitCost({ dayWage: a, machineCost: b, pieces: c }))
          const sheltered = { protectedMinutes: b, rounding: rule('output-quota', 0, 'down') }
          isSound(calculateProtectedQuota({ quota: a, shiftMinutes: c, ...sheltered }))
          isSound(calculateProtectedPay({ pieceEarnings: a, workedMinutes: c, ...sheltered }))
          isSound(calculateTrialEnd({ startsOn: dateLiteral('2026-06-17'), workingDays: a }))
        },
      ),
      settings,
    )
  })

  it('give shares, or problems', () => {
    fc.assert(
      fc.property(fc.tuple(decimal, decimal, decimal, decimal), decimals, ([a, b, c, e], list) => {
        isSound(calculateQuotaShare({ outputs: list, quota: a, theta: b }))
        const outputs = list.map((output) => ({ output, protectedMinutes: c }))
        isSound(calculateAchievability({ outputs, quota: a, rule: achievability, z: b }))
        const times = { standardTimeSeconds: a, shiftSeconds: b, quota: c }
        isSound(calculateProjectedShare({ efficiencies: list, ...times, rule: achievability }))
        for (const kind of ['absolute', 'relative'] as const)
          isSound(calculateRequiredSamples({ z: a, share: b, error: { kind, value: c } }))
        isSound(calculateShareInterval({ z: a, share: ratioOf(b), observations: c }))
        isSound(calculateWilsonInterval({ z: a, share: ratioOf(b), observations: c }))
        const study = { studyTime: a, goodPieces: b, hits: c, observations: e }
        isSound(calculateSampledTime({ ...study, rating: a, machineShare: b }))
        isSound(
          calculateControlLimits({
            days: list.map((hits, day) => ({ day: String(day), hits, observations: a })),
          }),
        )
      }),
      settings,
    )
  })

  it('give estimates, or problems', () => {
    const categories = fc.array(fc.tuple(fc.constantFrom(...dayCategories), decimal), { maxLength: 6 })
    fc.assert(
      fc.property(
        fc.tuple(decimal, decimal, decimal, decimal),
        categories,
        fc.array(fc.oneof(fc.string(), fc.constantFrom('M3', 'S30', 'G1')), { maxLength: 4 }),
        ([a, b, c, e], entries, codes) => {
          const points = { optimistic: a, likely: b, pessimistic: c }
          isSound(calculateEstimatedTime({ ...points, lambda: e }))
          isSound(calculateShareWithin({ ...points, time: e }))
          const learning = { firstUnitTime: a, rate: b, unit: c }
          isSound(calculateLearnedUnitTime(learning))
          isSound(calculateLearnedAverage(learning))
          isSound(calculateTmuTime({ tmu: a }))
          isSound(calculateModTime({ codes }))
          const day = entries.map(([category, minutes]) => ({ category, minutes, cause: '待料' }))
          isSound(calculateDayBalance({ shiftMinutes: a, entries: day }))
        },
      ),
      settings,
    )
    isSound(
      calculateLearnedTotalTime({
        firstUnitTime: writeDecimal(1n, 29),
        rate: writeDecimal(1n, 2),
        unit: writeDecimal(300n, 0),
      }),
    )
  })
})

describe('the largest quota that passes', () => {
  it('passes, and a little more does not unless somebody makes it', () => {
    const output = fc.bigInt({ min: 1n, max: 900n }).map((units) => writeDecimal(units, 0))
    const theta = fc.bigInt({ min: 1n, max: 100n }).map((percent) => writeDecimal(percent, 2))
    fc.assert(
      fc.property(fc.array(output, { minLength: 1, maxLength: 30 }), theta, (outputs, share) => {
        const made = calculateQuotaShare({ outputs, quota: writeDecimal(1n, 0), theta: share })
        if (!made.ok) throw new Error('refused')
        const largest = ratioOfExact(made.value.largestPassing)
        const at = (units: bigint) => {
          const tested = calculateQuotaShare({ outputs, quota: writeDecimal(units, 3), theta: share })
          return tested.ok && tested.value.passes
        }
        const units = (largest.numerator * 1000n) / largest.denominator
        expect([at(units), at(units + 1n)]).toEqual([true, false])
        expect(outputs.some((one) => compare(ratioOf(one), largest) === 0)).toBe(true)
      }),
      settings,
    )
  })
})
