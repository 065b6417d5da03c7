import type { ImportedLine } from '../../product/import/check-import.ts'
import { operationColumns } from '../../product/operation-column.ts'
import type { SetOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { addOperations } from './add-operations.ts'
import { fieldsOf } from './edit-sheet.ts'
import { operationsOf } from './operation-rows.ts'

/** Checked rows of a file as new lines at the end of a style, in one change. */
export function importLines(
  state: FoldState,
  productId: string,
  lines: readonly ImportedLine[],
  newId: () => string,
): readonly SetOperation[] {
  const added = lines.map((line) => ({
    id: newId(),
    fields: fieldsOf(
      operationColumns.flatMap((column) => {
        const value = line[column]
        return value === undefined || value === null ? [] : [{ column, value }]
      }),
    ),
  }))
  return addOperations(state, productId, operationsOf(state, productId).length, added)
}
