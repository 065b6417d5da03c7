import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, type Entry } from '../read.ts'
import { readTerms } from '../terms/read-terms.ts'
import { readMeasurementStep } from './measurement-step.ts'
import { untouched, type Missing, type StepReader } from './step-state.ts'

const operationsOf = (state: FoldState, productId: string | undefined): readonly Entry<'operation'>[] =>
  listRecords(state, 'operation').filter((operation) => operation.productId === productId)

/**
 * 定额与工价: done when every line has a time and a grade and the terms are stated, so that every line is priced.
 * No price is computed here: this is read with every change, for the second line of the step.
 */
export const readPricingStep: StepReader = (state, productId) => {
  const operations = operationsOf(state, productId)
  if (operations.length === 0) return untouched('pricing')
  const terms = readTerms(state)
  const grades = terms.ok ? terms.value.workGrades : []
  const untimed = new Set(readMeasurementStep(state, productId).missing.map(({ at }) => at))
  const missing = operations.flatMap(({ id, gradeId }, index): Missing[] => {
    const row = index + 1
    if (untimed.has(id)) return [{ code: 'no-time', at: id, row }]
    return grades.some((grade) => grade.gradeId === gradeId) || !terms.ok
      ? []
      : [{ code: 'no-grade', at: id, row }]
  })
  const done = terms.ok ? operations.length - missing.length : 0
  return {
    step: 'pricing',
    started: done > 0,
    done,
    total: operations.length,
    grades: grades.length,
    missing: terms.ok ? missing : [{ code: 'terms-open' }, ...missing],
  }
}
