import { lineOfLibrary } from '../../../shared/case/operation-library/take-entry.ts'
import { readPricedLine } from '../../../shared/case/pricing/earlier-line.ts'
import { operationsOf } from '../../../shared/case/products/operation-rows.ts'
import { addProduct } from '../../../shared/case/products/product-writes.ts'
import { addTakenLines, lineOfStyle, type TakenLine } from '../../../shared/case/products/take-lines.ts'
import { assertNever } from '../../../shared/problems/assert-never.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { useCase } from '../step/case-context.ts'
import type { LineSource, TakeableLine } from './library/takeable-lines.ts'
import { productPlace } from './product-place.ts'
import { firstTitle } from './sheet/use-sheet-writes.ts'

const newId = (): string => crypto.randomUUID()

function takenLine(state: FoldState, source: LineSource): TakenLine {
  switch (source.kind) {
    case 'style':
      return lineOfStyle(state, source.operation, readPricedLine)
    case 'library':
      return lineOfLibrary(state, source.entry)
    default:
      return assertNever(source)
  }
}

/** Takes lines to the end of the chosen style, which is begun with them where there is none; answers the place of the first. */
export function useTakeLines() {
  const { copy, productId: chosen } = useCase()
  return async (lines: readonly TakeableLine[]): Promise<number> => {
    const { state } = copy.snapshot()
    const productId = chosen ?? newId()
    const index = operationsOf(state, productId).length
    const operations = [
      ...(chosen === undefined ? addProduct(state, productId, firstTitle) : []),
      ...addTakenLines(
        state,
        productId,
        index,
        lines.map(({ source }) => takenLine(state, source)),
        newId,
      ),
    ]
    await copy.commit(`从工序库取 ${String(lines.length)} 道`, operations, productPlace(productId))
    return index
  }
}
