import { readPricedLine } from '../../../shared/case/pricing/earlier-line.ts'
import type { LibraryLine } from '../../../shared/case/products/library-lines.ts'
import { operationsOf } from '../../../shared/case/products/operation-rows.ts'
import { takeLines } from '../../../shared/case/products/take-lines.ts'
import { useCase } from '../step/case-context.ts'
import { productPlace } from './product-place.ts'

/** Takes lines of the library to the end of the chosen style; answers the place of the first. */
export function useTakeLines() {
  const { copy, productId } = useCase()
  return async (lines: readonly LibraryLine[]): Promise<number> => {
    if (productId === undefined) return 0
    const { state } = copy.snapshot()
    const index = operationsOf(state, productId).length
    const operations = takeLines(state, {
      productId,
      index,
      from: lines.map(({ operation }) => operation),
      earlier: readPricedLine,
      newId: () => crypto.randomUUID(),
    })
    await copy.commit(`从工序库取 ${String(lines.length)} 道`, operations, productPlace(productId))
    return index
  }
}
