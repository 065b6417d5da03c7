import type { FoldState } from '../../record/fold-state.ts'
import { operationsOf } from '../products/operation-rows.ts'
import { listRecords, type Entry } from '../read.ts'

const hasLines = (state: FoldState, product: Entry<'product'>): boolean =>
  operationsOf(state, product.id).length > 0

/** 款号, else the name; with its version where another style of the case is called the same. */
export function styleName(state: FoldState, product: Entry<'product'>): string {
  const nameOf = ({ code, name }: Entry<'product'>): string => code?.trim() || (name?.trim() ?? '')
  const own = nameOf(product)
  const twice = listRecords(state, 'product').filter((one) => nameOf(one) === own).length > 1
  return twice ? `${own}第${product.version?.trim() ?? '1'}版` : own
}

/**
 * What stands beside 附件一 and 附件三 wherever one of their rows is named, since every style counts its rows from 1;
 * null while the case has only one style with rows.
 */
export const styleWord = (state: FoldState, product: Entry<'product'>): string | null => {
  const styles = listRecords(state, 'product').filter((one) => hasLines(state, one))
  return styles.length > 1 ? styleName(state, product) : null
}

/** A copy of an earlier style goes to 附件五 as a sheet of its own. */
export const isNewStyle = ({ copiedFrom }: Entry<'product'>): boolean =>
  copiedFrom !== null && copiedFrom !== undefined

/** The products whose tables are 附件一: those the yearly text itself prices. */
export const annexProducts = (state: FoldState): readonly Entry<'product'>[] =>
  listRecords(state, 'product').filter((product) => !isNewStyle(product) && hasLines(state, product))
