import { parseDate, type DateString } from '../../../../shared/dates/date-string.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import { resolveFloorHours } from '../../../../shared/pay/floor/floor-hours.ts'
import { calculateFloorPieceRate } from '../../../../shared/pay/floor/floor-piece-rate.ts'
import { testMinimumWage, wholeMonth } from '../../../../shared/pay/floor/minimum-wage-test.ts'
import {
  distributeByDays,
  distributeByStandardWage,
} from '../../../../shared/pay/group/group-distribution.ts'
import { distributeStandardThenDays } from '../../../../shared/pay/group/standard-then-days.ts'
import { calculateOvertimePieces } from '../../../../shared/pay/overtime/overtime-pieces.ts'
import { calculatePieceRate } from '../../../../shared/pay/piece-rate/piece-rate.ts'
import { calculatePopularFormula } from '../../../../shared/pay/piece-rate/popular-formula.ts'
import { calculateScrapPay } from '../../../../shared/pay/piece-rate/scrap-pay.ts'
import { resolveOvertimeMultiples } from '../../../../shared/rules/overtime.ts'
import { resolveStatutoryHours } from '../../../../shared/rules/statutory-hours.ts'
import type { CaseAnswer } from '../case-answer.ts'
import type { CaseCalculations } from '../case-calculation.ts'
import {
  CaseRefusal,
  decimalAt,
  decimalOr,
  flagAt,
  has,
  objectsAt,
  textOr,
  valueOf,
  type CaseInput,
} from '../case-input.ts'
import { decimalNamed, nameIn, roundingAt } from '../named-input.ts'
import { answerPieceRate } from './piece-rate-cases.ts'

const d = decimalLiteral
const zero = d('0')
const one = d('1')

const toTheCent: RoundingRule = { what: 'payment', scale: 2, mode: 'half-up', step: 'per-line' }
const price: RoundingRule = { what: 'piece-rate', scale: 3, mode: 'half-up', step: 'after-division' }
const floor: RoundingRule = { what: 'floor-piece-rate', scale: 3, mode: 'up', step: 'after-division' }

/** The rules of 2025 unless the example names another day or year. */
const asOfIn = (input: CaseInput): DateString => {
  const year = nameIn(input, 'year')
  const day = nameIn(input, 'as_of', 'asOf', 'date') ?? 'as_of'
  const text = year === undefined ? textOr(input, day, '2025-07-01') : `${decimalAt(input, year)}-12-31`
  return valueOf(parseDate(text, { field: 'date' }))
}

/** A floor is rounded up; an example that asks for another way asks for no floor. */
const floorRoundingAt = (input: CaseInput): RoundingRule => {
  const stated = roundingAt(input, floor)
  if (stated.mode === 'up') return stated
  throw new CaseRefusal(`输入 mode 写的是 ${stated.mode}，折算底线只能是 up`)
}

const flagOr = (input: CaseInput, field: string, otherwise: boolean): boolean =>
  has(input, field) ? flagAt(input, field) : otherwise

const ownNames = ['own_contributions', 'own', 'own_SI_HF']

/** Contributions count where the example says so, or where it gives them and says nothing. */
const ownIn = (input: CaseInput): DecimalString =>
  flagOr(input, 'excludes_own', true) ? decimalNamed(input, ownNames, zero) : zero

const groupPiece = (input: CaseInput): CaseAnswer => {
  const members = objectsAt(input, 'members').map((member, index) => ({
    worker: textOr(member, 'name', String(index + 1)),
    dayRateYuan: decimalNamed(member, ['day_rate', 'hour_rate', 'rate']),
    days: decimalNamed(member, ['days', 'hours']),
  }))
  const group = { totalYuan: decimalAt(input, 'total'), members, scale: 2 }
  const wage = valueOf(distributeByStandardWage(group))
  const days = valueOf(distributeByDays(group))
  const both = valueOf(distributeStandardThenDays(group))
  return {
    std_total: wage.standardTotalYuan,
    k: wage.factor,
    by_std_wage: wage.shares.map(({ exactYuan }) => exactYuan),
    by_days: days.shares.map(({ exactYuan }) => exactYuan),
    by_std_then_days: both.shares.map(({ exactYuan }) => exactYuan),
    paid_by_std_wage: wage.shares.map(({ yuan }) => yuan),
    paid_by_days: days.shares.map(({ yuan }) => yuan),
    paid_by_std_then_days: both.shares.map(({ yuan }) => yuan),
  }
}

const minimumWageTest = (input: CaseInput): CaseAnswer => {
  const test = valueOf(
    testMinimumWage({
      grossYuan: decimalAt(input, 'gross'),
      overtimeYuan: decimalOr(input, 'overtime', zero),
      specialAllowanceYuan: decimalOr(input, 'special', zero),
      welfareYuan: decimalOr(input, 'welfare', zero),
      localExclusionsYuan: decimalNamed(input, ['local', 'local_exclusions'], zero),
      ownContributionsYuan: decimalNamed(input, ownNames, zero),
      excludesOwnContributions: flagOr(input, 'excludes_own', false),
      monthlyMinimumYuan: decimalAt(input, 'monthly'),
      owedShare: decimalNamed(input, ['prorate', 'owed_share'], wholeMonth),
    }),
  )
  return {
    comparable: test.comparableYuan,
    required: test.requiredYuan,
    missing: test.missingYuan,
    passes: test.passes ? one : zero,
  }
}

export const payCases: CaseCalculations = {
  piece_price: (input) => {
    const made = valueOf(
      calculatePieceRate({
        standardTimeSeconds: decimalAt(input, 'seconds'),
        hourlyYuan: decimalAt(input, 'hourly'),
        coefficient: decimalOr(input, 'coefficient', one),
        rounding: roundingAt(input, price),
      }),
    )
    return { price: made.yuan, exact: made.exactYuan }
  },
  piece_rate: answerPieceRate,
  piece_with_scrap: (input) => {
    const lines = objectsAt(input, 'rows').map((row) => ({
      good: decimalOr(row, 'good', zero),
      materialScrap: decimalOr(row, 'material_scrap', zero),
      workScrap: decimalNamed(row, ['worker_scrap', 'work_scrap'], zero),
      pieceRateYuan: decimalNamed(row, ['rate', 'price']),
    }))
    const made = valueOf(calculateScrapPay({ lines, rounding: toTheCent }))
    return { wage: made.exactYuan, paid: made.yuan }
  },
  group_piece: groupPiece,
  floor_price: (input) => {
    const hours = valueOf(resolveFloorHours(asOfIn(input), flagOr(input, 'holiday_clause', false)))
    const made = valueOf(
      calculateFloorPieceRate({
        standardTimeSeconds: decimalAt(input, 'seconds'),
        monthlyMinimumYuan: decimalAt(input, 'monthly'),
        ownContributionsYuan: ownIn(input),
        hoursPerMonth: hours.hoursPerMonth,
        rounding: floorRoundingAt(input),
      }),
    )
    return { hours_divisor: hours.hoursPerMonth, price: made.yuan, exact: made.exactYuan }
  },
  overtime_pieces: (input) => {
    const made = valueOf(
      calculateOvertimePieces({
        pieceRateYuan: decimalNamed(input, ['price', 'rate']),
        normalPieces: decimalOr(input, 'normal', zero),
        workdayPieces: decimalOr(input, 'workday', zero),
        restDayPieces: decimalNamed(input, ['restday', 'rest_day', 'rest'], zero),
        restDayWithTimeOffPieces: decimalNamed(input, ['restday_time_off'], zero),
        statutoryHolidayPieces: decimalOr(input, 'holiday', zero),
        multiples: valueOf(resolveOvertimeMultiples(asOfIn(input))).value,
        rounding: toTheCent,
      }),
    )
    return { pay: made.exactYuan, paid: made.yuan, overtime: made.exactOvertimeYuan }
  },
  minimum_wage_test: minimumWageTest,
  popular_formula: (input) => {
    const { value: hours } = valueOf(resolveStatutoryHours(asOfIn(input)))
    const made = valueOf(
      calculatePopularFormula({
        monthlyYuan: decimalAt(input, 'monthly'),
        divisorDays: decimalOr(input, 'divisor_days', d('30')),
        hoursPerDay: decimalOr(input, 'hours_per_day', d('8')),
        samMinutes: decimalAt(input, 'sam'),
        claimedDays: decimalOr(input, 'claimed_days', d('26')),
        paidHoursPerMonth: hours.paidHoursPerMonth,
        paidDaysPerMonth: hours.paidDaysPerMonth,
      }),
    )
    return {
      price: made.pieceRateYuan,
      earned: made.earnedYuan,
      missing: made.missingYuan,
      claimed: made.claimedYuan,
      rest_days_as_ordinary: made.restDaysAsOrdinary,
      needed_price: made.neededPieceRateYuan,
    }
  },
}
