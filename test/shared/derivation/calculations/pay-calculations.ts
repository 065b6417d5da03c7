import { dateLiteral } from '../../../../shared/dates/date-string.ts'
import type { Recorder } from '../../../../shared/derivation/recorder.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { calculateClassFloor } from '../../../../shared/pay/floor/class-floor.ts'
import { calculateHourlyMinimum } from '../../../../shared/pay/floor/floor-hours.ts'
import { testMinimumWage } from '../../../../shared/pay/floor/minimum-wage-test.ts'
import { calculateProbationFloor } from '../../../../shared/pay/floor/probation-floor.ts'
import {
  distributeByDays,
  distributeByStandardWage,
} from '../../../../shared/pay/group/group-distribution.ts'
import { distributeStandardThenDays } from '../../../../shared/pay/group/standard-then-days.ts'
import { checkOvertime } from '../../../../shared/pay/overtime/check-overtime.ts'
import { calculateOvertimePieces } from '../../../../shared/pay/overtime/overtime-pieces.ts'
import { calculateCoefficientPrice } from '../../../../shared/pay/piece-rate/coefficient-price.ts'
import { calculateCombinedCoefficient } from '../../../../shared/pay/piece-rate/combined-coefficient.ts'
import { calculateCountedPrice, dozen } from '../../../../shared/pay/piece-rate/counting-unit.ts'
import { calculatePiecePay } from '../../../../shared/pay/piece-rate/forms/piece-pay.ts'
import type { PiecePayForm } from '../../../../shared/pay/piece-rate/forms/piece-pay-form.ts'
import { calculatePopularFormula } from '../../../../shared/pay/piece-rate/popular-formula.ts'
import { calculateQuotaPieceRate } from '../../../../shared/pay/piece-rate/quota-piece-rate.ts'
import { calculateScrapPay } from '../../../../shared/pay/piece-rate/scrap-pay.ts'
import { calculateTimeQuotaPieceRate } from '../../../../shared/pay/piece-rate/time-quota-piece-rate.ts'
import { calculateNonPieceTime } from '../../../../shared/pay/time/non-piece-time.ts'
import {
  calculateSteppedCoefficients,
  type CoefficientStep,
} from '../../../../shared/pay/wage-tier/stepped-coefficients.ts'
import { calculateSteppedTiers } from '../../../../shared/pay/wage-tier/stepped-tiers.ts'
import { parseWorkGrade } from '../../../../shared/pay/wage-tier/wage-tier.ts'
import { resolveOvertimeCaps, resolveOvertimeMultiples } from '../../../../shared/rules/overtime.ts'
import { valueOf } from '../../problems/value-of.ts'
import { groupOfFour } from '../../pay/group-of-four.ts'
import { rule } from '../../pay/rounding-rules.ts'
import { upTo } from './estimate-calculations.ts'

type Calculation = (recorder?: Recorder) => unknown

const d = decimalLiteral
const cents = rule('payment', 2)
const price = rule('piece-rate', 3)
const grades = ['一级', '二级', '三级', '四级'].map((name) => valueOf(parseWorkGrade(name)))

const tiers =
  (step: Parameters<typeof calculateSteppedTiers>[0]['step']): Calculation =>
  (recorder) =>
    valueOf(
      calculateSteppedTiers(
        { grades, lowestHourlyYuan: d('11.34'), step, rounding: rule('wage-tier', 2) },
        recorder,
      ),
    )

const bands = [
  { upTo: d('400'), pieceRateYuan: d('0.20') },
  { upTo: d('420'), pieceRateYuan: d('0.22') },
  { upTo: null, pieceRateYuan: d('0.25') },
]

const forms: Readonly<Record<string, PiecePayForm>> = {
  unlimited: { kind: 'unlimited', pieceRateYuan: d('0.208') },
  'limited, below the most': { kind: 'limited', pieceRateYuan: d('0.208'), mostYuan: d('100') },
  'limited, at the most': { kind: 'limited', pieceRateYuan: d('0.308'), mostYuan: d('100') },
  'progressive by slices': { kind: 'progressive', by: 'slices', bands },
  'progressive, whole': { kind: 'progressive', by: 'whole', bands },
  'above quota': {
    kind: 'above-quota',
    timeWageYuan: d('88'),
    quotaPieces: d('400'),
    pieceRateYuan: d('0.25'),
  },
  'lump task': { kind: 'lump-task', taskYuan: d('1200'), doneShare: d('0.35') },
  commission: { kind: 'commission', baseYuan: d('12345.67'), ratio: d('0.03') },
}

const pieceForms = Object.fromEntries(
  Object.entries(forms).map(([name, form]): [string, Calculation] => [
    `piece pay, ${name}`,
    (recorder) => valueOf(calculatePiecePay({ form, pieces: d('436'), rounding: cents }, recorder)),
  ]),
)

const group =
  (distribute: typeof distributeByDays): Calculation =>
  (recorder) =>
    valueOf(distribute({ ...groupOfFour, scale: 2 }, recorder))

const popular: Calculation = (recorder) =>
  valueOf(
    calculatePopularFormula(
      {
        monthlyYuan: d('9000'),
        divisorDays: d('30'),
        hoursPerDay: d('8'),
        samMinutes: d('0.75'),
        claimedDays: d('26'),
        paidHoursPerMonth: d('174'),
        paidDaysPerMonth: d('21.75'),
      },
      recorder,
    ),
  )

const coefficients =
  (step: CoefficientStep): Calculation =>
  (recorder) => {
    const ladder = { count: 4, lowestCoefficient: d('1.00'), baseHourlyYuan: d('11.34'), step, most: 4 }
    return valueOf(calculateSteppedCoefficients(ladder, recorder))
  }

export const payCalculations: Readonly<Record<string, Calculation>> = {
  ...pieceForms,
  'tiers by a fixed step': tiers({ kind: 'fixed-step', yuan: d('0.75') }),
  'tiers by a ratio': tiers({ kind: 'ratio-step', ratio: d('0.05') }),
  'a class floor': (recorder) =>
    valueOf(
      calculateClassFloor(
        {
          monthlyMinimumYuan: d('2740'),
          classMultiple: d('1.20'),
          gradesAbove: 2,
          step: { kind: 'ratio-step', ratio: d('0.05') },
          rounding: rule('payment', 2, 'up'),
        },
        recorder,
      ),
    ),
  'a price by the dozen': (recorder) =>
    valueOf(
      calculateCountedPrice(
        {
          standardTimeSecondsPerPiece: d('6.5'),
          hourlyYuan: d('11.34'),
          coefficient: d('1'),
          unit: dozen,
          piecesPerGarment: d('2'),
          rounding: price,
        },
        recorder,
      ),
    ),
  'a price with coefficient tables': (recorder) =>
    valueOf(
      calculateCoefficientPrice(
        {
          standardTimeSeconds: d('66'),
          hourlyYuan: d('11.34'),
          coefficient: d('1'),
          lineCoefficients: [
            { table: '批量', band: '0–100', coefficient: d('1.05') },
            { table: '面料', band: '真丝', coefficient: d('0.98') },
          ],
          rounding: price,
        },
        recorder,
      ),
    ),
  'all coefficients together': (recorder) => {
    const lineCoefficients = [
      { table: '批量', band: '0–100', coefficient: d('1.05') },
      { table: '面料', band: '真丝', coefficient: d('0.98') },
    ]
    return valueOf(calculateCombinedCoefficient({ lineCoefficients }, recorder))
  },
  'a price from a quota': (recorder) =>
    valueOf(
      calculateQuotaPieceRate(
        {
          wageStandards: [d('88'), d('96')],
          wagePer: 'shift',
          quotaPieces: d('55'),
          quotaPer: 'hour',
          shiftHours: d('8'),
          rounding: price,
        },
        recorder,
      ),
    ),
  'a price from a time': (recorder) =>
    valueOf(
      calculateTimeQuotaPieceRate(
        { hourlyYuan: d('11'), hoursPerPiece: d('0.25'), rounding: price },
        recorder,
      ),
    ),
  'scrap pay': (recorder) => {
    const line = { good: d('12'), materialScrap: d('3'), workScrap: d('1'), pieceRateYuan: d('85') }
    const other = { good: d('30'), materialScrap: d('5'), workScrap: d('1'), pieceRateYuan: d('60') }
    return valueOf(calculateScrapPay({ lines: [line, other], rounding: cents }, recorder))
  },
  'a group by standard wage': group(distributeByStandardWage),
  'a group by days': group(distributeByDays),
  'a group, the excess by days': group(distributeStandardThenDays),
  'overtime pieces': (recorder) => {
    const found = valueOf(resolveOvertimeMultiples(dateLiteral('2025-07-01')))
    const input = {
      pieceRateYuan: d('0.208'),
      normalPieces: d('8000'),
      workdayPieces: d('600'),
      restDayPieces: d('400'),
      restDayWithTimeOffPieces: d('50'),
      statutoryHolidayPieces: d('100'),
      multiples: found.value,
      rounding: cents,
    }
    return valueOf(calculateOvertimePieces(input, recorder))
  },
  'time without pieces': (recorder) =>
    valueOf(
      calculateNonPieceTime(
        {
          entries: [
            { reason: 'waiting-for-material', hours: d('2.5'), hourlyYuan: d('12') },
            { reason: 'sample-making', hours: d('0.75'), hourlyYuan: d('15') },
          ],
          rounding: cents,
        },
        recorder,
      ),
    ),
  'a minimum-wage test': (recorder) =>
    valueOf(
      testMinimumWage(
        {
          grossYuan: d('3050.40'),
          overtimeYuan: d('412.50'),
          specialAllowanceYuan: d('120'),
          welfareYuan: d('0'),
          localExclusionsYuan: d('60'),
          ownContributionsYuan: d('287.70'),
          excludesOwnContributions: true,
          monthlyMinimumYuan: d('2660'),
          owedShare: d('0.9'),
        },
        recorder,
      ),
    ),
  'a probation floor': (recorder) =>
    valueOf(
      calculateProbationFloor(
        { agreedMonthlyYuan: d('3200'), share: d('0.8'), monthlyMinimumYuan: d('2740') },
        recorder,
      ),
    ),
  'the popular formula’s needed price': popular,
  'what the popular formula leaves out': upTo('popular-missing', popular),
  'what the popular formula claims': upTo('popular-claimed', popular),
  'the popular formula’s rest days': upTo('popular-rest-days', popular),
  'a minimum by the hour': (recorder) =>
    valueOf(calculateHourlyMinimum(d('1820'), d('174'), rule('hourly-equivalent', 2, 'up'), recorder)),
  'a month’s overtime': (recorder) => {
    const { value: caps } = valueOf(resolveOvertimeCaps(dateLiteral('2025-07-01')))
    const days = ['1.5', '3.5', '0.75'].map((hours, index) => ({
      day: `2025-07-0${String(index + 1)}`,
      hours: d(hours),
      quotaFinished: index > 0,
    }))
    return valueOf(checkOvertime(days, caps, recorder))
  },
  'coefficients by points': coefficients({ kind: 'coefficient', points: d('0.10') }),
  'coefficients by yuan': coefficients({ kind: 'yuan', yuan: d('1') }),
  'coefficients by a ratio': coefficients({ kind: 'ratio', ratio: d('0.05') }),
}
