import type { FoldState } from '../../record/fold-state.ts'
import { operationsOf } from '../products/operation-rows.ts'
import { listRecords, type Entry } from '../read.ts'

const hasLines = (state: FoldState, product: Entry<'product'>): boolean =>
  operationsOf(state, product.id).length > 0

/** A copy of an earlier style goes to 附件五 as a sheet of its own. */
export const isNewStyle = ({ copiedFrom }: Entry<'product'>): boolean =>
  copiedFrom !== null && copiedFrom !== undefined

/** The products whose tables are 附件一: those the yearly text itself prices. */
export const annexProducts = (state: FoldState): readonly Entry<'product'>[] =>
  listRecords(state, 'product').filter((product) => !isNewStyle(product) && hasLines(state, product))
