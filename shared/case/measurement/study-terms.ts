import type { Allowance, AllowanceBase } from '../../measurement/allowance/allowance.ts'
import {
  defaultPrecisionTerms,
  type PrecisionTerms,
} from '../../measurement/statistics/required-observations.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { calculatePieceRate } from '../../pay/piece-rate/piece-rate.ts'
import type { Problem } from '../../problems/problem.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { remember } from '../../record/remember.ts'
import { parseTimeRounding } from '../../terms/parse-rounding-terms.ts'
import type { AllowancePart } from '../../terms/terms.ts'
import { readRecord } from '../read.ts'
import { allowancesOf, wageTierOf } from '../terms/engine-terms.ts'
import { readAllowanceTerms } from '../terms/read-allowance-terms.ts'
import { readTerms } from '../terms/read-terms.ts'

export type StudyAllowance = {
  readonly base: AllowanceBase
  readonly parts: readonly AllowancePart[]
  readonly ratio: DecimalString
  readonly allowances: readonly Allowance[]
}

/**
 * What a time study takes from the terms of the case; unlike the terms as a whole it does not wait for the rest.
 * Allowance and rounding are null until 立项 states them: then there is no standard time yet.
 */
export type StudyTerms = {
  readonly allowance: StudyAllowance | null
  readonly timeRounding: RoundingRule | null
  readonly precision: PrecisionTerms
  /** Why there is no standard time, where the terms are the reason. */
  readonly problems: readonly Problem[]
}

export const readStudyTerms: (state: FoldState) => StudyTerms = remember((state) => {
  const terms = readRecord(state, 'terms', 'terms')
  const allowance = readAllowanceTerms(state, terms?.allowanceBase ?? null)
  const rounding = parseTimeRounding({ scale: terms?.timeScale ?? null, mode: terms?.timeMode ?? null })
  return {
    allowance: allowance.ok ? { ...allowance.value, allowances: allowancesOf(allowance.value) } : null,
    timeRounding: rounding.ok ? rounding.value : null,
    precision: {
      z: terms?.confidenceZ ?? defaultPrecisionTerms.z,
      accuracy: terms?.accuracy ?? defaultPrecisionTerms.accuracy,
    },
    problems: [allowance, rounding].flatMap((part) => (part.ok ? [] : part.problems)),
  }
})

/** The price of an operation at a standard time, where the terms already say enough; else null. */
export function priceAt(
  state: FoldState,
  operationId: string,
  standardTimeSeconds: DecimalString,
): DecimalString | null {
  const terms = readTerms(state)
  if (!terms.ok) return null
  const gradeId = readRecord(state, 'operation', operationId)?.gradeId
  const grade = terms.value.workGrades.find((one) => one.gradeId === gradeId)
  const tier = grade === undefined ? undefined : wageTierOf(terms.value, grade)
  if (grade === undefined || tier === undefined || !tier.ok) return null
  const price = calculatePieceRate({
    standardTimeSeconds,
    hourlyYuan: terms.value.baseHourlyYuan,
    coefficient: grade.coefficient,
    rounding: terms.value.priceRounding,
  })
  return price.ok ? price.value.yuan : null
}
