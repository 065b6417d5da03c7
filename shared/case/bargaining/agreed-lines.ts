import type { FoldState } from '../../record/fold-state.ts'
import { conflictsOfLine } from './line-conflicts.ts'
import type { PricedOperation } from '../pricing/priced-operation.ts'
import type { PricedTable } from '../pricing/priced-table.ts'

/** A line that may stand in a signed text: locked, on a baseline that still holds, with no field in two versions. */
export const isAgreed = (state: FoldState, row: PricedOperation): boolean =>
  row.lock !== null && !row.toRemeasure && conflictsOfLine(state, row.operation.id).length === 0

/** Row numbers, from 1, of the lines that keep a text a draft. */
export const openLinesOf = (state: FoldState, table: PricedTable): readonly number[] =>
  table.rows.flatMap((row, index) => (isAgreed(state, row) ? [] : [index + 1]))
