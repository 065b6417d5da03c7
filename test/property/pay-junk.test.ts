import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRecorder, type Recorder } from '../../shared/derivation/recorder.ts'
import { recompute } from '../../shared/derivation/recompute.ts'
import { distributions } from '../../shared/measurement/statistics/distributions.ts'
import { writeDecimal, type DecimalString } from '../../shared/numbers/decimal-string.ts'
import { writeExact } from '../../shared/numbers/exact-string.ts'
import { ratioOf, sum } from '../../shared/numbers/ratio.ts'
import { calculateClassFloor } from '../../shared/pay/floor/class-floor.ts'
import { testMinimumWage } from '../../shared/pay/floor/minimum-wage-test.ts'
import { calculateProbationFloor } from '../../shared/pay/floor/probation-floor.ts'
import { distributeByDays, distributeByStandardWage } from '../../shared/pay/group/group-distribution.ts'
import { distributeStandardThenDays } from '../../shared/pay/group/standard-then-days.ts'
import { calculateEmerson } from '../../shared/pay/incentive/emerson.ts'
import { calculateGanttPiece } from '../../shared/pay/incentive/gantt-piece.ts'
import { calculateGanttTime } from '../../shared/pay/incentive/gantt-time.ts'
import { calculateGroupBonus } from '../../shared/pay/incentive/group-bonus.ts'
import { calculateGuaranteedPiece } from '../../shared/pay/incentive/guaranteed-piece.ts'
import { calculateHalsey } from '../../shared/pay/incentive/halsey.ts'
import { calculateMerrick } from '../../shared/pay/incentive/merrick.ts'
import { calculateRowan } from '../../shared/pay/incentive/rowan.ts'
import { calculateSlabBonus } from '../../shared/pay/incentive/slab-bonus.ts'
import { calculateSlidingScale } from '../../shared/pay/incentive/sliding-scale.ts'
import { calculateTaylor } from '../../shared/pay/incentive/taylor.ts'
import { checkOvertime } from '../../shared/pay/overtime/check-overtime.ts'
import { calculateOvertimePieces } from '../../shared/pay/overtime/overtime-pieces.ts'
import { calculateCoefficientPrice } from '../../shared/pay/piece-rate/coefficient-price.ts'
import { checkCoefficientTable, resolveCoefficient } from '../../shared/pay/piece-rate/coefficient-table.ts'
import { calculateCountedPrice } from '../../shared/pay/piece-rate/counting-unit.ts'
import { calculatePiecePay } from '../../shared/pay/piece-rate/forms/piece-pay.ts'
import type { PiecePayForm } from '../../shared/pay/piece-rate/forms/piece-pay-form.ts'
import { calculatePopularFormula } from '../../shared/pay/piece-rate/popular-formula.ts'
import { calculateQuotaPieceRate } from '../../shared/pay/piece-rate/quota-piece-rate.ts'
import { calculateScrapPay } from '../../shared/pay/piece-rate/scrap-pay.ts'
import { calculateTimeQuotaPieceRate } from '../../shared/pay/piece-rate/time-quota-piece-rate.ts'
import { calculateNonPieceTime } from '../../shared/pay/time/non-piece-time.ts'
import { calculateSteppedTiers } from '../../shared/pay/wage-tier/stepped-tiers.ts'
import type { TierStep } from '../../shared/pay/wage-tier/tier-step.ts'
import type { Result } from '../../shared/problems/result.ts'
import { parseWorkGrade } from '../../shared/pay/wage-tier/wage-tier.ts'
import { formatProblem } from '../../shared/text/problems/format-problem.ts'
import { rule } from '../shared/pay/rounding-rules.ts'
import { valueOf } from '../shared/problems/value-of.ts'

const settings = { seed: 20260617, numRuns: 400 } as const

/** Any decimal: below zero, zero, and as long as the reader lets through. */
const decimal = fc.oneof(
  fc.tuple(fc.bigInt({ min: -20n, max: 20n }), fc.integer({ min: 0, max: 1 })),
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 5n }), fc.integer({ min: 0, max: 4 })),
  fc.tuple(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), fc.integer({ min: 0, max: 28 })),
)
const anyDecimal = decimal.map(([units, scale]): DecimalString => writeDecimal(units, scale))
/** Twelve of them: each calculation takes the ones it needs. */
const dozenDecimals = fc.tuple(...Array.from({ length: 12 }, () => anyDecimal))

type Given = readonly [a: DecimalString, b: DecimalString, c: DecimalString, ...DecimalString[]]
type Tried = (given: Given, recorder?: Recorder) => Result<unknown>

const rounding = rule('payment', 2)
const grades = ['一', '二', '三'].map((name) => valueOf(parseWorkGrade(name)))
const job = ([S, T, R]: Given) => ({ standardHours: S, hoursWorked: T, hourlyYuan: R, rounding })
const pieces = ([q, std, rate]: Given) => ({ pieces: q, standardPieces: std, pieceRateYuan: rate, rounding })
const group = ([total, a, b, ...rest]: Given) => ({
  totalYuan: total,
  members: [a, b, ...rest].slice(0, 6).map((days, index) => ({
    worker: `W-0${String(index)}`,
    dayRateYuan: rest[index] ?? a,
    days,
  })),
  scale: 2,
})
const steps = (a: DecimalString): readonly TierStep[] => [
  { kind: 'fixed-step', yuan: a },
  { kind: 'ratio-step', ratio: a },
]
const forms = ([a, b, c, d = a]: Given): readonly PiecePayForm[] => {
  const bands = [
    { upTo: a, pieceRateYuan: b },
    { upTo: c, pieceRateYuan: d },
    { upTo: null, pieceRateYuan: b },
  ]
  return [
    { kind: 'unlimited', pieceRateYuan: a },
    { kind: 'limited', pieceRateYuan: a, mostYuan: b },
    { kind: 'progressive', by: 'slices', bands },
    { kind: 'progressive', by: 'whole', bands },
    { kind: 'above-quota', timeWageYuan: a, quotaPieces: b, pieceRateYuan: c },
    { kind: 'lump-task', taskYuan: a, doneShare: b },
    { kind: 'commission', baseYuan: a, ratio: b },
  ]
}

const each = (results: readonly Result<unknown>[]): Result<unknown> =>
  results.find(({ ok }) => !ok) ?? { ok: true, value: results.map((one) => one.ok && one.value) }

const tried: Readonly<Record<string, Tried>> = {
  halsey: (given, recorder) =>
    calculateHalsey(
      { ...job(given), savingShare: given[3] ?? given[0], dearnessYuanPerHour: given[4] ?? given[0] },
      recorder,
    ),
  rowan: (given, recorder) =>
    calculateRowan({ ...job(given), dearnessYuanPerHour: given[4] ?? given[0] }, recorder),
  taylor: (given, recorder) =>
    calculateTaylor(
      { ...pieces(given), lowMultiplier: given[3] ?? given[0], highMultiplier: given[4] ?? given[0] },
      recorder,
    ),
  merrick: (given, recorder) =>
    calculateMerrick({ ...pieces(given), multiplierAtStandard: given[3] ?? given[0] }, recorder),
  'gantt by time': (given, recorder) =>
    calculateGanttTime({ ...job(given), bonusRatio: given[3] ?? given[0] }, recorder),
  'gantt by the piece': (given, recorder) =>
    calculateGanttPiece(
      { ...pieces(given), hoursWorked: given[3] ?? given[0], hourlyYuan: given[4] ?? given[0] },
      recorder,
    ),
  emerson: ([a, b, c], recorder) =>
    calculateEmerson({ attainment: a, hoursWorked: b, hourlyYuan: c, scale: 'line', rounding }, recorder),
  'emerson by steps': ([a, b, c, d = a], recorder) => {
    const scale = [
      { from: d, bonusRatio: c },
      { from: b, bonusRatio: a },
    ]
    return calculateEmerson({ attainment: a, hoursWorked: b, hourlyYuan: c, scale, rounding }, recorder)
  },
  'sliding scale': (given, recorder) => {
    const bands = given.slice(3, 6).map((width) => ({ width, savingShare: given[6] ?? width }))
    return calculateSlidingScale({ ...job(given), bands }, recorder)
  },
  'slab bonus': (given, recorder) => {
    const slabs = given.slice(3, 6).map((upTo) => ({ upTo, savingShare: given[6] ?? upTo }))
    return calculateSlabBonus({ ...job(given), slabs }, recorder)
  },
  'group bonus': ([a, b, c, d = a, e = a, f = a, g = a], recorder) =>
    calculateGroupBonus(
      {
        pieces: a,
        groupHours: b,
        standardPiecesPerHour: c,
        baseHourlyYuan: d,
        groupShare: e,
        memberHours: f,
        memberHourlyYuan: g,
        rounding,
      },
      recorder,
    ),
  'guaranteed piece': ([a, b, c], recorder) =>
    calculateGuaranteedPiece(
      { pieces: a, pieceRateYuan: b, guarantee: { kind: 'time', hoursWorked: c, hourlyYuan: a }, rounding },
      recorder,
    ),
  'scrap pay': ([a, b, c, d = a], recorder) => {
    const line = { good: a, materialScrap: b, workScrap: c, pieceRateYuan: d }
    return calculateScrapPay({ lines: [line, line], rounding }, recorder)
  },
  'group by standard wage': (given, recorder) => distributeByStandardWage(group(given), recorder),
  'group by days': (given, recorder) => distributeByDays(group(given), recorder),
  'group, excess by days': (given, recorder) => distributeStandardThenDays(group(given), recorder),
  'overtime pieces': ([a, b, c, d = a, e = a, f = a], recorder) =>
    calculateOvertimePieces(
      {
        pieceRateYuan: a,
        normalPieces: b,
        workdayPieces: c,
        restDayPieces: d,
        restDayWithTimeOffPieces: e,
        statutoryHolidayPieces: f,
        multiples: { workday: a, restDay: b, statutoryHoliday: c },
        rounding,
      },
      recorder,
    ),
  'overtime hours': ([a, b, c]) =>
    checkOvertime(
      [
        { day: '1', hours: a, quotaFinished: false },
        { day: '2', hours: b, quotaFinished: true },
      ],
      { usualPerDay: a, mostPerDay: b, mostPerMonth: c },
    ),
  'minimum wage': ([a, b, c, d = a, e = a, f = a, g = a, h = a], recorder) =>
    testMinimumWage(
      {
        grossYuan: a,
        overtimeYuan: b,
        specialAllowanceYuan: c,
        welfareYuan: d,
        localExclusionsYuan: e,
        ownContributionsYuan: f,
        excludesOwnContributions: true,
        monthlyMinimumYuan: g,
        owedShare: h,
      },
      recorder,
    ),
  probation: ([a, b, c], recorder) =>
    calculateProbationFloor({ agreedMonthlyYuan: a, share: b, monthlyMinimumYuan: c }, recorder),
  'time without pieces': ([a, b], recorder) =>
    calculateNonPieceTime(
      { entries: [{ reason: 'style-change', hours: a, hourlyYuan: b }], rounding },
      recorder,
    ),
  'class floor': ([a, b, c], recorder) =>
    each(
      steps(c).map((step) =>
        calculateClassFloor(
          { monthlyMinimumYuan: a, classMultiple: b, gradesAbove: 3, step, rounding },
          recorder,
        ),
      ),
    ),
  'stepped tiers': ([a, b], recorder) =>
    each(
      steps(b).map((step) =>
        calculateSteppedTiers({ grades, lowestHourlyYuan: a, step, rounding }, recorder),
      ),
    ),
  'coefficient price': ([a, b, c, d = a], recorder) =>
    calculateCoefficientPrice(
      {
        standardTimeSeconds: a,
        hourlyYuan: b,
        coefficient: c,
        lineCoefficients: [{ table: '批量', band: '0 起', coefficient: d }],
        rounding,
      },
      recorder,
    ),
  'coefficient table': ([a, b, c]) => {
    const bands = [
      { kind: 'range', from: a, below: b, coefficient: c },
      { kind: 'word', word: '棉', coefficient: a },
    ] as const
    const table = { name: '批量', bands }
    for (const problem of checkCoefficientTable(table)) expect(formatProblem(problem)).toMatch(/。$/)
    return resolveCoefficient(table, { amount: c })
  },
  'counting unit': ([a, b, c, d = a, e = a], recorder) =>
    calculateCountedPrice(
      {
        standardTimeSecondsPerPiece: a,
        hourlyYuan: b,
        coefficient: c,
        unit: { name: '扎', piecesPerUnit: d },
        piecesPerGarment: e,
        rounding,
      },
      recorder,
    ),
  'forms of piece pay': (given, recorder) =>
    each(
      forms(given).map((form) =>
        calculatePiecePay({ form, pieces: given[5] ?? given[0], rounding }, recorder),
      ),
    ),
  'price from a quota': ([a, b, c, d = a], recorder) =>
    calculateQuotaPieceRate(
      {
        wageStandards: [a, b],
        wagePer: 'hour',
        quotaPieces: c,
        quotaPer: 'shift',
        shiftHours: d,
        rounding,
      },
      recorder,
    ),
  'price from a time': ([a, b], recorder) =>
    calculateTimeQuotaPieceRate({ hourlyYuan: a, hoursPerPiece: b, rounding }, recorder),
  'popular formula': ([a, b, c, d = a, e = a, f = a, g = a], recorder) =>
    calculatePopularFormula(
      {
        monthlyYuan: a,
        divisorDays: b,
        hoursPerDay: c,
        samMinutes: d,
        claimedDays: e,
        paidHoursPerMonth: f,
        paidDaysPerMonth: g,
      },
      recorder,
    ),
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one))

describe.each(Object.entries(tried))('junk in %s', (_, calculate) => {
  it('answers a figure or problems with sentences, and a figure recomputes', () => {
    fc.assert(
      fc.property(dozenDecimals, ([a, b, c, ...rest]) => {
        if (a === undefined || b === undefined || c === undefined) return
        const given: Given = [a, b, c, ...rest]
        const recorder = createRecorder()
        const made = calculate(given, recorder)
        expect(text(made)).not.toMatch(/NaN|Infinity/)
        if (!made.ok) for (const problem of made.problems) expect(formatProblem(problem)).toMatch(/。$/)
        else {
          const derivation = recorder.derivation()
          if (derivation !== null) expect(recompute(derivation, distributions).differences).toEqual([])
        }
      }),
      settings,
    )
  })
})

describe('group pay', () => {
  it('adds up to its total to the cent, whichever way it goes', () => {
    const days = fc.array(fc.bigInt({ min: 0n, max: 31n }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 7n }), days, (cents, worked) => {
        const members = worked.map((day, index) => ({
          worker: `W-${String(index)}`,
          dayRateYuan: writeDecimal(BigInt(3000 + 777 * index), 2),
          days: writeDecimal(day + 1n, 0),
        }))
        const input = { totalYuan: writeDecimal(cents, 2), members, scale: 2 }
        for (const share of [distributeByDays, distributeByStandardWage, distributeStandardThenDays]) {
          const { shares } = valueOf(share(input))
          expect(writeExact(sum(shares.map(({ yuan }) => ratioOf(yuan))))).toBe(
            writeExact(ratioOf(input.totalYuan)),
          )
        }
      }),
      settings,
    )
  })
})
