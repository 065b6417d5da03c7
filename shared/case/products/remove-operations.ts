import type { Operation, SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { unopenedLocks } from '../bargaining/locks.ts'
import { listRecords, readRecord } from '../read.ts'
import { setFields } from '../write.ts'

/**
 * Those of these lines whose price was agreed and locked: unlocking, with its reason, comes before they go. A lock
 * that a copied line brought along was agreed for another style, and a new style may do without that line.
 */
export const agreedOf = (state: FoldState, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => {
    const brought = readRecord(state, 'operation', id)?.carriedLock ?? null
    return unopenedLocks(state, id).some((lock) => lock.id !== brought)
  })

/** Takes lines out of their style, all or none: none while one of them is agreed. */
export const removeOperations = (state: FoldState, ids: readonly string[]): readonly SetOperation[] =>
  agreedOf(state, ids).length > 0 ? [] : ids.map((id) => setFields('operation', id, { removed: true }))

const takesAway = ({ fields }: SetOperation, field: string): boolean =>
  fields['removed'] === true || fields[field] === null

/**
 * Whether writing this would take an agreed line away, or the style it stands in. Undo of what made them does, which
 * may lie further back than the agreement: it puts their fields back to unset.
 */
export function removesAgreed(state: FoldState, operations: readonly Operation[]): boolean {
  const sets = operations.filter((one) => one.type === 'set')
  const idsOf = (kind: string, field: string) =>
    sets.filter((one) => one.kind === kind && takesAway(one, field)).map(({ id }) => id)
  const styles = new Set(idsOf('product', 'order'))
  const inStyles =
    styles.size === 0
      ? []
      : listRecords(state, 'operation').filter(({ productId }) => styles.has(productId ?? ''))
  return agreedOf(state, [...idsOf('operation', 'productId'), ...inStyles.map(({ id }) => id)]).length > 0
}
