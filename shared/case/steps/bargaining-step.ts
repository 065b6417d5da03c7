import { isAgreed } from '../bargaining/agreed-lines.ts'
import { standingLocks } from '../bargaining/locks.ts'
import { roundsOf } from '../bargaining/rounds.ts'
import { pricedTable } from '../pricing/priced-table.ts'
import { operationsOf } from '../products/operation-rows.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { untouched, type Missing, type StepReader } from './step-state.ts'

/** Locked lines that still hold; while the terms are open again, nothing says that any of them does. */
function agreedOperations(state: FoldState, productId: string): ReadonlySet<string> {
  const table = pricedTable(state, productId)
  if (!table.ok) return new Set()
  return new Set(table.value.rows.filter((row) => isAgreed(state, row)).map(({ operation }) => operation.id))
}

/**
 * 达成 9/16: a line that is 需复测 or stands in two versions is not done, locked or not. Nothing is priced before the
 * first lock: this is read with every change, also while a watch runs.
 */
export const readBargainingStep: StepReader = (state, productId) => {
  if (productId === undefined) return untouched('bargaining')
  const operations = operationsOf(state, productId)
  if (operations.length === 0) return untouched('bargaining')
  const locks = standingLocks(state)
  const anyLock = operations.some(({ id }) => locks.has(id))
  const started = anyLock || roundsOf(state, productId).length > 0
  const agreed = anyLock ? agreedOperations(state, productId) : new Set<string>()
  const missing = operations.flatMap(({ id }, index): readonly Missing[] => {
    if (!locks.has(id)) return [{ code: 'open-line', at: id, row: index + 1 }]
    return agreed.has(id) ? [] : [{ code: 're-study', at: id, row: index + 1 }]
  })
  return {
    step: 'bargaining',
    started,
    done: operations.length - missing.length,
    total: operations.length,
    missing: started ? missing : [{ code: 'no-proposal' }],
  }
}
