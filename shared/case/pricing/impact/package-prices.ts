import {
  calculatePackagePrice,
  calculateRaisedPrice,
  type PackagePriceInput,
} from '../../../bargaining/impact/package-price.ts'
import type { Recorder } from '../../../derivation/recorder.ts'
import { decimalOfCount, type DecimalString } from '../../../numbers/decimal-string.ts'
import type { Problem } from '../../../problems/problem.ts'
import { succeed, type Result } from '../../../problems/result.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import type { Terms, WorkGradeTerm } from '../../../terms/terms.ts'
import type { Entry } from '../../read.ts'
import { readRepriceLines, repriceLines, type RepriceLine } from '../../../pay/piece-rate/reprice.ts'
import { wageTierOf } from '../../terms/engine-terms.ts'
import { collectResults } from '../../terms/collect-results.ts'
import { priceOf } from '../line-price.ts'
import type { PricedOperation } from '../priced-operation.ts'
import { coefficientsOf, lineAdditionsOf } from './impact-records.ts'

/** A package with everything it leaves to the terms filled in from there. */
export type StatedPackage = {
  readonly id: string
  readonly name: string
  readonly start: 'hourly-standard' | 'current-price'
  readonly baseHourlyYuan: DecimalString
  readonly baseIsTyped: boolean
  readonly raiseRatio: DecimalString
  readonly additionYuan: DecimalString | null
  /** Lines with an amount of their own, in place of the one on every line. */
  readonly lineAdditions: ReadonlyMap<string, DecimalString>
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
    lineAdditions: lineAdditionsOf(state, entry.id),
    workGrades: grades,
    ownCoefficients: own,
  }
}

/** The terms as the package would have them; the roundings stay what was agreed. */
const termsUnder = (
  terms: Terms,
  { name, baseHourlyYuan, baseIsTyped, workGrades }: StatedPackage,
): Terms => ({
  ...terms,
  baseHourlyYuan,
  workGrades,
  ...(baseIsTyped ? { baseHourlySource: `${name === '' ? '方案' : name}的假设` } : {}),
})

type Start = { readonly startYuan: DecimalString; readonly start: PackagePriceInput['start'] }

/** What a line begins with before an amount is added; null where it has nothing to begin with. */
function startOf(
  terms: Terms,
  { grade, time, operation, coefficients }: PricedOperation,
  stated: StatedPackage,
  recorder?: Recorder,
): Result<Start | null> {
  if (stated.start === 'current-price') {
    const todayYuan = operation.currentPriceYuan ?? null
    if (todayYuan === null) return succeed(null)
    const { raiseRatio } = stated
    const raised = calculateRaisedPrice({ todayYuan, raiseRatio, rounding: terms.priceRounding }, recorder)
    return raised.ok ? succeed({ startYuan: raised.value, start: 'raised-piece-rate' }) : raised
  }
  const own = stated.workGrades.find(({ gradeId }) => gradeId === grade?.gradeId)
  if (own === undefined || time.seconds === null) return succeed(null)
  const line = { terms: termsUnder(terms, stated), grade: own, coefficients }
  const computed = priceOf({ ...line, standardTimeSeconds: time.seconds }, recorder)
  return computed.ok ? succeed({ startYuan: computed.value, start: 'piece-rate' }) : computed
}

const priceFrom = (
  start: Result<Start | null>,
  { operation }: PricedOperation,
  stated: StatedPackage,
  recorder?: Recorder,
): Result<DecimalString | null> => {
  if (!start.ok || start.value === null) return start.ok ? succeed(null) : start
  const additionYuan = stated.lineAdditions.get(operation.id) ?? stated.additionYuan
  return calculatePackagePrice({ ...start.value, additionYuan }, recorder)
}

/** What a package would pay for one line; null where the line has nothing to begin with. */
export const packagePrice = (
  terms: Terms,
  row: PricedOperation,
  stated: StatedPackage,
  recorder?: Recorder,
): Result<DecimalString | null> => priceFrom(startOf(terms, row, stated, recorder), row, stated, recorder)

/** Names the line of the product in place of the line among those that can be priced. */
const atPlaces = (problems: readonly Problem[], places: readonly number[]): readonly Problem[] =>
  problems.map((one) => {
    const place = places[(one.at.row ?? 0) - 1]
    return place === undefined ? one : { ...one, at: { ...one.at, row: place + 1 } }
  })

/** What every line begins with under the package's own hourly standards; null where it has no time or no grade. */
function computedStarts(
  terms: Terms,
  rows: readonly PricedOperation[],
  stated: StatedPackage,
): Result<readonly (Start | null)[]> {
  const places: number[] = []
  const priced: RepriceLine[] = []
  for (const [place, { grade, time, coefficients }] of rows.entries()) {
    if (grade === null || time.seconds === null) continue
    places.push(place)
    priced.push({ standardTimeSeconds: time.seconds, grade: grade.gradeId, coefficients })
  }
  const own = stated.workGrades.filter(({ gradeId }) => priced.some(({ grade }) => grade === gradeId))
  const under = termsUnder(terms, stated)
  const tiers = collectResults(own.map((grade) => wageTierOf(under, grade)))
  if (!tiers.ok) return tiers
  const lines = readRepriceLines(priced)
  if (!lines.ok) return { ok: false, problems: atPlaces(lines.problems, places) }
  const made = repriceLines({
    lines: lines.value,
    tiers: tiers.value.map(({ hourlyYuan }, index) => ({ grade: own[index]?.gradeId ?? '', hourlyYuan })),
    rounding: terms.priceRounding,
  })
  if (!made.ok) return made
  const starts = new Array<Start | null>(rows.length).fill(null)
  for (const [index, startYuan] of made.value.pieceRatesYuan.entries())
    starts[places[index] ?? 0] = { startYuan, start: 'piece-rate' }
  return succeed(starts)
}

/**
 * What a package would pay on every line of the product, in the order of its lines; the same digits as `packagePrice`
 * of each, which is the one that explains them.
 */
export function packagePrices(
  terms: Terms,
  rows: readonly PricedOperation[],
  stated: StatedPackage,
): Result<readonly (DecimalString | null)[]> {
  const computed = stated.start === 'current-price' ? null : computedStarts(terms, rows, stated)
  if (computed?.ok === false) return computed
  const problems: Problem[] = []
  const prices = rows.map((row, index) => {
    const start = computed === null ? startOf(terms, row, stated) : succeed(computed.value[index] ?? null)
    const price = priceFrom(start, row, stated)
    if (price.ok) return price.value
    problems.push(...price.problems.map((one) => ({ ...one, at: { ...one.at, row: index + 1 } })))
    return null
  })
  return problems.length > 0 ? { ok: false, problems } : succeed(prices)
}
