import type { FoldState } from '../../record/fold-state.ts'
import { standingLocks } from '../bargaining/locks.ts'
import { isOutrun } from '../pricing/priced-operation.ts'
import { pricedTable } from '../pricing/priced-table.ts'
import { listRecords, type Entry } from '../read.ts'
import { readTerms } from '../terms/read-terms.ts'
import { readMeasurementStep } from './measurement-step.ts'
import { untouched, type Missing, type StepReader } from './step-state.ts'

const operationsOf = (state: FoldState, productId: string | undefined): readonly Entry<'operation'>[] =>
  listRecords(state, 'operation').filter((operation) => operation.productId === productId)

/**
 * Lines whose agreed price no longer follows the terms, although their time holds. Nothing is priced before the first
 * lock: this is read with every change, also while a watch runs.
 */
function outrunLines(
  state: FoldState,
  productId: string,
  operations: readonly Entry<'operation'>[],
): ReadonlySet<string> {
  const locks = standingLocks(state)
  if (!operations.some(({ id }) => locks.has(id))) return new Set()
  const table = pricedTable(state, productId)
  const rows = table.ok ? table.value.rows.filter(isOutrun) : []
  return new Set(rows.map(({ operation }) => operation.id))
}

/**
 * 定额与工价: done when every line has a time and a grade and the terms are stated, so that every line is priced, and
 * they left no agreed price behind.
 */
export const readPricingStep: StepReader = (state, productId) => {
  const operations = operationsOf(state, productId)
  if (operations.length === 0) return untouched('pricing')
  const terms = readTerms(state)
  const grades = terms.ok ? terms.value.workGrades : []
  const outrun = terms.ok ? outrunLines(state, productId ?? '', operations) : new Set<string>()
  const untimed = new Set(readMeasurementStep(state, productId).missing.map(({ at }) => at))
  const missing = operations.flatMap(({ id, gradeId }, index): Missing[] => {
    const row = index + 1
    if (untimed.has(id)) return [{ code: 'no-time', at: id, row }]
    if (terms.ok && !grades.some((grade) => grade.gradeId === gradeId))
      return [{ code: 'no-grade', at: id, row }]
    return outrun.has(id) ? [{ code: 'price-outrun', at: id, row }] : []
  })
  const done = terms.ok ? operations.length - missing.length : 0
  return {
    step: 'pricing',
    started: done > 0 || outrun.size > 0,
    done,
    total: operations.length,
    grades: grades.length,
    missing: terms.ok ? missing : [{ code: 'terms-open' }, ...missing],
  }
}
