import { describe, expect, it } from 'vitest'
import {
  columnsInRow,
  coversRows,
  moveSelection,
  nextCell,
  rangeOf,
  selectCell,
} from '../../../renderer/features/products/sheet/sheet-selection.ts'

const extent = { rows: 4, columns: 3 }
const cell = (row: number, column: number) => ({ row, column })

describe('the selection', () => {
  it('moves the active cell and stops at the edges', () => {
    const down = { rows: 1, columns: 0, extend: false }
    expect(moveSelection(selectCell(cell(3, 2)), down, extent)).toEqual(selectCell(cell(3, 2)))
    expect(moveSelection(selectCell(cell(0, 0)), down, extent)).toEqual(selectCell(cell(1, 0)))
  })

  it('keeps the active cell while the other corner moves', () => {
    const wider = moveSelection(selectCell(cell(2, 1)), { rows: -1, columns: 1, extend: true }, extent)
    expect(wider.active).toEqual(cell(2, 1))
    expect(rangeOf(wider)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 })
    expect(columnsInRow(rangeOf(wider), 1)).toEqual([1, 2])
    expect(columnsInRow(rangeOf(wider), 3)).toBeUndefined()
  })

  it('goes on by Tab to the next row, and leaves at the ends', () => {
    expect(nextCell(cell(0, 2), false, extent)).toEqual(cell(1, 0))
    expect(nextCell(cell(1, 0), true, extent)).toEqual(cell(0, 2))
    expect(nextCell(cell(3, 2), false, extent)).toBeUndefined()
    expect(nextCell(cell(0, 0), true, extent)).toBeUndefined()
  })

  it('knows whole rows', () => {
    expect(coversRows({ top: 0, bottom: 1, left: 0, right: 2 }, 3)).toBe(true)
    expect(coversRows({ top: 0, bottom: 1, left: 0, right: 1 }, 3)).toBe(false)
  })
})
