import { readFloorRule } from '../../../shared/case/pricing/below-floor.ts'
import { parseDate, type DateString } from '../../../shared/dates/date-string.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { displayExact, decimalsOnScreen } from '../../../shared/numbers/display.ts'
import { compare, ratioOf } from '../../../shared/numbers/ratio.ts'
import { resolveFloorHours } from '../../../shared/pay/floor/floor-hours.ts'
import { jurisdictions, type Jurisdiction } from '../../../shared/rules/jurisdiction.ts'
import { resolveMinimumWage } from '../../../shared/rules/minimum-wage.ts'
import { leavesOutOwnContributions, type OwnContributions } from '../../../shared/terms/own-contributions.ts'

type PaidHour = { readonly name: string; readonly hourlyYuan: DecimalString | null | undefined }

/**
 * 基准小时工资 12.5 元/时低于当地最低工资折算的 15.75 元/时，请核对。Advice, never a wall: whoever is paid by the piece
 * is held against the minimum by what was earned. `minimumName` says where 个人缴费 is in that
 * hour.
 */
export function belowMinimumSentence(
  hours: readonly PaidHour[],
  row: Pick<MinimumWageRow, 'hourlyYuan' | 'verified'>,
  minimumName = '最低工资',
): string | undefined {
  const minimum = ratioOf(row.hourlyYuan)
  const below = hours.flatMap(({ name, hourlyYuan }) =>
    hourlyYuan && compare(ratioOf(hourlyYuan), minimum) < 0 ? [`${name} ${hourlyYuan} 元/时`] : [],
  )
  if (below.length === 0) return undefined
  const checked = row.verified ? '' : '（待核实）'
  return `${below.join('、')}，低于当地${minimumName}折算的 ${row.hourlyYuan} 元/时${checked}，请核对。`
}

export type MinimumWageRow = {
  /** As the place publishes it. */
  readonly monthlyYuan: DecimalString
  /** The hour of the floor: 个人缴费 are in it where the place leaves them out and they were stated. */
  readonly hourlyYuan: DecimalString
  readonly ownContributions: OwnContributions
  readonly hoursPerMonth: string
  readonly effectiveFrom: string
  readonly lastOn: string | undefined
  readonly source: string
  readonly verified: boolean
}

const ownContributionsOf = (
  place: Jurisdiction,
  asOf: DateString,
  stated: DecimalString | null,
): OwnContributions => {
  if (!leavesOutOwnContributions(place, asOf)) return { kind: 'counted-in' }
  return stated === null ? { kind: 'unstated' } : { kind: 'stated', monthlyYuan: stated }
}

/**
 * The row of the minimum wage that is in force at a place on a day, its hour by the rule of the floor line; undefined
 * where the table knows none.
 */
export const findMinimumWageRow = (
  place: string,
  asOf: string,
  paysHolidays: boolean,
  ownContributionsYuan: DecimalString | null = null,
): MinimumWageRow | undefined => {
  const known = jurisdictions.find((one) => one === place)
  const day = parseDate(asOf, { field: 'date' })
  if (known === undefined || !day.ok) return undefined
  const row = resolveMinimumWage(known, day.value)
  const hours = resolveFloorHours(day.value, paysHolidays)
  const ownContributions = ownContributionsOf(known, day.value, ownContributionsYuan)
  const floor = readFloorRule({
    place: known,
    asOf: day.value,
    holidayClause: paysHolidays,
    ownContributions,
  })
  if (!row.ok || !hours.ok || floor === null) return undefined
  return {
    monthlyYuan: row.value.value.monthlyYuan,
    hourlyYuan: floor.hourlyYuan,
    ownContributions,
    hoursPerMonth: displayExact(hours.value.hoursPerMonth, decimalsOnScreen).text,
    effectiveFrom: row.value.effectiveFrom,
    lastOn: row.value.lastOn,
    source: row.value.source,
    verified: row.value.confidence === 'high',
  }
}
