import type { DateString } from '../../dates/date-string.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import type { ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'
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
  readonly monthlyVolumes: readonly Quantity<'piece'>[]
  readonly paces: readonly PaceBand[]
  readonly hoursPerMonth: Quantity<'hour-per-month', ExactString>
  /** Null where none is known. */
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'> | null
  /** Where the place leaves them out of its minimum; else 0. */
  readonly ownContributionsYuan: Quantity<'yuan-per-month'>
  /** Null while nobody has said since when this is assumed. */
  readonly on: DateString | null
}

export type ImpactInput = {
  readonly lines: readonly {
    readonly operationId: string
    readonly standardTimeSeconds: Quantity<'second'>
    readonly todayYuan: Quantity<'yuan-per-unit'>
  }[]
  readonly packages: readonly PricePackage[]
  readonly assumptions: ImpactAssumptions
}

/** What an hour of one operation pays at 100 %: price × 3600 ÷ standard time, yuan, exact. */
export type OperationYield = {
  readonly operationId: string
  readonly hourlyYuan: Quantity<'yuan-per-hour', Ratio>
}

export type PackageImpact = {
  readonly name: string
  readonly bill: WageBill
  readonly change: WageBillChange
  /** Null where nothing is made in the month, so that an hour's pay cannot be said, and where no pace is assumed. */
  readonly earnings: PaceEarnings | null
  /** Each operation for itself, in the order of the lines. */
  readonly yields: readonly OperationYield[]
  /** What all of this rests on, and the day on which it was assumed. */
  readonly assumptions: ImpactAssumptions
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

const yieldOf = ({ operationId, pieceRateYuan, standardTimeSeconds }: ImpactLine): OperationYield => ({
  operationId,
  hourlyYuan: over(times(ratioOf(pieceRateYuan), ratioOf(secondsPerHour)), ratioOf(standardTimeSeconds)),
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
 * yields at each pace and who stays below the minimum wage, what an hour of each operation pays, and the assumptions
 * with their day. Every figure exact; see its own calculation. 0.208 at 66 s pays 0.208 × 3600 ÷ 66 = 11.34… an hour.
 */
export const calculateImpact = (input: ImpactInput): Result<readonly PackageImpact[]> => {
  const { lines, packages, assumptions } = input
  const { monthlyVolumes, paces, ...month } = assumptions
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
      hourlyYuan === null || paces.length === 0
        ? succeed(null)
        : calculatePaceEarnings({ hourlyYuan, paces, ...month })
    if (!earnings.ok) return earnings
    impacts.push({
      name: one.name,
      bill: bill.value,
      change: change.value,
      earnings: earnings.value,
      yields: own.map(yieldOf),
      assumptions,
    })
  }
  return succeed(impacts)
}
