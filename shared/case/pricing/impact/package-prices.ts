import { calculatePackagePrice, calculateRaisedPrice } from '../../../bargaining/impact/package-price.ts'
import type { Recorder } from '../../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../../numbers/decimal-string.ts'
import type { RoundingRule } from '../../../numbers/rounding-rule.ts'
import { readRepriceLines, repriceLines } from '../../../pay/piece-rate/reprice.ts'
import type { WageTier } from '../../../pay/wage-tier/wage-tier.ts'
import type { Problem } from '../../../problems/problem.ts'
import { succeed, type Result } from '../../../problems/result.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import type { Terms, WorkGradeTerm } from '../../../terms/terms.ts'
import type { Entry } from '../../read.ts'
import { wageTierOf, wageTiersOf } from '../../terms/engine-terms.ts'
import { priceOf } from '../line-price.ts'
import type { PricedOperation } from '../priced-operation.ts'
import { coefficientsOf } from './impact-records.ts'

/** A package with everything it leaves to the terms filled in from there. */
export type StatedPackage = {
  readonly id: string
  readonly name: string
  readonly start: 'hourly-standard' | 'current-price'
  readonly baseHourlyYuan: DecimalString
  readonly baseIsTyped: boolean
  readonly raiseRatio: DecimalString
  readonly additionYuan: DecimalString | null
  readonly workGrades: readonly WorkGradeTerm[]
  /** Grades whose coefficient is the package's own. */
  readonly ownCoefficients: ReadonlyMap<string, DecimalString>
}

const zero = decimalOfCount(0n)

export function readPackage(state: FoldState, terms: Terms, entry: Entry<'pay-package'>): StatedPackage {
  const own = coefficientsOf(state, entry.id)
  const grades = terms.workGrades.map((grade) => ({
    ...grade,
    coefficient: own.get(grade.gradeId) ?? grade.coefficient,
  }))
  return {
    id: entry.id,
    name: entry.name ?? '',
    start: entry.start ?? 'hourly-standard',
    baseHourlyYuan: entry.baseHourlyYuan ?? terms.baseHourlyYuan,
    baseIsTyped: (entry.baseHourlyYuan ?? null) !== null,
    raiseRatio: entry.raiseRatio ?? zero,
    additionYuan: entry.additionYuan ?? null,
    workGrades: grades,
    ownCoefficients: own,
  }
}

/** The terms as the package would have them; the roundings stay what was agreed. */
const termsUnder = (terms: Terms, { baseHourlyYuan, baseIsTyped, workGrades }: StatedPackage): Terms => ({
  ...terms,
  baseHourlyYuan,
  workGrades,
  ...(baseIsTyped ? { baseHourlySource: '' } : {}),
})

type Starts = readonly (DecimalString | null)[]

type RepricedRows = { readonly terms: Terms; readonly tiers: readonly WageTier[] }

function fromHourlyStandard(rows: readonly PricedOperation[], { terms, tiers }: RepricedRows): Result<Starts> {
  const places: number[] = []
  const lines = rows.flatMap(({ grade, time }, place) => {
    const tier = grade === null ? null : wageTierOf(terms, grade)
    if (tier?.ok !== true || time.seconds === null) return []
    places.push(place)
    return [{ standardTimeSeconds: time.seconds, grade: tier.value.grade }]
  })
  const read = readRepriceLines(lines)
  if (!read.ok) return read
  const made = repriceLines({ lines: read.value, tiers, rounding: terms.priceRounding })
  if (!made.ok) return made
  const starts = rows.map((): DecimalString | null => null)
  places.forEach((place, index) => (starts[place] = made.value.pieceRatesYuan[index] ?? null))
  return succeed(starts)
}

function fromToday(
  rows: readonly PricedOperation[],
  raiseRatio: DecimalString,
  rounding: RoundingRule,
): Result<Starts> {
  const problems: Problem[] = []
  const starts = rows.map(({ operation }, index) => {
    const todayYuan = operation.currentPriceYuan ?? null
    if (todayYuan === null) return null
    const raised = calculateRaisedPrice({ todayYuan, raiseRatio, rounding })
    if (raised.ok) return raised.value
    problems.push(...raised.problems.map((one) => ({ ...one, at: { ...one.at, row: index + 1 } })))
    return null
  })
  return problems.length > 0 ? { ok: false, problems } : succeed(starts)
}

/** What a package would pay on every line of the product; null where the line has nothing to start from. */
export function packagePrices(
  terms: Terms,
  rows: readonly PricedOperation[],
  stated: StatedPackage,
): Result<Starts> {
  const under = termsUnder(terms, stated)
  const tiers = wageTiersOf(under)
  if (!tiers.ok) return tiers
  const starts =
    stated.start === 'hourly-standard'
      ? fromHourlyStandard(rows, { terms: under, tiers: tiers.value })
      : fromToday(rows, stated.raiseRatio, terms.priceRounding)
  if (!starts.ok) return starts
  const problems: Problem[] = []
  const prices = starts.value.map((startYuan, index) => {
    if (startYuan === null) return null
    const { additionYuan } = stated
    const price = calculatePackagePrice({ startYuan, start: 'piece-rate', additionYuan })
    if (price.ok) return price.value
    problems.push(...price.problems.map((one) => ({ ...one, at: { ...one.at, row: index + 1 } })))
    return null
  })
  return problems.length > 0 ? { ok: false, problems } : succeed(prices)
}

/** The same price of one line, with where it comes from. */
export function recordPackagePrice(
  terms: Terms,
  row: PricedOperation,
  stated: StatedPackage,
  recorder: Recorder,
): DecimalString | null {
  const { raiseRatio, additionYuan } = stated
  const todayYuan = row.operation.currentPriceYuan ?? null
  const grade = stated.workGrades.find(({ gradeId }) => gradeId === row.grade?.gradeId)
  const { seconds } = row.time
  if (stated.start === 'current-price') {
    const rounding = terms.priceRounding
    const raised =
      todayYuan === null ? null : calculateRaisedPrice({ todayYuan, raiseRatio, rounding }, recorder)
    if (raised?.ok !== true) return null
    const start = { startYuan: raised.value, start: 'raised-piece-rate' } as const
    const price = calculatePackagePrice({ ...start, additionYuan }, recorder)
    return price.ok ? price.value : null
  }
  if (grade === undefined || seconds === null) return null
  const line = { terms: termsUnder(terms, stated), grade, standardTimeSeconds: seconds }
  const computed = priceOf(line, recorder)
  if (!computed.ok) return null
  const start = { startYuan: computed.value, start: 'piece-rate' } as const
  const price = calculatePackagePrice({ ...start, additionYuan }, recorder)
  return price.ok ? price.value : null
}
