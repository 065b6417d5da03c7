import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react'
import { useCase } from '../../step/case-context.ts'
import { leftBehindRows } from '../left-behind-rows.ts'
import { CellBar } from './cell-bar.tsx'
import { decimalsOf } from './aligned-price.ts'
import { SheetFoot } from './sheet-foot.tsx'
import { SheetHead } from './sheet-head.tsx'
import { SheetRow, type ActiveCell } from './sheet-row.tsx'
import { sheetColumns } from './sheet-columns.ts'
import { extentOf } from './sheet-context.ts'
import { typeEntry } from './sheet-entry.ts'
import { underWayInRow } from './sheet-places.ts'
import { columnsInRow, rangeOf } from './sheet-selection.ts'
import { openColumns } from './two-versions.ts'
import type { Sheet } from './use-sheet.ts'
import { useSheetPointer } from './use-sheet-pointer.ts'
import './operation-sheet.css'

const emptyHint = '还没有工序。在第 1 行直接输入，或从 Excel 复制后按 Ctrl+V。'
const blankHint = '在这里输入，或从 Excel 复制后按 Ctrl+V 粘贴'

type OperationSheetProps = {
  readonly sheet: Sheet
  readonly lastChange: string | undefined
  /** Beside the bar of the active cell. */
  readonly act: ReactNode
  /** Stands in the place of the strip that tells of a paste. */
  readonly foot: ReactNode
}

function activeCell(sheet: Sheet): ActiveCell {
  const { selection, entry, refusal, turn } = sheet.sheet
  return {
    column: selection.active.column,
    mode: entry.mode,
    draft: entry.mode === 'ready' ? undefined : entry.draft,
    refusal,
    turn,
    closed: sheet.readOnly,
    onType: (draft) => typeEntry(sheet, draft),
  }
}

/** The operations of a style, edited as in a spreadsheet. */
export function OperationSheet({ sheet, lastChange, act, foot }: OperationSheetProps) {
  const { rows, readOnly } = sheet
  const { selection, entry, note, underWay } = sheet.sheet
  const { state, productId } = useCase()
  const open = openColumns(state, productId)
  const leftBehind = leftBehindRows(state, productId)
  const pointer = useSheetPointer(sheet)
  const range = rangeOf(selection)
  const { active } = selection
  const decimals = decimalsOf(rows.map(({ currentPriceYuan }) => currentPriceYuan))
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) sheet.onLeave()
  }
  const table = useRef<HTMLTableElement>(null)
  const { row: cornerRow, column: cornerColumn } = selection.corner
  const lastActive = useRef(active)
  useEffect(() => {
    const moved = lastActive.current.row !== active.row || lastActive.current.column !== active.column
    lastActive.current = active
    // The active cell shows itself; the other corner follows only while it alone moves.
    if (moved) return
    const cell = `[data-row="${String(cornerRow)}"][data-column="${String(cornerColumn)}"]`
    table.current?.querySelector(cell)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active, cornerRow, cornerColumn])
  const isOpen = open.get(rows[active.row]?.id ?? '')?.has(sheetColumns[active.column] ?? 'row') === true
  const count = extentOf(sheet, sheet.sheet).rows
  const hasNote =
    foot === undefined && note !== undefined && (note.kind === 'refused' || note.undo === lastChange)
  return (
    <section className="operation-sheet" aria-label="工序表" data-region="sheet">
      <div className="sheet-bar">
        <CellBar
          row={rows[active.row]}
          number={active.row + 1}
          column={sheetColumns[active.column] ?? 'name'}
          draft={entry.mode === 'ready' ? undefined : entry.draft}
          readOnly={readOnly}
          twoVersions={isOpen}
        />
        {act}
      </div>
      <div className="sheet-scroll">
        <table
          ref={table}
          role="grid"
          className={rows.some(({ origin }) => origin !== undefined) ? 'sheet sheet-copied' : 'sheet'}
          aria-label="工序表"
          aria-rowcount={count + 1}
          aria-colcount={sheetColumns.length + 1}
          aria-multiselectable="true"
          aria-readonly={readOnly}
          onKeyDown={sheet.onKeyDown}
          onCopy={sheet.onCopy}
          onCut={sheet.onCut}
          onPaste={sheet.onPaste}
          onBlur={leave}
          {...pointer}
        >
          <SheetHead />
          <tbody>
            {Array.from({ length: count }, (_, index) => {
              const row = rows[index]
              const [from, to] = columnsInRow(range, index) ?? [-1, -1]
              return (
                <SheetRow
                  key={index}
                  row={row}
                  index={index}
                  from={from}
                  to={to}
                  active={index === active.row ? activeCell(sheet) : undefined}
                  underWay={underWayInRow(underWay, index)}
                  priceDecimals={decimals}
                  leftBehind={row === undefined ? undefined : leftBehind.get(row.id)}
                  twoVersions={row === undefined ? undefined : open.get(row.id)}
                  hint={row !== undefined || readOnly || rows.length === 0 ? undefined : blankHint}
                />
              )
            })}
            {rows.length === 0 && (
              <tr role="row" className="sheet-empty">
                <td role="gridcell" colSpan={sheetColumns.length + 1}>
                  {emptyHint}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {foot}
      {hasNote && (
        <SheetFoot
          note={note}
          onUndo={() => {
            void sheet.writes.undo()
            sheet.change({ note: undefined })
          }}
          onClose={() => sheet.change({ note: undefined })}
        />
      )}
    </section>
  )
}
