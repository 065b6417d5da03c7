import { cellKey } from './sheet-state.ts'
import { sheetColumns } from './sheet-columns.ts'

export type PointedCell =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'row'; readonly row: number }

/** The cell or the row number under the pointer. */
export function cellAt(target: EventTarget): PointedCell | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (element === null) return undefined
  const row = Number(element.dataset['row'])
  const column = element.dataset['column']
  return column === undefined ? { kind: 'row', row } : { kind: 'cell', row, column: Number(column) }
}

/** Entries of one row that are on their way; undefined when there are none, so that the row is not drawn again. */
export function underWayInRow(
  underWay: ReadonlyMap<string, string>,
  row: number,
): ReadonlyMap<string, string> | undefined {
  if (underWay.size === 0) return undefined
  const found = sheetColumns.flatMap((column, place) => {
    const text = underWay.get(cellKey(row, place))
    return text === undefined ? [] : [[column, text] as const]
  })
  return found.length === 0 ? undefined : new Map(found)
}
