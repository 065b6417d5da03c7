import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../shared/dates/date-string.ts'
import { createRecorder, type Recorder } from '../../shared/derivation/recorder.ts'
import { recompute } from '../../shared/derivation/recompute.ts'
import { calculateBatchTime } from '../../shared/measurement/allowance/batch-time.ts'
import { convertAllowanceBase } from '../../shared/measurement/allowance/convert-base.ts'
import { calculateElementStandardTimes } from '../../shared/measurement/allowance/element-standard-time.ts'
import { resolveForceAllowance } from '../../shared/measurement/allowance/force-allowance.ts'
import { calculateHeatAllowance } from '../../shared/measurement/allowance/heat-allowance.ts'
import { calculateRelaxationAllowance } from '../../shared/measurement/allowance/relaxation-allowance.ts'
import { convertRating } from '../../shared/measurement/rating/convert-rating.ts'
import { calculateSheetNormalTime } from '../../shared/measurement/rating/element-sheet.ts'
import { bsiScale, hundredScale } from '../../shared/measurement/rating/rating-scale.ts'
import { calculateSyntheticRating } from '../../shared/measurement/rating/synthetic-rating.ts'
import { calculateWestinghouseRating } from '../../shared/measurement/rating/westinghouse.ts'
import { assessStability } from '../../shared/measurement/statistics/assess-stability.ts'
import { calculateBetweenWorkersError } from '../../shared/measurement/statistics/between-workers-error.ts'
import { calculateCombinedError } from '../../shared/measurement/statistics/combined-error.ts'
import { cycleCountTable, resolveCycleCount } from '../../shared/measurement/statistics/cycle-count-table.ts'
import { distributions } from '../../shared/measurement/statistics/distributions.ts'
import { calculateErrorReached } from '../../shared/measurement/statistics/error-reached.ts'
import { calculateGrubbs, findGrubbsSuspects } from '../../shared/measurement/statistics/grubbs.ts'
import { calculateLimitValue } from '../../shared/measurement/statistics/limit-value.ts'
import { calculateRatingError } from '../../shared/measurement/statistics/rating-error.ts'
import { calculateRequiredByStudent } from '../../shared/measurement/statistics/required-by-student.ts'
import { calculateRequiredForError } from '../../shared/measurement/statistics/required-for-error.ts'
import { calculateRequiredFromPilot } from '../../shared/measurement/statistics/required-from-pilot.ts'
import { roundCountsUp } from '../../shared/measurement/statistics/round-counts.ts'
import { calculateStabilityTrim } from '../../shared/measurement/statistics/stability-trim.ts'
import { calculateStandardDeviation } from '../../shared/measurement/statistics/standard-deviation.ts'
import { calculateWorkerSpread } from '../../shared/measurement/time-study/worker-spread.ts'
import { approximateOf } from '../../shared/numbers/approximate.ts'
import { decimalLiteral } from '../../shared/numbers/decimal-literal.ts'
import { writeDecimal } from '../../shared/numbers/decimal-string.ts'
import { writeExact } from '../../shared/numbers/exact-string.ts'
import { ratioOf } from '../../shared/numbers/ratio.ts'
import type { Result } from '../../shared/problems/result.ts'
import { calculatePriceError, compareWithPriceError } from '../../shared/pay/uncertainty/price-error.ts'
import { formatProblem } from '../../shared/text/problems/format-problem.ts'

const settings = { seed: 20260618, numRuns: 400 } as const
const rounding = { what: 'standard-time', scale: 1, mode: 'half-up', step: 'after-allowance' } as const

const decimal = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }))
    .map(([units, scale]) => writeDecimal(units, scale)),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 2000n }), fc.integer({ min: 0, max: 3 }))
    .map(([units, scale]) => writeDecimal(units, scale)),
  fc.constantFrom('0', '1', '-1', '0.05', '2', '0.95').map(decimalLiteral),
)
const readings = fc.array(
  fc.record({
    seconds: decimal,
    excluded: fc.option(fc.constant({ reason: '断线', by: 'Z-02', at: '' }), { freq: 8 }),
    cycle: fc.nat(60),
  }),
  { maxLength: 55 },
)
const figures = fc
  .array(decimal, { maxLength: 6 })
  .map((all) => all.map((text, index) => ({ worker: `W-${String(index)}`, seconds: ratioOf(text) })))

const assumed = { kind: 'assumed', statedOn: dateLiteral('2026-06-17'), statedIn: '本案约定' } as const
const hundred = (rating: ReturnType<typeof writeDecimal>) => ({ scale: hundredScale, rating })

const visit = (value: unknown): void => {
  if (typeof value === 'string') expect(value).not.toMatch(/NaN|Infinity|undefined/)
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
}

/** Any answer is a value without NaN whose derivation gives it again, or problems that make sentences. */
const check = (calculate: (recorder?: Recorder) => Result<unknown>): void => {
  const plain = calculate()
  if (!plain.ok) {
    expect(plain.problems.length).toBeGreaterThan(0)
    for (const problem of plain.problems) expect(formatProblem(problem)).toMatch(/。$/)
    return
  }
  visit(plain.value)
  const recorder = createRecorder()
  expect(calculate(recorder)).toEqual(plain)
  const derivation = recorder.derivation()
  if (derivation !== null) expect(recompute(derivation, distributions).differences).toEqual([])
}

describe('whatever is typed in', () => {
  it('a series of readings gives figures or problems', () => {
    fc.assert(
      fc.property(readings, decimal, decimal, (all, one, other) => {
        const series = { element: 'a', readings: all }
        check((recorder) => calculateStandardDeviation(series, recorder))
        check((recorder) => calculateGrubbs(series, recorder))
        check((recorder) => calculateStabilityTrim({ series, limit: one }, recorder))
        check(() => assessStability({ series, limit: one, exclusionCap: other }))
        check((recorder) => calculateLimitValue({ series, factor: one }, 'lower-limit', recorder))
        check((recorder) => calculateLimitValue({ series, factor: one }, 'upper-limit', recorder))
        const rule = roundCountsUp
        check((recorder) => calculateRequiredFromPilot({ series, factor: one, rounding: rule }, recorder))
        for (const factor of [
          { kind: 'given', factor: one },
          { kind: 'student', confidence: one },
        ] as const) {
          const input = { series, factor, accuracy: other, rounding: rule }
          check((recorder) => calculateRequiredByStudent(input, recorder))
        }
        expect(findGrubbsSuspects(series).length).toBeLessThanOrEqual(all.length)
      }),
      settings,
    )
  })

  it('a few figures give a time, a rating or problems', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, decimal, fc.string(), (a, b, c, e, word) => {
        check((recorder) =>
          calculateHeatAllowance({ workKilocaloriesPerHour: a, wetBulbGlobeFahrenheit: b }, recorder),
        )
        check(() => resolveForceAllowance({ unit: 'kilogram', value: a }))
        check(() => resolveCycleCount(a, cycleCountTable))
        check((recorder) => convertAllowanceBase({ ratio: a, from: 'shift-time' }, recorder))
        check((recorder) => calculateRelaxationAllowance([{ name: word, percent: a }], recorder))
        check((recorder) => convertRating({ rating: hundred(a), to: bsiScale }, recorder))
        const grades = { skill: word, effort: 'D', conditions: 'D', consistency: 'D' }
        check((recorder) => calculateWestinghouseRating(grades, recorder))
        const synthetic = [{ element: 'a', predeterminedSeconds: a, observedMean: ratioOf(b) }]
        check((recorder) => calculateSyntheticRating(synthetic, recorder))
        const preparation = { seconds: c, batchPieces: e }
        const allowances = { workplaceAllowance: b, restAllowance: b }
        const batch = { operationSeconds: ratioOf(a), ...allowances, preparation, rounding }
        check((recorder) => calculateBatchTime(batch, recorder))
        const error = { z: a, errorSeconds: b, element: 'a', variance: ratioOf(c), rounding: roundCountsUp }
        check((recorder) => calculateRequiredForError(error, recorder))
        const element = { element: 'a', normalSeconds: ratioOf(a) }
        const own = [{ kind: 'agreed-total', base: 'shift-time', ratio: b } as const]
        const standard = { elements: [element], allowances: own, rounding }
        check((recorder) => calculateElementStandardTimes(standard, recorder))
        const time = { kind: 'mean', seconds: a } as const
        const sheet = [{ element: 'a', time, frequency: b, rating: hundred(c), machineSeconds: e }]
        check((recorder) => calculateSheetNormalTime(sheet, recorder))
      }),
      settings,
    )
  })

  it('a measurement error is a figure or a problem', () => {
    fc.assert(
      fc.property(figures, decimal, decimal, decimal, fc.nat(9), (workers, a, b, c, count) => {
        const input = { figures: workers, recordedAs: 'worker-mean' } as const
        check((recorder) => calculateWorkerSpread(input, recorder))
        const factor = { kind: 'given', factor: a } as const
        check((recorder) => calculateBetweenWorkersError({ ...input, factor }, recorder))
        const reached = {
          kind: 'parts',
          scale: hundredScale,
          ratedObserved: ratioOf(b),
          ratedNormal: ratioOf(a),
          normal: ratioOf(c),
        } as const
        for (const rated of [
          { kind: 'whole', rating: hundred(b) } as const,
          reached,
          { kind: 'none' } as const,
        ])
          check((recorder) => calculateRatingError({ basis: { ...assumed, points: a }, rated }, recorder))
        const ratings = [a, b].map((rating, index) => ({ by: String(index), rating: hundred(rating) }))
        check((recorder) =>
          calculateRatingError({ basis: { kind: 'raters', ratings }, rated: reached }, recorder),
        )
        const near = approximateOf(ratioOf(a))
        const parts = { sampling: near, rating: b, betweenWorkers: approximateOf(ratioOf(c)) }
        check((recorder) => calculateCombinedError(parts, recorder))
        const spread = { count, mean: ratioOf(b), variance: ratioOf(c) }
        check((recorder) => calculateErrorReached({ element: 'a', spread, factor }, recorder))
        check((recorder) => calculatePriceError({ pieceRateYuan: b, relativeError: near }, recorder))
        expect(['within-error', 'measurable']).toContain(compareWithPriceError(c, b))
        expect(writeExact(ratioOf(a))).not.toContain('NaN')
      }),
      settings,
    )
  })
})
