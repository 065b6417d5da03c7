import { assertNever } from '../../../../shared/problems/assert-never.ts'
import { extentOf, select, type SheetContext } from './sheet-context.ts'
import type { EdgePlace, SheetAct } from './sheet-keys.ts'
import { moveSelection, nextCell, selectCell, type CellPosition, type Extent } from './sheet-selection.ts'

function edgePosition({ row, column }: CellPosition, to: EdgePlace, extent: Extent): CellPosition {
  const lastRow = extent.rows - 1
  const lastColumn = extent.columns - 1
  switch (to) {
    case 'row-start':
      return { row, column: 0 }
    case 'row-end':
      return { row, column: lastColumn }
    case 'first':
      return { row: 0, column: 0 }
    case 'last':
      return { row: lastRow, column: lastColumn }
    case 'column-top':
      return { row: 0, column }
    case 'column-bottom':
      return { row: lastRow, column }
    default:
      return assertNever(to)
  }
}

export function moveTo(context: SheetContext, act: Extract<SheetAct, { kind: 'move' | 'edge' }>): void {
  const { selection } = context.sheet
  const extent = extentOf(context, context.sheet)
  if (act.kind === 'move') return select(context, moveSelection(selection, act, extent))
  const from = act.extend ? selection.corner : selection.active
  const to = edgePosition(from, act.to, extent)
  select(context, act.extend ? { active: selection.active, corner: to } : selectCell(to))
}

/** False at the first and the last cell: there Tab leaves the sheet. */
export function moveByTab(context: SheetContext, back: boolean): boolean {
  const next = nextCell(context.sheet.selection.active, back, extentOf(context, context.sheet))
  if (next === undefined) return false
  select(context, selectCell(next))
  return true
}
