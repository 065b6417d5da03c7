import { standingLocks } from '../bargaining/locks.ts'
import { roundsOf } from '../bargaining/rounds.ts'
import { pricedTable } from '../pricing/priced-table.ts'
import { operationsOf } from '../products/operation-rows.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { untouched, type Missing, type StepReader } from './step-state.ts'

/** Locked lines whose time, standard or roundings are no longer what was agreed on. */
function staleOperations(state: FoldState, productId: string): ReadonlySet<string> {
  const table = pricedTable(state, productId)
  if (!table.ok) return new Set()
  return new Set(
    table.value.rows
      .filter(({ lock, toRemeasure }) => lock !== null && toRemeasure)
      .map(({ operation }) => operation.id),
  )
}

/** 达成 9/16. Nothing is priced before the first lock: this is read with every change, also while a watch runs. */
export const readBargainingStep: StepReader = (state, productId) => {
  if (productId === undefined) return untouched('bargaining')
  const operations = operationsOf(state, productId)
  if (operations.length === 0) return untouched('bargaining')
  const locks = standingLocks(state)
  const locked = operations.filter(({ id }) => locks.has(id)).length
  const started = locked > 0 || roundsOf(state, productId).length > 0
  const stale = locked === 0 ? new Set<string>() : staleOperations(state, productId)
  const missing = operations.flatMap(({ id }, index): readonly Missing[] => {
    if (!locks.has(id)) return [{ code: 'open-line', at: id, row: index + 1 }]
    return stale.has(id) ? [{ code: 're-study', at: id, row: index + 1 }] : []
  })
  return {
    step: 'bargaining',
    started,
    done: locked,
    total: operations.length,
    missing: started ? missing : [{ code: 'no-proposal' }],
  }
}
