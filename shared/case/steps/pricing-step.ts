import type { FoldState } from '../../record/fold-state.ts'
import { standingLocks } from '../bargaining/locks.ts'
import { awaitsBand, readLineCoefficients } from '../pricing/line-coefficients.ts'
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

/** Without these a line cannot be taken up at all. */
const notReady: ReadonlySet<string> = new Set(['no-time', 'no-grade'])

/** What a line that has a time and a grade still lacks. An agreed line was agreed as it was chosen then. */
function lackOf(state: FoldState, operation: Entry<'operation'>, outrun: ReadonlySet<string>): string | null {
  if (readLineCoefficients(state, operation).problems.length > 0) return 'band-lost'
  if (outrun.has(operation.id)) return 'price-outrun'
  return !standingLocks(state).has(operation.id) && awaitsBand(state, operation) ? 'band-open' : null
}

/**
 * 定额与工价: done when every line has a time and a grade, the terms are stated and each coefficient table is chosen
 * from, so that every line is priced, and they left no agreed price behind.
 */
export const readPricingStep: StepReader = (state, productId) => {
  const operations = operationsOf(state, productId)
  if (operations.length === 0) return untouched('pricing')
  const terms = readTerms(state)
  const grades = terms.ok ? terms.value.workGrades : []
  const outrun = terms.ok ? outrunLines(state, productId ?? '', operations) : new Set<string>()
  const untimed = new Set(readMeasurementStep(state, productId).missing.map(({ at }) => at))
  const missing = operations.flatMap((operation, index): Missing[] => {
    const at = { at: operation.id, row: index + 1 }
    if (untimed.has(operation.id)) return [{ code: 'no-time', ...at }]
    if (!terms.ok) return []
    if (!grades.some(({ gradeId }) => gradeId === operation.gradeId)) return [{ code: 'no-grade', ...at }]
    const code = lackOf(state, operation, outrun)
    return code === null ? [] : [{ code, ...at }]
  })
  const done = terms.ok ? operations.length - missing.length : 0
  const ready = operations.length - missing.filter(({ code }) => notReady.has(code)).length
  return {
    step: 'pricing',
    started: terms.ok && ready > 0,
    done,
    total: operations.length,
    grades: grades.length,
    missing: terms.ok ? missing : [{ code: 'terms-open' }, ...missing],
  }
}
