import { memo } from 'react'
import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import { longestWords } from '../../../../shared/product/operation-words.ts'
import { CardCell } from './card-cell.tsx'
import { CellInput } from './cell-input.tsx'
import { alignedPrice } from './aligned-price.ts'
import {
  cellText,
  columnLooks,
  columnNames,
  isEditable,
  sheetColumns,
  type SheetColumn,
} from './sheet-columns.ts'
import type { SheetMode } from './sheet-keys.ts'

export type ActiveCell = {
  readonly column: number
  readonly mode: SheetMode
  readonly draft: string | undefined
  readonly refusal: string | undefined
  readonly turn: number
  readonly closed: boolean
  readonly onType: (draft: string) => void
}

type SheetRowProps = {
  readonly row: OperationRow | undefined
  /** From 0. */
  readonly index: number
  /** First and last selected column of this row. */
  readonly from: number
  readonly to: number
  readonly active: ActiveCell | undefined
  /** Entries of this row that are on their way to the record, by column. */
  readonly underWay: ReadonlyMap<string, string> | undefined
  readonly priceDecimals: number
  /** Columns of this row that stand in two versions. */
  readonly twoVersions: ReadonlySet<SheetColumn | 'row'> | undefined
  /** Why the agreed price of this row is no longer what was agreed. */
  readonly leftBehind: string | undefined
  /** What the blank row says while it is not the active one. */
  readonly hint: string | undefined
}

const longestFigure = 60
const longest = (column: SheetColumn): number =>
  column in longestWords ? longestWords[column as keyof typeof longestWords] + 20 : longestFigure

function shownText(props: SheetRowProps, column: SheetColumn): string {
  const waiting = props.underWay?.get(column)
  if (waiting !== undefined) return waiting
  if (!isEditable(column)) return ''
  const text = cellText(props.row, column)
  return column === 'currentPriceYuan' ? alignedPrice(text, props.priceDecimals) : text
}

function CellContent({ props, column, text }: { props: SheetRowProps; column: SheetColumn; text: string }) {
  if (column === 'card')
    return props.row === undefined ? null : <CardCell row={props.row} leftBehind={props.leftBehind} />
  const figure = column === 'currentPriceYuan' && text === '' && props.row !== undefined
  return <span className="sheet-text">{figure ? '—' : text}</span>
}

function SheetCell({ props, place }: { readonly props: SheetRowProps; readonly place: number }) {
  const { index, from, to, active } = props
  const column = sheetColumns[place] ?? 'name'
  const isActive = active?.column === place
  const selected = place >= from && place <= to
  const text = shownText(props, column)
  const classes = ['sheet-cell', `sheet-${columnLooks[column].align}`]
  if (column === 'card') classes.push('sheet-card')
  if (selected && !(isActive && from === to)) classes.push('sheet-selected')
  if (isActive) classes.push('sheet-active')
  if (isActive && active.refusal !== undefined) classes.push('sheet-refused')
  const twoVersions = props.twoVersions?.has(column) === true
  if (twoVersions) classes.push('sheet-two-versions')
  return (
    <td
      role="gridcell"
      className={classes.join(' ')}
      aria-selected={selected}
      aria-colindex={place + 2}
      data-row={index}
      data-column={place}
    >
      {twoVersions && <span className="spoken-only">两个版本</span>}
      {(!isActive || column === 'card') && <CellContent props={props} column={column} text={text} />}
      {place === 0 && props.hint !== undefined && active === undefined && (
        <span className="sheet-hint">{props.hint}</span>
      )}
      {isActive && (
        <CellInput
          label={`第 ${String(index + 1)} 行 ${columnNames[column]}`}
          value={active.draft ?? text}
          mode={active.mode}
          maxLength={longest(column)}
          closed={active.closed || column === 'card'}
          refusal={active.refusal}
          turn={active.turn}
          onType={active.onType}
        />
      )}
    </td>
  )
}

/** One row of the sheet; drawn again only when its line, its part of the selection or its entry changes. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { index, active } = props
  const number = String(index + 1)
  return (
    <tr
      role="row"
      className="sheet-row"
      aria-rowindex={index + 2}
      aria-current={active === undefined ? undefined : true}
    >
      <th
        role="rowheader"
        scope="row"
        className={
          props.twoVersions?.has('row') === true ? 'sheet-number sheet-two-versions' : 'sheet-number'
        }
        data-row={index}
        aria-label={`第 ${number} 行`}
      >
        {number}
      </th>
      {sheetColumns.map((column, place) => (
        <SheetCell key={column} props={props} place={place} />
      ))}
    </tr>
  )
})
