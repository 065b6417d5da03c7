import type { DecimalString } from '../../numbers/decimal-string.ts'
import { nameKey } from '../../product/named-twice.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Entry } from '../read.ts'
import type { ReadEarlierLine } from './earlier-line.ts'
import { operationRows, operationsOf } from './operation-rows.ts'
import { productSummaries } from './product-summaries.ts'

/** A line that can be taken into a style. */
export type LibraryLine = {
  readonly operation: Entry<'operation'>
  readonly productName: string
  readonly number: number
  readonly section: string
  readonly name: string
  readonly machine: string
  readonly gradeName: string
  readonly seconds: DecimalString | null
  readonly priceYuan: DecimalString | null
  /** The style already has an operation of this name. */
  readonly alreadyThere: boolean
}

/**
 * The lines of all other styles of this case, the latest style first. A library of operations of all cases will
 * answer the same lines.
 */
export function libraryLines(
  state: FoldState,
  productId: string | undefined,
  earlier: ReadEarlierLine,
): readonly LibraryLine[] {
  const present = new Set(operationRows(state, productId).map(nameKey))
  const others = productSummaries(state).filter(({ id }) => id !== productId)
  return [...others].reverse().flatMap(({ id, code, name: productName }) => {
    const rows = operationRows(state, id)
    return operationsOf(state, id).flatMap((operation, index) => {
      const row = rows[index]
      if (row === undefined || row.name === '') return []
      const { number, section, name, machine, gradeName } = row
      const { standardSeconds, priceYuan } = earlier(state, operation)
      return [
        {
          operation,
          productName: code === '' ? productName : code,
          number,
          section,
          name,
          machine,
          gradeName,
          seconds: standardSeconds,
          priceYuan,
          alreadyThere: present.has(nameKey(row)),
        },
      ]
    })
  })
}
