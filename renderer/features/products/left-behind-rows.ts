import { standingLocks } from '../../../shared/case/bargaining/locks.ts'
import { asksOf } from '../../../shared/case/pricing/priced-operation.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { outrunSentence } from '../pricing/pricing-words.ts'

const none: ReadonlyMap<string, string> = new Map()

/**
 * By operation, why its agreed price is no longer what was agreed although nobody has to be timed again. Nothing is
 * priced before the first lock.
 */
export function leftBehindRows(state: FoldState, productId: string | undefined): ReadonlyMap<string, string> {
  if (productId === undefined || standingLocks(state).size === 0) return none
  const table = pricedTable(state, productId)
  if (!table.ok) return none
  const behind = table.value.rows.filter(
    (row) => row.lock !== null && row.toRemeasure && asksOf(row) === 'new-agreement',
  )
  return new Map(behind.map((row) => [row.operation.id, outrunSentence(row)]))
}
