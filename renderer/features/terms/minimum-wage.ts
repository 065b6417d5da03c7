import { parseDate } from '../../../shared/dates/date-string.ts'
import { decimalOfCount, type DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { displayExact, decimalsOnScreen } from '../../../shared/numbers/display.ts'
import { compare, ratioOf } from '../../../shared/numbers/ratio.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'
import { calculateHourlyMinimum, resolveFloorHours } from '../../../shared/pay/floor/floor-hours.ts'
import { jurisdictions } from '../../../shared/rules/jurisdiction.ts'
import { resolveMinimumWage } from '../../../shared/rules/minimum-wage.ts'

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
  readonly monthlyYuan: DecimalString
  readonly hourlyYuan: DecimalString
  readonly hoursPerMonth: string
  readonly effectiveFrom: string
  readonly lastOn: string | undefined
  readonly source: string
  readonly verified: boolean
}

/** Hours are a floor, so the hour that is shown is rounded up to the cent. */
const toTheCentUp = { what: 'hourly-equivalent', scale: 2, mode: 'up', step: 'after-division' } as const

/**
 * The row of the minimum wage that is in force at a place on a day, its hour with what is added to the month; undefined
 * where the table knows none.
 */
export const findMinimumWageRow = (
  place: string,
  asOf: string,
  paysHolidays: boolean,
  addedYuan: DecimalString = decimalOfCount(0n),
): MinimumWageRow | undefined => {
  const known = jurisdictions.find((one) => one === place)
  const day = parseDate(asOf, { field: 'date' })
  if (known === undefined || !day.ok) return undefined
  const row = resolveMinimumWage(known, day.value)
  const hours = resolveFloorHours(day.value, paysHolidays)
  if (!row.ok || !hours.ok) return undefined
  const { monthlyYuan } = row.value.value
  const month = sumDecimals([monthlyYuan, addedYuan])
  const hourly = calculateHourlyMinimum(month, hours.value.hoursPerMonth, toTheCentUp)
  if (!hourly.ok) return undefined
  return {
    monthlyYuan,
    hourlyYuan: hourly.value,
    hoursPerMonth: displayExact(hours.value.hoursPerMonth, decimalsOnScreen).text,
    effectiveFrom: row.value.effectiveFrom,
    lastOn: row.value.lastOn,
    source: row.value.source,
    verified: row.value.confidence === 'high',
  }
}
