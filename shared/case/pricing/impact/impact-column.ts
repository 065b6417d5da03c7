import { calculateImpact, type ImpactInput } from '../../../bargaining/impact/package-impact.ts'
import { dateLiteral } from '../../../dates/date-string.ts'
import { decimalOfCount, type DecimalString } from '../../../numbers/decimal-string.ts'
import { compare, ratioOf } from '../../../numbers/ratio.ts'
import { round } from '../../../numbers/round.ts'
import { sumDecimals } from '../../../numbers/sum-decimals.ts'
import { calculateHourlyEquivalent } from '../../../pay/piece-rate/time-equivalent.ts'
import type { Problem } from '../../../problems/problem.ts'
import type { Result } from '../../../problems/result.ts'
import type { PricedOperation } from '../priced-operation.ts'
import type { StatedAssumptions } from './impact-records.ts'
import { earningsRounding, hourlyYieldRounding, shareRounding, wageBillRounding } from './impact-rounding.ts'
import type { StatedPackage } from './package-prices.ts'

/** A line that counts: time, price to compare with, and how many are made in a month. */
export type CountedLine = {
  readonly operationId: string
  readonly standardTimeSeconds: DecimalString
  /** What is compared with: today's price, or the computed one where nobody has a price of today. */
  readonly beforeYuan: DecimalString
  readonly monthlyVolume: DecimalString
}

export type PaceMonth = {
  readonly bandId: string
  readonly pace: DecimalString
  readonly workers: DecimalString
  readonly monthlyYuan: DecimalString
  readonly belowMinimum: boolean
}

/** As shown; every figure rounded once, at the end. Null where the assumption it rests on is not there yet. */
export type ColumnFigures = {
  readonly billYuan: DecimalString
  readonly changeYuan: DecimalString
  /** Of the bill compared with; 0.021 is 2.1 % more. */
  readonly changeShare: DecimalString | null
  readonly hourlyYuan: DecimalString | null
  readonly months: readonly PaceMonth[]
  readonly shareBelow: DecimalString | null
  readonly workersBelow: DecimalString | null
  readonly workers: DecimalString | null
}

export type ColumnKind = 'today' | 'computed' | 'agreed' | 'package'

export type ImpactColumn = {
  /** `today`, `computed`, `agreed`, or the id of the package. */
  readonly key: string
  readonly kind: ColumnKind
  readonly stated: StatedPackage | null
  /** Per row of the table; null where the row has none. */
  readonly pricesYuan: readonly (DecimalString | null)[]
  /** What an hour at 100 % yields, per row, to the cent. */
  readonly hourlyYuan: readonly (DecimalString | null)[]
  /** Null while no line counts, or where the package cannot be priced. */
  readonly figures: ColumnFigures | null
  readonly problems: readonly Problem[]
}

/** The calculation wants a minimum and a day; neither enters the figures that are shown without them. */
const withoutMinimum = decimalOfCount(1n)
const withoutDay = dateLiteral('1970-01-01')

export function impactInput(
  lines: readonly CountedLine[],
  pricesYuan: readonly DecimalString[],
  { paces, hoursPerMonth, minimum, on }: StatedAssumptions,
): ImpactInput {
  return {
    lines: lines.map(({ operationId, standardTimeSeconds, beforeYuan }) => ({
      operationId,
      standardTimeSeconds,
      todayYuan: beforeYuan,
    })),
    packages: [{ name: '', pieceRatesYuan: pricesYuan }],
    assumptions: {
      monthlyVolumes: lines.map(({ monthlyVolume }) => monthlyVolume),
      paces: paces.length === 0 ? [{ pace: withoutMinimum, workers: withoutMinimum }] : paces,
      hoursPerMonth,
      monthlyMinimumYuan: minimum?.monthlyYuan ?? withoutMinimum,
      on: on ?? withoutDay,
    },
  }
}

function calculateFigures(
  lines: readonly CountedLine[],
  pricesYuan: readonly DecimalString[],
  assumptions: StatedAssumptions,
): Result<ColumnFigures | null> {
  const made = calculateImpact(impactInput(lines, pricesYuan, assumptions))
  if (!made.ok) return made
  const [impact] = made.value
  if (impact === undefined) return { ok: true, value: null }
  const { bill, change, earnings } = impact
  const { paces, minimum } = assumptions
  const months = paces.flatMap(({ id, pace, workers }, index): readonly PaceMonth[] => {
    const yuan = earnings?.monthlyYuan[index]
    if (yuan === undefined) return []
    const belowMinimum = minimum !== null && compare(yuan, ratioOf(minimum.monthlyYuan)) < 0
    return [{ bandId: id, pace, workers, monthlyYuan: round(yuan, earningsRounding), belowMinimum }]
  })
  const hasShare = minimum !== null && months.length > 0 && earnings !== null
  const count = (counted: readonly PaceMonth[]) => sumDecimals(counted.map(({ workers }) => workers))
  return {
    ok: true,
    value: {
      billYuan: round(bill.yuan, wageBillRounding),
      changeYuan: round(change.yuan, wageBillRounding),
      changeShare: change.share === null ? null : round(change.share, shareRounding),
      hourlyYuan: bill.hourlyYuan === null ? null : round(bill.hourlyYuan, hourlyYieldRounding),
      months,
      shareBelow: hasShare ? round(earnings.shareBelowMinimum, shareRounding) : null,
      workersBelow: hasShare ? count(months.filter(({ belowMinimum }) => belowMinimum)) : null,
      workers: hasShare ? count(months) : null,
    },
  }
}

export type ColumnSource = Pick<ImpactColumn, 'key' | 'kind' | 'stated'> & {
  readonly prices: Result<readonly (DecimalString | null)[]>
}

export type CountedRows = {
  readonly rows: readonly PricedOperation[]
  /** Places of the rows that count, each with what it counts with. */
  readonly counted: ReadonlyMap<number, CountedLine>
}

const hourlyOf = ({ time }: PricedOperation, pieceRateYuan: DecimalString | null): DecimalString | null => {
  if (pieceRateYuan === null || time.seconds === null) return null
  const made = calculateHourlyEquivalent({
    pieceRateYuan,
    standardTimeSeconds: time.seconds,
    rounding: hourlyYieldRounding,
  })
  return made.ok ? made.value : null
}

/** One column of the comparison; what is wrong with it stays with it. */
export function buildColumn(
  { prices, ...source }: ColumnSource,
  { rows, counted }: CountedRows,
  assumptions: StatedAssumptions,
): ImpactColumn {
  if (!prices.ok)
    return { ...source, pricesYuan: [], hourlyYuan: [], figures: null, problems: prices.problems }
  const pricesYuan = prices.value
  const hourlyYuan = rows.map((row, place) => hourlyOf(row, pricesYuan[place] ?? null))
  const column = { ...source, pricesYuan, hourlyYuan }
  const lines = [...counted]
  const own = lines.flatMap(([place]) => pricesYuan[place] ?? [])
  if (lines.length === 0 || own.length < lines.length) return { ...column, figures: null, problems: [] }
  const figures = calculateFigures(
    lines.map(([, line]) => line),
    own,
    assumptions,
  )
  return figures.ok
    ? { ...column, figures: figures.value, problems: [] }
    : { ...column, figures: null, problems: figures.problems }
}
