import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calculateImpact } from '../../shared/bargaining/impact/package-impact.ts'
import { calculateMonthPieces } from '../../shared/bargaining/impact/month-pieces.ts'
import { calculatePaceEarnings } from '../../shared/bargaining/impact/pace-earnings.ts'
import { calculatePackagePrice, calculateRaisedPrice } from '../../shared/bargaining/impact/package-price.ts'
import { calculateWageBillChange } from '../../shared/bargaining/impact/wage-bill-change.ts'
import { calculateWageBill } from '../../shared/bargaining/impact/wage-bill.ts'
import { dateLiteral } from '../../shared/dates/date-string.ts'
import { recompute } from '../../shared/derivation/recompute.ts'
import { createRecorder } from '../../shared/derivation/recorder.ts'
import { distributions } from '../../shared/measurement/statistics/distributions.ts'
import { writeDecimal } from '../../shared/numbers/decimal-string.ts'
import { ratioOf } from '../../shared/numbers/ratio.ts'
import { roundingModes } from '../../shared/numbers/rounding-rule.ts'
import { readRepriceLines, repriceLines } from '../../shared/pay/piece-rate/reprice.ts'
import type { WorkGrade } from '../../shared/pay/wage-tier/wage-tier.ts'
import { formatProblem } from '../../shared/text/problems/format-problem.ts'

const settings = { seed: 20261121, numRuns: 400 } as const

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }))
  .map(([units, scale]) => writeDecimal(units, scale))
const line = fc.record({
  operationId: fc.string(),
  standardTimeSeconds: decimal,
  pieceRateYuan: decimal,
  monthlyVolume: decimal,
})
const pace = fc.record({ pace: decimal, workers: decimal })

/** Either figures or sentences, and no figure that is not one. */
const isSaid = (made: {
  readonly ok: boolean
  readonly problems?: readonly Parameters<typeof formatProblem>[0][]
}) => {
  const text = JSON.stringify(made, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  expect(text).not.toMatch(/NaN|Infinity|undefined/)
  if (!made.ok)
    for (const problem of made.problems ?? []) expect(formatProblem(problem)).not.toMatch(/NaN|undefined/)
}

it('never throws on any month, and every figure it gives recomputes from its derivation', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 5 }),
      fc.array(decimal, { maxLength: 6 }),
      (lines, beforeYuan) => {
        for (const calculate of [
          (recorder?: ReturnType<typeof createRecorder>) => calculateWageBill(lines, recorder),
          (recorder?: ReturnType<typeof createRecorder>) =>
            calculateWageBillChange({ lines, beforeYuan }, recorder),
        ]) {
          const recorder = createRecorder()
          const made = calculate(recorder)
          isSaid(made)
          expect(calculate()).toEqual(made)
          const derivation = recorder.derivation()
          if (made.ok && derivation !== null)
            expect(recompute(derivation, distributions).differences).toEqual([])
        }
      },
    ),
    settings,
  )
})

it('never throws on any paces, hours and minimum', () => {
  fc.assert(
    fc.property(
      decimal,
      fc.array(pace, { maxLength: 4 }),
      decimal,
      decimal,
      decimal,
      (hourly, paces, hoursPerMonth, monthlyMinimumYuan, ownContributionsYuan) => {
        const recorder = createRecorder()
        const month = { hoursPerMonth, monthlyMinimumYuan, ownContributionsYuan }
        const input = { hourlyYuan: ratioOf(hourly), paces, ...month }
        const made = calculatePaceEarnings(input, recorder)
        isSaid(made)
        const derivation = recorder.derivation()
        if (made.ok && derivation !== null)
          expect(recompute(derivation, distributions).differences).toEqual([])
      },
    ),
    settings,
  )
})

it('never throws on any pieces, people and hours', () => {
  const row = fc.record({ operationId: fc.string(), standardTimeSeconds: decimal, monthlyVolume: decimal })
  const rounding = { what: 'month-pieces', scale: 0, mode: 'down', step: 'after-division' } as const
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 4 }),
      fc.option(decimal),
      fc.array(pace, { maxLength: 3 }),
      decimal,
      (lines, garments, paces, hoursPerMonth) => {
        const recorder = createRecorder()
        const made = calculateMonthPieces({ lines, garments, paces, hoursPerMonth, rounding }, recorder)
        isSaid(made)
        const derivation = recorder.derivation()
        if (made.ok && derivation !== null)
          expect(recompute(derivation, distributions).differences).toEqual([])
      },
    ),
    settings,
  )
})

it('never throws on packages of any length', () => {
  const row = fc.record({ operationId: fc.string(), standardTimeSeconds: decimal, todayYuan: decimal })
  const one = fc.record({ name: fc.string(), pieceRatesYuan: fc.array(decimal, { maxLength: 4 }) })
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 4 }),
      fc.array(one, { maxLength: 3 }),
      fc.array(decimal, { maxLength: 4 }),
      fc.array(pace, { maxLength: 3 }),
      decimal,
      (lines, packages, monthlyVolumes, paces, figure) => {
        isSaid(
          calculateImpact({
            lines,
            packages,
            assumptions: {
              monthlyVolumes,
              paces,
              hoursPerMonth: figure,
              monthlyMinimumYuan: figure,
              ownContributionsYuan: figure,
              on: dateLiteral('2014-07-04'),
            },
          }),
        )
      },
    ),
    settings,
  )
})

it('never throws on any lines and standards that are priced together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(decimal, fc.constantFrom('一级', '二级')), { maxLength: 8 }),
      decimal,
      fc.constantFrom(...roundingModes),
      (given, hourlyYuan, mode) => {
        const lines = readRepriceLines(
          given.map(([standardTimeSeconds, grade]) => ({ standardTimeSeconds, grade: grade as WorkGrade })),
        )
        isSaid(lines)
        if (!lines.ok) return
        const tiers = [{ grade: '一级' as WorkGrade, coefficient: writeDecimal(1n, 0), hourlyYuan }]
        const rounding = { what: 'piece-rate', scale: 3, mode, step: 'after-division' } as const
        isSaid(repriceLines({ lines: lines.value, tiers, rounding }))
      },
    ),
    settings,
  )
})

it('never throws on any package, and every price it gives recomputes from its derivation', () => {
  const rules = fc.record({
    what: fc.constant('piece-rate' as const),
    scale: fc.integer({ min: 0, max: 12 }),
    mode: fc.constantFrom(...roundingModes),
    step: fc.constant('after-division' as const),
  })
  fc.assert(
    fc.property(
      decimal,
      decimal,
      fc.option(decimal),
      rules,
      (todayYuan, raiseRatio, additionYuan, rounding) => {
        const recorder = createRecorder()
        const raised = calculateRaisedPrice({ todayYuan, raiseRatio, rounding }, recorder)
        isSaid(raised)
        const startYuan = raised.ok ? raised.value : todayYuan
        const start = raised.ok ? 'raised-piece-rate' : 'piece-rate'
        isSaid(calculatePackagePrice({ startYuan, start, additionYuan }, recorder))
        const derivation = recorder.derivation()
        if (derivation !== null) expect(recompute(derivation, distributions).differences).toEqual([])
      },
    ),
    settings,
  )
})
