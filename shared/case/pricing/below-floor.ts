import { resolveFloorHours, calculateHourlyMinimum } from '../../pay/floor/floor-hours.ts'
import { calculateHourlyEquivalent } from '../../pay/piece-rate/time-equivalent.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { sumDecimals } from '../../numbers/sum-decimals.ts'
import { resolveMinimumWage } from '../../rules/minimum-wage.ts'
import type { Confidence } from '../../rules/dated-parameter.ts'
import { addedContributions, type OwnContributions } from '../../terms/own-contributions.ts'
import type { Terms } from '../../terms/terms.ts'
import type { PricedOperation } from './priced-operation.ts'

/**
 * The rule behind the floor line: what the place pays at least, 个人缴费 on top where it leaves them out, as an hour's
 * pay, and whether anybody checked it.
 */
export type FloorRule = {
  readonly hourlyYuan: DecimalString
  readonly source: string
  readonly confidence: Confidence
  readonly ownContributions: OwnContributions
}

/** A minimum that is cut would be no minimum, so the hour that is shown is rounded up to the cent. */
const minimumRounding = { what: 'hourly-equivalent', scale: 2, mode: 'up', step: 'after-division' } as const
const equivalentRounding = { ...minimumRounding, mode: 'half-up' } as const

/** Null where no rule is in force at the place on the day of the rules: then nothing is compared. */
export function readFloorRule({
  place,
  asOf,
  holidayClause,
  ownContributions,
}: Pick<Terms, 'place' | 'asOf' | 'holidayClause' | 'ownContributions'>): FloorRule | null {
  const minimum = resolveMinimumWage(place, asOf)
  const hours = resolveFloorHours(asOf, holidayClause)
  if (!minimum.ok || !hours.ok) return null
  const { value, source, confidence } = minimum.value
  const monthlyYuan = sumDecimals([value.monthlyYuan, addedContributions(ownContributions)])
  const hourly = calculateHourlyMinimum(monthlyYuan, hours.value.hoursPerMonth, minimumRounding)
  return hourly.ok ? { hourlyYuan: hourly.value, source, confidence, ownContributions } : null
}

/** What a price below the floor line yields in an hour; null where the line is not below it. */
export function hourlyBelowFloor(row: PricedOperation): DecimalString | null {
  const { belowFloor, priceYuan, time } = row
  if (!belowFloor || priceYuan === null || time.seconds === null) return null
  const hourly = calculateHourlyEquivalent({
    pieceRateYuan: priceYuan,
    standardTimeSeconds: time.seconds,
    rounding: equivalentRounding,
  })
  return hourly.ok ? hourly.value : null
}
