import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import { cardStateWords } from '../card/card-words.ts'
import { cellText, columnNames, isEditable, type SheetColumn } from './sheet-columns.ts'

type CellBarProps = {
  readonly row: OperationRow | undefined
  readonly number: number
  readonly column: SheetColumn
  readonly draft: string | undefined
  readonly readOnly: boolean
  readonly twoVersions: boolean
}

/** Says in full what the active cell holds, where a narrow column cannot. */
export function CellBar({ row, number, column, draft, readOnly, twoVersions }: CellBarProps) {
  const recorded = isEditable(column)
    ? cellText(row, column)
    : row === undefined
      ? ''
      : cardStateWords(row.card)
  const hint = column === 'card' ? 'Enter 打开方法卡' : 'Enter 改，Tab 到下一格'
  return (
    <div className="cell-bar" aria-hidden="true">
      <span className="cell-bar-place">
        <b>{number}</b> {columnNames[column]}
      </span>
      <span className="cell-bar-words">
        <span className="cell-bar-text">{draft ?? recorded}</span>
        <span className="cell-bar-hint">{readOnly ? '只能看' : hint}</span>
      </span>
      {twoVersions && <span className="cell-bar-versions">两个版本，请在右边选一个</span>}
    </div>
  )
}
