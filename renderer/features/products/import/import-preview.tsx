import { memo } from 'react'
import { Checkbox, Select } from 'antd'
import type { ImportProblem, ImportRow } from '../../../../shared/product/import/check-import.ts'
import type { ImportColumn } from '../../../../shared/product/import/match-columns.ts'
import { cellOf, type ImportDraft } from './import-draft.ts'
import { ImportCell } from './import-cell.tsx'
import { columnChoices, importColumnName } from './import-words.ts'

type ImportPreviewProps = {
  readonly draft: ImportDraft
  readonly rows: readonly ImportRow[]
  readonly problems: readonly ImportProblem[]
  readonly onMatch: (cell: number, column: ImportColumn | undefined) => void
  readonly onCorrect: (row: number, cell: number, text: string) => void
  readonly onLeave: (row: number, out: boolean) => void
}

const columnOptions = [...columnChoices]

const numeric = (column: ImportColumn | undefined): boolean =>
  column === 'number' || column === 'countPerGarment' || column === 'currentPriceYuan'

function PreviewHead({ draft, onMatch }: Pick<ImportPreviewProps, 'draft' | 'onMatch'>) {
  return (
    <thead>
      <tr>
        <th scope="col" className="import-number">
          行
        </th>
        {draft.headings.map((heading, cell) => (
          <th key={cell} scope="col" className={numeric(draft.columns[cell]) ? 'import-number-cell' : ''}>
            <Select<ImportColumn | ''>
              size="small"
              variant="borderless"
              className="import-match"
              aria-label={`“${heading}”这一列对应`}
              value={draft.columns[cell] ?? ''}
              options={columnOptions}
              popupMatchSelectWidth={120}
              onChange={(value) => onMatch(cell, value === '' ? undefined : value)}
            />
            <span className="import-heading">{heading === '' ? '—' : heading}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}

type PreviewRowProps = {
  readonly draft: ImportDraft
  readonly row: ImportRow
  readonly out: boolean
  /** The wrong cells of this row. */
  readonly wrong: readonly number[]
  readonly onCorrect: ImportPreviewProps['onCorrect']
  readonly onLeave: ImportPreviewProps['onLeave']
}

const PreviewRow = memo(function PreviewRow({ draft, row, out, wrong, onCorrect, onLeave }: PreviewRowProps) {
  return (
    <tr className={out ? 'import-left' : ''} aria-current={wrong.length > 0 ? true : undefined}>
      <th scope="row" className="import-number">
        <Checkbox
          checked={!out}
          aria-label={`导入第 ${String(row.row)} 行`}
          onChange={(event) => onLeave(row.row, !event.target.checked)}
        />
        <span>{row.row}</span>
      </th>
      {draft.headings.map((_, cell) => {
        const column = draft.columns[cell]
        return (
          <ImportCell
            key={cell}
            row={row.row}
            cell={cell}
            label={`第 ${String(row.row)} 行 ${column === undefined ? '' : importColumnName(column)}`}
            text={cellOf(draft, row, cell)}
            numeric={numeric(column)}
            matched={column !== undefined && column !== 'number' && !out}
            wrong={wrong.includes(cell)}
            onCorrect={onCorrect}
          />
        )
      })}
    </tr>
  )
})

/** What will come in, as it stands in the file; every matched cell can be put right here. */
export function ImportPreview({ draft, rows, problems, onMatch, onCorrect, onLeave }: ImportPreviewProps) {
  const wrongByRow = new Map<number, number[]>()
  for (const { index, cell } of problems) {
    const row = rows[index]?.row ?? 0
    wrongByRow.set(row, [...(wrongByRow.get(row) ?? []), cell])
  }
  return (
    <div className="import-scroll">
      <table className="import-preview" aria-label="要导入的工序">
        <PreviewHead draft={draft} onMatch={onMatch} />
        <tbody>
          {draft.rows.map((row) => (
            <PreviewRow
              key={row.row}
              draft={draft}
              row={row}
              out={draft.left.has(row.row)}
              wrong={wrongByRow.get(row.row) ?? []}
              onCorrect={onCorrect}
              onLeave={onLeave}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
