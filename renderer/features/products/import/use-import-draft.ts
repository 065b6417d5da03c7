import { useMemo, useState } from 'react'
import { gradeChoices, operationRows } from '../../../../shared/case/products/operation-rows.ts'
import { checkImport } from '../../../../shared/product/import/check-import.ts'
import { useCase } from '../../step/case-context.ts'
import { beginDraft, rowsToImport, type ImportDraft } from './import-draft.ts'
import type { TableFile } from './table-file.ts'

/** One sheet of the file, its corrections, and what is still wrong with it. */
export function useImportDraft(file: TableFile) {
  const { state, productId } = useCase()
  const [sheetName, setSheetName] = useState(file.sheets.length === 1 ? file.sheets[0]?.name : undefined)
  const [drafts, setDrafts] = useState<ReadonlyMap<string, ImportDraft>>(new Map())
  const sheet = file.sheets.find(({ name }) => name === sheetName)
  const begun = useMemo(() => (sheet === undefined ? undefined : beginDraft(sheet)), [sheet])
  const draft = sheetName === undefined ? undefined : (drafts.get(sheetName) ?? begun)
  const rows = useMemo(() => (draft === undefined ? [] : rowsToImport(draft)), [draft])
  const check = useMemo(
    () =>
      checkImport({
        rows,
        columns: draft?.columns ?? [],
        grades: gradeChoices(state),
        present: operationRows(state, productId),
      }),
    [rows, draft, state, productId],
  )
  return {
    sheetName,
    chooseSheet: setSheetName,
    draft,
    rows,
    check,
    nameMatched: draft?.columns.includes('name') === true,
    change: (next: ImportDraft) => {
      if (sheetName !== undefined) setDrafts(new Map(drafts).set(sheetName, next))
    },
  }
}
