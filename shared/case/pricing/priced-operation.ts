import { isBelowFloor } from '../../pay/floor/floor-piece-rate.ts'
import { calculateAgreedPieceRate } from '../../pay/piece-rate/agreed-piece-rate.ts'
import { calculateCombinedCoefficient } from '../../pay/piece-rate/combined-coefficient.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Result } from '../../problems/result.ts'
import { digest } from '../../record/change-id.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Terms, WorkGradeTerm } from '../../terms/terms.ts'
import { pieceChanges, standingLocks, type LineLock } from '../bargaining/locks.ts'
import { readOperationTime, type OperationTime } from '../measurement/operation-time.ts'
import { readStudyTerms } from '../measurement/study-terms.ts'
import type { Precision } from '../../measurement/statistics/precision.ts'
import type { Entry } from '../read.ts'
import { awaitsBand, readLineCoefficients, type ChosenCoefficient } from './line-coefficients.ts'
import { floorOf, monthlyOf, priceOf, quotaOf, shiftIncomeOf, type LineInput } from './line-price.ts'

/** A line of the table as people see it. A figure that cannot be said yet is null, shown as —. */
export type PricedOperation = {
  readonly operation: Entry<'operation'>
  readonly grade: WorkGradeTerm | null
  readonly time: OperationTime
  /** 抽样误差 of a measured time; main screen only. */
  readonly precision: Precision | null
  readonly quotaPieces: DecimalString | null
  readonly computedYuan: DecimalString | null
  /** The lock that stands on the line; its price and adjustment are frozen. */
  readonly lock: LineLock | null
  /** The agreed price where there is one, else the computed one. */
  readonly priceYuan: DecimalString | null
  readonly shiftIncomeYuan: DecimalString | null
  readonly monthlyYuan: DecimalString | null
  readonly floorYuan: DecimalString | null
  /** 低于折算底线（参考）; never called unlawful. */
  readonly belowFloor: boolean
  /** What the line takes from the coefficient tables; empty where none applies. */
  readonly coefficients: readonly ChosenCoefficient[]
  /** Their product; null where none applies. */
  readonly coefficient: DecimalString | null
  /** 系数待选, of a line that is not agreed: which row it takes was not said yet, and nothing is multiplied. */
  readonly awaitsBand: boolean
  /** Names time, grade, hourly standard, coefficients and roundings: an act that accepted another baseline is 需复测. */
  readonly baselineDigest: string | null
  /** The method or the baseline changed after the line was measured or agreed. */
  readonly toRemeasure: boolean
  readonly problems: readonly Problem[]
}

const valueOf = (result: Result<DecimalString> | null): DecimalString | null =>
  result?.ok ? result.value : null
const problemsOf = (...results: readonly (Result<DecimalString> | null)[]): readonly Problem[] =>
  results.flatMap((result) => (result === null || result.ok ? [] : result.problems))

type ChosenLine = LineInput & { readonly coefficients: readonly ChosenCoefficient[] }

/** As they were accepted: which band of which table, whatever the tables' order and names. */
const coefficientPart = (
  coefficients: readonly ChosenCoefficient[],
): Readonly<Record<string, readonly (readonly string[])[]>> =>
  coefficients.length === 0
    ? {}
    : {
        lineCoefficients: [...coefficients]
          .sort((one, other) => (one.tableId < other.tableId ? -1 : 1))
          .map(({ tableId, band, coefficient }) => [tableId, band, coefficient]),
      }

function baselineOf(
  { terms, grade, coefficients }: ChosenLine,
  statedSeconds: DecimalString | null,
  computedYuan: DecimalString,
): string {
  return digest({
    ...coefficientPart(coefficients),
    standardTimeSeconds: statedSeconds,
    computedYuan,
    coefficient: grade.coefficient,
    baseHourlyYuan: terms.baseHourlyYuan,
    shiftSeconds: terms.shiftSeconds,
    priceScale: String(terms.priceRounding.scale),
    priceMode: terms.priceRounding.mode,
  })
}

const combinedOf = (lineCoefficients: readonly ChosenCoefficient[]): DecimalString | null =>
  lineCoefficients.length === 0 ? null : valueOf(calculateCombinedCoefficient({ lineCoefficients }))

const isLeftBehind = (lock: LineLock, operation: Entry<'operation'>, baselineDigest: string): boolean =>
  lock.baselineDigest !== baselineDigest || pieceChanges(lock, operation).length > 0

const unpriced = (
  operation: Entry<'operation'>,
  grade: WorkGradeTerm | null,
  time: OperationTime,
  lock: LineLock | null,
  {
    chosen: coefficients,
    awaits,
  }: { readonly chosen: readonly ChosenCoefficient[]; readonly awaits: boolean },
): PricedOperation => ({
  operation,
  grade,
  time,
  precision: time.figures?.precision ?? null,
  lock,
  quotaPieces: null,
  computedYuan: null,
  priceYuan: lock?.priceYuan ?? null,
  shiftIncomeYuan: null,
  monthlyYuan: null,
  floorYuan: null,
  belowFloor: false,
  coefficients,
  coefficient: combinedOf(coefficients),
  awaitsBand: awaits,
  baselineDigest: null,
  toRemeasure: time.needsRestudy || lock !== null,
  problems: time.problems,
})

/** Prices one operation by the terms; `lock` decides which price stands, never what was computed. */
export function priceOperation(
  state: FoldState,
  terms: Terms,
  operation: Entry<'operation'>,
): PricedOperation {
  const grade = terms.workGrades.find(({ gradeId }) => gradeId === operation.gradeId) ?? null
  const time = readOperationTime(state, operation, readStudyTerms(state))
  const lock = standingLocks(state).get(operation.id) ?? null
  const { chosen: coefficients, problems: lost } = readLineCoefficients(state, operation)
  const bands = { chosen: coefficients, awaits: lock === null && awaitsBand(state, operation) }
  if (grade === null || time.seconds === null || lost.length > 0)
    return { ...unpriced(operation, grade, time, lock, bands), problems: [...time.problems, ...lost] }
  const line = { terms, grade, standardTimeSeconds: time.seconds, coefficients }
  const computed = priceOf(line)
  const quota = quotaOf(line)
  if (!computed.ok)
    return {
      ...unpriced(operation, grade, time, lock, bands),
      problems: [...time.problems, ...computed.problems],
    }
  const agreed =
    lock === null
      ? computed
      : calculateAgreedPieceRate({
          computedYuan: lock.computedYuan,
          adjustment: { yuan: lock.adjustmentYuan, negotiationRound: Number(lock.roundNumber) },
        })
  const priceYuan = valueOf(agreed)
  const income = quota.ok && priceYuan !== null ? shiftIncomeOf(quota.value, priceYuan) : null
  const monthly = priceYuan === null ? null : monthlyOf(time.seconds, priceYuan)
  const floorYuan = valueOf(floorOf(line))
  const baselineDigest = baselineOf(line, time.statedSeconds, computed.value)
  return {
    operation,
    grade,
    time,
    precision: time.figures?.precision ?? null,
    lock,
    quotaPieces: valueOf(quota),
    computedYuan: computed.value,
    priceYuan,
    shiftIncomeYuan: valueOf(income),
    monthlyYuan: valueOf(monthly),
    floorYuan,
    belowFloor: floorYuan !== null && priceYuan !== null && isBelowFloor(priceYuan, floorYuan),
    coefficients,
    coefficient: combinedOf(coefficients),
    awaitsBand: bands.awaits,
    baselineDigest,
    toRemeasure: time.needsRestudy || (lock !== null && isLeftBehind(lock, operation, baselineDigest)),
    problems: [...time.problems, ...problemsOf(quota, agreed, income, monthly)],
  }
}

/** The time still holds, and the agreed price no longer follows the wage or a rule: to be agreed anew, not timed anew. */
export const isOutrun = ({ lock, toRemeasure, time, computedYuan }: PricedOperation): boolean =>
  lock !== null && toRemeasure && !time.needsRestudy && computedYuan !== null

/**
 * What an agreed price still asks for once something changed under it: a new timing where its time no longer holds or
 * is gone, else only a new agreement.
 */
export const asksOf = ({ time }: Pick<PricedOperation, 'time'>): 'new-timing' | 'new-agreement' =>
  time.needsRestudy || time.seconds === null ? 'new-timing' : 'new-agreement'

/** What may be called agreed: the lock of a line, unless what it was agreed on changed since. */
export const standingLock = ({ lock, toRemeasure }: PricedOperation): LineLock | null =>
  toRemeasure ? null : lock
