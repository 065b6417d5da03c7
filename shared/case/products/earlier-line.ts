import type { EarlierLine } from '../../product/carried-time.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { readRecord, type Entry } from '../read.ts'
import { operationsOf } from './operation-rows.ts'

/** Tells what an earlier style says of one of its lines: its printed time and its agreed price. */
export type ReadEarlierLine = (state: FoldState, operation: Entry<'operation'>) => EarlierLine

/** `T14-21 圆领 T 恤 第 13 行`: where a carried figure is found again. */
export function placeOfLine(state: FoldState, operation: Entry<'operation'>): string {
  const product = readRecord(state, 'product', operation.productId ?? '')
  const row = operationsOf(state, product?.id).findIndex(({ id }) => id === operation.id) + 1
  const version =
    product?.version === null || product?.version === undefined ? '' : `第 ${product.version} 版`
  return [product?.code, product?.name, version, `第 ${String(row)} 行`]
    .filter((words) => words !== null && words !== undefined && words !== '')
    .join(' ')
}
