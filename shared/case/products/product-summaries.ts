import type { FoldState } from '../../record/fold-state.ts'
import { listRecords } from '../read.ts'

/** A style as lists show it; words that were not written are empty. */
export type ProductSummary = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly version: string
  readonly countingUnit: string
  readonly operationCount: number
}

/** The styles of the case in their order. */
export function productSummaries(state: FoldState): readonly ProductSummary[] {
  const counts = new Map<string, number>()
  for (const { productId } of listRecords(state, 'operation')) {
    if (productId !== null && productId !== undefined) counts.set(productId, (counts.get(productId) ?? 0) + 1)
  }
  return listRecords(state, 'product').map(({ id, code, name, version, countingUnit }) => ({
    id,
    code: code ?? '',
    name: name ?? '',
    version: version ?? '',
    countingUnit: countingUnit ?? '',
    operationCount: counts.get(id) ?? 0,
  }))
}
