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

type Start = { readonly startYuan: DecimalString; readonly start: PackagePriceInput['start'] }

/** What a line begins with before the same amount is added; null where it has nothing to begin with. */
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

/** What a package would pay for one line; null where the line has nothing to begin with. */
export function packagePrice(
  terms: Terms,
  row: PricedOperation,
  stated: StatedPackage,
  recorder?: Recorder,
): Result<DecimalString | null> {
  const start = startOf(terms, row, stated, recorder)
  if (!start.ok || start.value === null) return start.ok ? succeed(null) : start
  return calculatePackagePrice({ ...start.value, additionYuan: stated.additionYuan }, recorder)
}

/** What a package would pay on every line of the product, in the order of its lines. */
export function packagePrices(
  terms: Terms,
  rows: readonly PricedOperation[],
  stated: StatedPackage,
): Result<readonly (DecimalString | null)[]> {
  const problems: Problem[] = []
  const prices = rows.map((row, index) => {
    const price = packagePrice(terms, row, stated)
    if (price.ok) return price.value
    problems.push(...price.problems.map((one) => ({ ...one, at: { ...one.at, row: index + 1 } })))
    return null
  })
  return problems.length > 0 ? { ok: false, problems } : succeed(prices)
}
