import type { DocumentModel } from '../../../../shared/documents/document-model.ts'
import { articleCaptions } from '../../../../shared/documents/document-model.ts'
import { runsOf } from '../../../../shared/documents/document-runs.ts'
import { caseDocument, type CaseDocumentKind } from '../../../../shared/documents/from-case/case-document.ts'
import { printFigure } from '../../../../shared/documents/figure.ts'
import { printRuns } from '../../../../shared/documents/printed-run.ts'
import type { ColumnRole, Table } from '../../../../shared/documents/table.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'

export type Made = Extract<ReturnType<typeof caseDocument>, { readonly ok: true }>

export function make(
  state: FoldState,
  kind: CaseDocumentKind,
  productId: string | null,
  sample = true,
): Made {
  const made = caseDocument(state, { kind, productId, sample })
  if (!made.ok) throw new Error(JSON.stringify(made.lacking))
  return made
}

/** Every word of a model, wherever it stands. */
export const everyWord = (model: DocumentModel): string => JSON.stringify(model)

export const printedWords = (model: DocumentModel): string =>
  printRuns(runsOf(model), articleCaptions(model))
    .map((run) => ('text' in run ? run.text : ''))
    .join('')

/** The rows as printed, by role. */
export const printedRows = (table: Table): readonly Readonly<Partial<Record<ColumnRole, string>>>[] =>
  table.parts.flatMap((part) =>
    part.rows.map((row) =>
      Object.fromEntries(
        row.cells.map((cell, index) => {
          const column = table.columns[index]
          const format = column?.figures ?? { decimals: 0, sign: 'minus-only' as const }
          return [column?.role ?? '', cell.kind === 'words' ? cell.text : printFigure(cell, format)]
        }),
      ),
    ),
  )

export const printedTotal = (table: Table, index: number, role: ColumnRole): string => {
  const at = table.columns.findIndex((column) => column.role === role)
  const cell = table.totals[index]?.cells[at] ?? null
  if (cell === null || cell.kind === 'words') return ''
  return printFigure(cell, table.columns[at]?.figures ?? { decimals: 0, sign: 'minus-only' })
}
