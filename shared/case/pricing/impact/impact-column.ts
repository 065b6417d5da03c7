import { calculateImpact, type ImpactInput } from '../../../bargaining/impact/package-impact.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { compare, ratioOf } from '../../../numbers/ratio.ts'
import { round } from '../../../numbers/round.ts'
import { sumDecimals } from '../../../numbers/sum-decimals.ts'
import { calculateHourlyEquivalent } from '../../../pay/piece-rate/time-equivalent.ts'
import type { Problem } from '../../../problems/problem.ts'
import type { Result } from '../../../problems/result.ts'
import type { PricedOperation } from '../priced-operation.ts'
import { addedContributions } from '../../../terms/own-contributions.ts'
import { yuanToReach, type StatedAssumptions } from './impact-records.ts'
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

export function impactInput(
  lines: readonly CountedLine[],
  pricesYuan: readonly DecimalString[],
  { paces, hoursPerMonth, minimum, ownContributions, on }: StatedAssumptions,
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
      paces,
      hoursPerMonth,
      monthlyMinimumYuan: minimum?.monthlyYuan ?? null,
      ownContributionsYuan: addedContributions(ownContributions),
      on,
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
  const { paces } = assumptions
  const toReach = yuanToReach(assumptions)
  const months = paces.flatMap(({ id, pace, workers }, index): readonly PaceMonth[] => {
    const yuan = earnings?.monthlyYuan[index]
    if (yuan === undefined) return []
    const belowMinimum = toReach !== null && compare(yuan, ratioOf(toReach)) < 0
    return [{ bandId: id, pace, workers, monthlyYuan: round(yuan, earningsRounding), belowMinimum }]
  })
  const shareBelow = earnings?.shareBelowMinimum ?? null
  const count = (counted: readonly PaceMonth[]) => sumDecimals(counted.map(({ workers }) => workers))
  return {
    ok: true,
    value: {
      billYuan: round(bill.yuan, wageBillRounding),
      changeYuan: round(change.yuan, wageBillRounding),
      changeShare: change.share === null ? null : round(change.share, shareRounding),
      hourlyYuan: bill.hourlyYuan === null ? null : round(bill.hourlyYuan, hourlyYieldRounding),
      months,
      shareBelow: shareBelow === null ? null : round(shareBelow, shareRounding),
      workersBelow: shareBelow === null ? null : count(months.filter(({ belowMinimum }) => belowMinimum)),
      workers: shareBelow === null ? null : count(months),
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
