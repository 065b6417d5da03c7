import { importLines } from '../../../../shared/case/products/import-lines.ts'
import { operationsOf } from '../../../../shared/case/products/operation-rows.ts'
import { addProduct } from '../../../../shared/case/products/product-writes.ts'
import type { ImportedLine } from '../../../../shared/product/import/check-import.ts'
import { useCase } from '../../step/case-context.ts'
import { productPlace } from '../product-place.ts'
import { firstTitle } from '../sheet/use-sheet-writes.ts'

/** Takes checked rows in as one change; answers the place of the first of them. */
export function useImportLines() {
  const { copy, productId } = useCase()
  return async (lines: readonly ImportedLine[], fileName: string): Promise<number> => {
    const { state } = copy.snapshot()
    const id = productId ?? crypto.randomUUID()
    const first = operationsOf(state, id).length
    const operations = [
      ...(productId === undefined ? addProduct(state, id, firstTitle) : []),
      ...importLines(state, id, lines, () => crypto.randomUUID()),
    ]
    await copy.commit(`导入 ${String(lines.length)} 行：${fileName}`, operations, productPlace(id))
    return first
  }
}
