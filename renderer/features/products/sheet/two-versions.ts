import { openFieldsOfProduct, operationOf } from '../../../../shared/case/versions/open-fields-of-step.ts'
import type { OpenField } from '../../../../shared/case/versions/open-field.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { sheetColumns, type SheetColumn } from './sheet-columns.ts'

export type OpenPlace = SheetColumn | 'row'

/** Where a field stands in the sheet; what has no column is marked on the number of its row. */
function placeOf({ conflict: { kind, field } }: OpenField): OpenPlace {
  if (kind !== 'operation') return 'card'
  const column = field === 'gradeId' ? 'grade' : field
  return sheetColumns.find((known) => known === column) ?? 'row'
}

/** The cells that stand in two versions, by operation. */
export function openColumns(
  state: FoldState,
  productId: string | undefined,
): ReadonlyMap<string, ReadonlySet<OpenPlace>> {
  const places = new Map<string, Set<OpenPlace>>()
  for (const open of openFieldsOfProduct(state, productId)) {
    const operationId = operationOf(state, open)
    if (operationId === undefined) continue
    places.set(operationId, (places.get(operationId) ?? new Set()).add(placeOf(open)))
  }
  return places
}
