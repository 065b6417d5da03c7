import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { readTerms } from '../terms/read-terms.ts'
import { readStyleCoefficients } from './line-coefficients.ts'
import { priceOf } from './line-price.ts'

/** Tells what the terms of a case make of a time and a grade in one of its styles; null while either or the terms are missing. */
export type PriceAtTerms = (
  state: FoldState,
  productId: string | undefined,
  gradeId: string | null,
  seconds: DecimalString | null,
) => DecimalString | null

/** 计算单价 of a line that the case does not have yet: 34.2 s at 11.34 yuan an hour and 1.00 is 0.108 yuan. */
export const priceAtTerms: PriceAtTerms = (state, productId, gradeId, seconds) => {
  const terms = readTerms(state)
  if (!terms.ok || seconds === null) return null
  const grade = terms.value.workGrades.find((one) => one.gradeId === gradeId)
  if (grade === undefined) return null
  const { chosen: coefficients, problems } = readStyleCoefficients(state, productId ?? '')
  if (problems.length > 0) return null
  const price = priceOf({ terms: terms.value, grade, standardTimeSeconds: seconds, coefficients })
  return price.ok ? price.value : null
}
