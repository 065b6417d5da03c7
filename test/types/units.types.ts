import { exactly, part } from '../../shared/derivation/step-parts.ts'
import {
  applyAllowance,
  calculateStandardTime,
  type StandardTime,
} from '../../shared/measurement/allowance/standard-time.ts'
import { calculateNormalTime } from '../../shared/measurement/rating/normal-time.ts'
import type { PerformanceRating } from '../../shared/measurement/rating/performance-rating.ts'
import {
  calculateObservedTime,
  type ObservedTimeInput,
} from '../../shared/measurement/time-study/observed-time.ts'
import type { DecimalString } from '../../shared/numbers/decimal-string.ts'
import type { Quantity } from '../../shared/numbers/quantity.ts'
import { times, type Ratio } from '../../shared/numbers/ratio.ts'
import type { RoundingRule } from '../../shared/numbers/rounding-rule.ts'
import { calculateFloorPieceRate, isBelowFloor } from '../../shared/pay/floor/floor-piece-rate.ts'
import { payOut } from '../../shared/pay/payment.ts'
import { calculateAgreedPieceRate } from '../../shared/pay/piece-rate/agreed-piece-rate.ts'
import { calculatePiecePay } from '../../shared/pay/piece-rate/forms/piece-pay.ts'
import { calculatePieceRate, exactPieceRate, type PieceRate } from '../../shared/pay/piece-rate/piece-rate.ts'
import { calculateShiftIncome } from '../../shared/pay/piece-rate/shift-income.ts'
import {
  calculateHourlyEquivalent,
  calculateMonthlyEquivalent,
} from '../../shared/pay/piece-rate/time-equivalent.ts'
import { calculateWageTier, type WageTier, type WorkGrade } from '../../shared/pay/wage-tier/wage-tier.ts'
import type { Result } from '../../shared/problems/result.ts'
import { calculateOutputQuota, type OutputQuota } from '../../shared/quota/output-quota.ts'
import { calculateShiftSeconds } from '../../shared/quota/shift.ts'

/** Compiled, never run: each line marked as an error must stay one. */
type Seconds = Quantity<'second', Ratio>
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error('refused')
  return result.value
}

export const aQuantityKeepsItsUnit = (
  seconds: Quantity<'second'>,
  hourly: Quantity<'yuan-per-hour'>,
  share: Quantity<'ratio', Ratio>,
  read: DecimalString,
) => {
  // @ts-expect-error seconds are not yuan an hour
  const asHourly: Quantity<'yuan-per-hour'> = seconds
  // @ts-expect-error nor the other way
  const asSeconds: Quantity<'second'> = hourly
  // @ts-expect-error a share is not a time
  const asTime: Seconds = share
  // @ts-expect-error a unit is one of the list
  const odd: Quantity<'furlong'> = read
  // @ts-expect-error a written figure is no ratio, whatever its unit
  const exact: Seconds = seconds
  const placed: readonly [Quantity<'second'>, Quantity<'yuan-per-hour'>] = [read, read]
  const text: DecimalString = seconds
  const product: Quantity<'yuan', Ratio> = times(share, share)
  return [asHourly, asSeconds, asTime, odd, exact, placed, text, product]
}

export const aTimeIsATime = (
  study: ObservedTimeInput,
  rating: PerformanceRating,
  rounding: RoundingRule,
  price: PieceRate,
  share: Quantity<'ratio', Ratio>,
) => {
  const observedSeconds = valueOf(calculateObservedTime(study))
  const normalSeconds = valueOf(calculateNormalTime({ observedSeconds, rating }))
  const made = valueOf(calculateStandardTime({ normalSeconds, allowances: [], rounding }))
  // @ts-expect-error a price is not a time
  calculateNormalTime({ observedSeconds: price.exactYuan, rating })
  // @ts-expect-error a share is not a time
  calculateStandardTime({ normalSeconds: share, allowances: [], rounding })
  // @ts-expect-error a time is no rating
  calculateNormalTime({ observedSeconds, rating: { ...rating, rating: made.seconds } })
  const allowance = { kind: 'personal', base: 'normal-time', ratio: made.seconds } as const
  // @ts-expect-error a time is no allowance
  calculateStandardTime({ normalSeconds, allowances: [allowance], rounding })
  // @ts-expect-error the share stands last
  applyAllowance(share, 'normal-time', normalSeconds)
  return applyAllowance(normalSeconds, 'normal-time', share)
}

export const aQuotaIsPiecesAShift = (
  { seconds }: StandardTime,
  tier: WageTier,
  rounding: RoundingRule,
  hours: Quantity<'hour'>,
) => {
  const shiftSeconds = valueOf(calculateShiftSeconds({ shiftHours: hours }))
  // @ts-expect-error a shift is stated in hours
  calculateShiftSeconds({ shiftHours: seconds })
  // @ts-expect-error and counted in seconds
  calculateOutputQuota({ shiftSeconds: hours, standardTimeSeconds: seconds, rounding })
  // @ts-expect-error yuan an hour are not a time
  calculateOutputQuota({ shiftSeconds, standardTimeSeconds: tier.hourlyYuan, rounding })
  return calculateOutputQuota({ shiftSeconds, standardTimeSeconds: seconds, rounding })
}

export const aPriceIsYuanAUnit = (
  { seconds, exactSeconds }: StandardTime,
  { hourlyYuan, coefficient }: WageTier,
  rounding: RoundingRule,
  grade: WorkGrade,
  shares: Quantity<'ratio', Ratio>,
  hourly: Quantity<'yuan-per-hour', Ratio>,
) => {
  const price = calculatePieceRate({ standardTimeSeconds: seconds, hourlyYuan, coefficient, rounding })
  // @ts-expect-error both stand in the place of the other
  calculatePieceRate({ standardTimeSeconds: hourlyYuan, hourlyYuan: coefficient, coefficient, rounding })
  // @ts-expect-error yuan an hour are no coefficient
  calculatePieceRate({ standardTimeSeconds: seconds, hourlyYuan, coefficient: hourlyYuan, rounding })
  // @ts-expect-error a coefficient is no wage
  calculateWageTier({ grade, baseHourlyYuan: coefficient, coefficient })
  // @ts-expect-error seconds stand first
  exactPieceRate(hourly, exactSeconds, shares)
  // @ts-expect-error the coefficient stands last
  exactPieceRate(exactSeconds, shares, hourly)
  return [price, exactPieceRate(exactSeconds, hourly, shares)]
}

export const payIsYuan = (
  price: PieceRate,
  quota: OutputQuota,
  { seconds }: StandardTime,
  rounding: RoundingRule,
  monthly: Quantity<'yuan-per-month'>,
  made: Quantity<'piece'>,
) => {
  const income = valueOf(
    calculateShiftIncome({ quotaPieces: quota.pieces, pieceRateYuan: price.yuan, rounding }),
  )
  const equivalent = { pieceRateYuan: price.yuan, standardTimeSeconds: seconds, rounding }
  const hourly = valueOf(calculateHourlyEquivalent(equivalent))
  const form = { kind: 'unlimited', pieceRateYuan: price.yuan } as const
  // @ts-expect-error both stand in the place of the other
  calculateShiftIncome({ quotaPieces: price.yuan, pieceRateYuan: quota.pieces, rounding })
  // @ts-expect-error pieces made in a month are no quota of a shift
  calculateShiftIncome({ quotaPieces: made, pieceRateYuan: price.yuan, rounding })
  // @ts-expect-error what an hour pays is not how many hours a month has
  calculateMonthlyEquivalent({ ...equivalent, hoursPerMonth: hourly })
  // @ts-expect-error an hour's yuan are not a piece's
  calculatePiecePay({ form: { kind: 'unlimited', pieceRateYuan: hourly }, pieces: made, rounding })
  // @ts-expect-error a quota of a shift is not what was made
  calculatePiecePay({ form, pieces: quota.pieces, rounding })
  // @ts-expect-error a shift's yuan are not a piece's
  calculateAgreedPieceRate({ computedYuan: income, adjustment: { yuan: price.yuan, negotiationRound: null } })
  // @ts-expect-error a month's yuan are not a piece's
  isBelowFloor(price.yuan, monthly)
  // @ts-expect-error a price is not paid out as it stands
  payOut(price.exactYuan, rounding)
  const floor = { standardTimeSeconds: seconds, ownContributionsYuan: monthly, rounding }
  // @ts-expect-error a price is no minimum wage of a month
  calculateFloorPieceRate({ ...floor, monthlyMinimumYuan: price.yuan, hoursPerMonth: monthly })
  return [income, hourly, calculatePiecePay({ form, pieces: made, rounding })]
}

export const aStepSaysTheUnitOfItsFigure = ({ seconds, exactSeconds }: StandardTime) => {
  // @ts-expect-error a time is not written down as yuan
  part('times', 'standard-time', seconds, 'yuan')
  // @ts-expect-error nor answered as a ratio
  exactly(exactSeconds, 'ratio')
  return [part('times', 'standard-time', seconds, 'second'), exactly(exactSeconds, 'second')]
}
