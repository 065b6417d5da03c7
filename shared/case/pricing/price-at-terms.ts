import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { readTerms } from '../terms/read-terms.ts'
import { priceOf } from './line-price.ts'

/** Tells what the terms of a case make of a time and a grade; null while either or the terms are missing. */
export type PriceAtTerms = (
  state: FoldState,
  gradeId: string | null,
  seconds: DecimalString | null,
) => DecimalString | null

/** 计算单价 of a line that the case does not have yet: 34.2 s at 11.34 yuan an hour and 1.00 is 0.108 yuan. */
export const priceAtTerms: PriceAtTerms = (state, gradeId, seconds) => {
  const terms = readTerms(state)
  if (!terms.ok || seconds === null) return null
  const grade = terms.value.workGrades.find((one) => one.gradeId === gradeId)
  if (grade === undefined) return null
  const price = priceOf({ terms: terms.value, grade, standardTimeSeconds: seconds })
  return price.ok ? price.value : null
}
