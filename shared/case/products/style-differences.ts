import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { LineOrigin } from '../../product/line-origin.ts'
import { compareMethods, type MethodPart } from '../../product/method-card.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { readRecord, type Entry } from '../read.ts'
import { methodOf } from './methods.ts'
import { operationRows, operationsOf } from './operation-rows.ts'

export type LineDifference = {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly origin: LineOrigin
  /**
   * What differs from the earlier line now; for 变更 at least one, unless the earlier line followed or the line came
   * from the operation library.
   */
  readonly parts: readonly MethodPart[]
  /** The time it keeps; null when the earlier line had none, and it must be measured all the same. */
  readonly carriedSeconds: DecimalString | null
  readonly reference: string
}

export type StyleDifferences = {
  readonly from: Entry<'product'> | undefined
  readonly lines: readonly LineDifference[]
  readonly counts: Readonly<Record<LineOrigin, number>>
  /** Lines of the earlier style that this one does not have. */
  readonly left: readonly { readonly id: string; readonly number: number; readonly name: string }[]
}

function differenceOf(
  state: FoldState,
  id: string,
  origin: LineOrigin,
): Omit<LineDifference, 'number' | 'name'> {
  const operation = readRecord(state, 'operation', id)
  const source = operation?.copiedFrom ?? null
  const known = source !== null && readRecord(state, 'operation', source) !== undefined
  return {
    id,
    origin,
    parts: known && origin === 'changed' ? compareMethods(methodOf(state, source), methodOf(state, id)) : [],
    carriedSeconds: operation?.givenSeconds ?? null,
    reference: operation?.givenTimeReference ?? '',
  }
}

/** A style held against the one it was copied from; undefined when no line of it was ever copied. */
export function styleDifferences(
  state: FoldState,
  productId: string | undefined,
): StyleDifferences | undefined {
  const lines = operationRows(state, productId).flatMap(({ id, number, name, origin }) =>
    origin === undefined ? [] : [{ number, name, ...differenceOf(state, id, origin) }],
  )
  const from = readRecord(state, 'product', readRecord(state, 'product', productId ?? '')?.copiedFrom ?? '')
  if (lines.length === 0 && from === undefined) return undefined
  const count = (origin: LineOrigin) => lines.filter((line) => line.origin === origin).length
  const kept = new Set(operationsOf(state, productId).map(({ copiedFrom }) => copiedFrom))
  return {
    from,
    lines,
    counts: {
      'carried-over': count('carried-over'),
      changed: count('changed'),
      added: count('added'),
      'similar-operation': count('similar-operation'),
    },
    left: operationRows(state, from?.id).filter(({ id }) => !kept.has(id)),
  }
}
