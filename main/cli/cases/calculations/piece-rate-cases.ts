import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { writeTerminating } from '../../../../shared/numbers/exact-string.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import {
  calculateGuaranteedPiece,
  type Guarantee,
} from '../../../../shared/pay/incentive/guaranteed-piece.ts'
import { calculatePieceRate, type PieceRate } from '../../../../shared/pay/piece-rate/piece-rate.ts'
import { calculateQuotaPieceRate } from '../../../../shared/pay/piece-rate/quota-piece-rate.ts'
import { calculateTimeQuotaPieceRate } from '../../../../shared/pay/piece-rate/time-quota-piece-rate.ts'
import type { CaseAnswer } from '../case-answer.ts'
import { decimalAt, decimalOr, decimalsAt, has, objectsAt, valueOf, type CaseInput } from '../case-input.ts'
import { decimalNamed, nameIn, roundingAt } from '../named-input.ts'

const toTheCent: RoundingRule = { what: 'payment', scale: 2, mode: 'half-up', step: 'per-line' }
const usual: RoundingRule = { what: 'piece-rate', scale: 3, mode: 'half-up', step: 'after-division' }
const one = decimalLiteral('1')

const pieceNames = ['q', 'pieces', 'quantity', 'output']
const rateNames = ['rate', 'piece', 'piece_rate', 'price', 'unit_price']
const hourWageNames = ['R', 'hourly', 'hourly_wage', 'hour_wage', 'hour_rate', 'wage_rate']
const dayWageNames = ['day_wage', 'daily_wage', 'day_rate', 'daily']
const anyWageNames = ['wage', 'wage_standard', 'group_wage', 'standard_wage']
const hourQuotaNames = ['hour_quota', 'hourly_quota', 'quota_per_hour', 'pieces_per_hour']
const dayQuotaNames = ['day_quota', 'daily_quota', 'shift_quota', 'quota_per_day', 'quota_per_shift']
const anyQuotaNames = ['quota', 'std', 'output_quota', 'group_quota']
const hoursEachNames = ['hours_per_piece', 'std_hours', 'time_quota', 'hour_per_piece', 'S']

const wagesIn = (input: CaseInput): readonly DecimalString[] => {
  if (has(input, 'wages')) return decimalsAt(input, 'wages')
  if (has(input, 'members'))
    return objectsAt(input, 'members').map((one) =>
      decimalNamed(one, [...anyWageNames, ...dayWageNames, ...hourWageNames]),
    )
  return [decimalNamed(input, [...anyWageNames, ...dayWageNames, ...hourWageNames])]
}

const byQuota = (input: CaseInput, rounding: RoundingRule): PieceRate => {
  const quota = nameIn(input, ...hourQuotaNames, ...dayQuotaNames, ...anyQuotaNames) ?? 'quota'
  const wage = nameIn(input, ...anyWageNames, ...dayWageNames, ...hourWageNames) ?? ''
  // A period that the names leave open is the other one's.
  const open = anyQuotaNames.includes(quota)
  const wagePer = hourWageNames.includes(wage) ? 'hour' : 'shift'
  const quotaPer = hourQuotaNames.includes(quota) ? 'hour' : open ? wagePer : 'shift'
  const stated = wage !== '' && !anyWageNames.includes(wage)
  return valueOf(
    calculateQuotaPieceRate({
      wageStandards: wagesIn(input),
      wagePer: stated ? wagePer : quotaPer,
      quotaPieces: decimalAt(input, quota),
      quotaPer,
      shiftHours: decimalNamed(input, ['hours_per_day', 'shift_hours', 'hours'], decimalLiteral('8')),
      rounding,
    }),
  )
}

const computedRate = (input: CaseInput, rounding: RoundingRule): PieceRate => {
  const hours = nameIn(input, ...hoursEachNames)
  if (hours !== undefined)
    return valueOf(
      calculateTimeQuotaPieceRate({
        hourlyYuan: decimalNamed(input, [...hourWageNames, ...anyWageNames]),
        hoursPerPiece: decimalAt(input, hours),
        rounding,
      }),
    )
  if (!has(input, 'seconds')) return byQuota(input, rounding)
  return valueOf(
    calculatePieceRate({
      standardTimeSeconds: decimalAt(input, 'seconds'),
      hourlyYuan: decimalNamed(input, [...hourWageNames, ...anyWageNames]),
      coefficient: decimalOr(input, 'coefficient', one),
      rounding,
    }),
  )
}

const guaranteeIn = (input: CaseInput): Guarantee => {
  const amount = nameIn(input, 'guarantee', 'guaranteed', 'guaranteed_wage', 'minimum')
  if (amount !== undefined) return { kind: 'amount', yuan: decimalAt(input, amount) }
  const hourly = nameIn(input, ...hourWageNames)
  const hours = nameIn(input, 'hours', 'T')
  if (hourly === undefined || hours === undefined) return { kind: 'none' }
  return { kind: 'time', hoursWorked: decimalAt(input, hours), hourlyYuan: decimalAt(input, hourly) }
}

const pay = (input: CaseInput, pieceRateYuan: DecimalString): CaseAnswer => {
  const name = nameIn(input, ...pieceNames)
  if (name === undefined) return {}
  const made = valueOf(
    calculateGuaranteedPiece({
      pieces: decimalAt(input, name),
      pieceRateYuan,
      guarantee: guaranteeIn(input),
      rounding: toTheCent,
    }),
  )
  return {
    wage: made.exactYuan,
    pay: made.exactYuan,
    paid: made.yuan,
    piece_pay: made.piecePayYuan,
    guaranteed: made.guaranteedYuan,
  }
}

/**
 * Either a price is asked for (a wage and a quota of the same time, or an hourly wage and a time), or the pay for
 * pieces at a price, with a guarantee where one is stated; with wage, quota and pieces, both.
 */
export const answerPieceRate = (input: CaseInput): CaseAnswer => {
  const given = nameIn(input, ...rateNames)
  if (given !== undefined && nameIn(input, ...pieceNames) !== undefined)
    return {
      rate: decimalAt(input, given),
      price: decimalAt(input, given),
      ...pay(input, decimalAt(input, given)),
    }
  const made = computedRate(input, roundingAt(input, usual))
  const isRounded = has(input, 'scale')
  const rate = isRounded ? made.yuan : made.exactYuan
  const forPay = isRounded ? made.yuan : (writeTerminating(made.exactYuan) ?? made.yuan)
  return { rate, price: rate, piece_rate: rate, exact: made.exactYuan, ...pay(input, forPay) }
}
