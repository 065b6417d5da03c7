import type { DateString } from '../../dates/date-string.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { calculatePaceEarnings, type PaceBand, type PaceEarnings } from './pace-earnings.ts'
import { calculateWageBillChange, type WageBillChange } from './wage-bill-change.ts'
import { calculateWageBill, type ImpactLine, type WageBill } from './wage-bill.ts'

/** Line by line, what a package would pay; a line it leaves alone carries today's price. */
export type PricePackage = {
  readonly name: string
  readonly pieceRatesYuan: readonly Quantity<'yuan-per-unit'>[]
}

/** What nobody measured: it is listed with its day beside every figure that rests on it. */
export type ImpactAssumptions = {
  readonly monthlyVolumes: readonly DecimalString[]
  readonly paces: readonly PaceBand[]
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'>
  readonly on: DateString
}

export type ImpactInput = {
  readonly lines: readonly {
    readonly operationId: string
    readonly standardTimeSeconds: Quantity<'second'>
    readonly todayYuan: DecimalString
  }[]
  readonly packages: readonly PricePackage[]
  readonly assumptions: ImpactAssumptions
}

export type PackageImpact = {
  readonly name: string
  readonly bill: WageBill
  readonly change: WageBillChange
  /** Null where nothing is made in the month, so that an hour's pay cannot be said. */
  readonly earnings: PaceEarnings | null
}

const countProblem = (
  given: number,
  wanted: number,
  field: 'pieces' | 'piece-rate',
  subject: string,
): Problem => ({
  code: 'out-of-range',
  at: { field, subject },
  given: String(given),
  expected: { kind: 'whole-between', low: String(wanted), high: String(wanted) },
  remedy: 'fill-it-in',
})

export const packageLines = (
  { lines, assumptions }: ImpactInput,
  { pieceRatesYuan }: PricePackage,
): readonly ImpactLine[] =>
  lines.map(({ operationId, standardTimeSeconds, todayYuan }, index) => ({
    operationId,
    standardTimeSeconds,
    pieceRateYuan: pieceRatesYuan[index] ?? todayYuan,
    monthlyVolume: assumptions.monthlyVolumes[index] ?? decimalOfCount(0n),
  }))

/**
 * Several packages side by side under the same assumptions: wage bill, what it costs more than today, what a month
 * yields at each pace and who stays below the minimum wage. Every figure exact; see its own calculation.
 */
export const calculateImpact = (input: ImpactInput): Result<readonly PackageImpact[]> => {
  const { lines, packages, assumptions } = input
  const { monthlyVolumes, paces, hoursPerMonth, monthlyMinimumYuan } = assumptions
  const problems: Problem[] = []
  if (monthlyVolumes.length !== lines.length)
    problems.push(countProblem(monthlyVolumes.length, lines.length, 'pieces', ''))
  for (const { name, pieceRatesYuan } of packages)
    if (pieceRatesYuan.length !== lines.length)
      problems.push(countProblem(pieceRatesYuan.length, lines.length, 'piece-rate', name))
  if (problems.length > 0) return { ok: false, problems }
  const impacts: PackageImpact[] = []
  for (const one of packages) {
    const own = packageLines(input, one)
    const bill = calculateWageBill(own)
    const change = calculateWageBillChange({
      lines: own,
      beforeYuan: lines.map(({ todayYuan }) => todayYuan),
    })
    if (!bill.ok) return bill
    if (!change.ok) return change
    const { hourlyYuan } = bill.value
    const earnings =
      hourlyYuan === null
        ? succeed(null)
        : calculatePaceEarnings({ hourlyYuan, paces, hoursPerMonth, monthlyMinimumYuan })
    if (!earnings.ok) return earnings
    impacts.push({ name: one.name, bill: bill.value, change: change.value, earnings: earnings.value })
  }
  return succeed(impacts)
}
