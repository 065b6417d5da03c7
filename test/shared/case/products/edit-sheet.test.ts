import { describe, expect, it } from 'vitest'
import { addOperations, moveOperations } from '../../../../shared/case/products/add-operations.ts'
import { editSheet, type CellEdit } from '../../../../shared/case/products/edit-sheet.ts'
import { operationRows } from '../../../../shared/case/products/operation-rows.ts'
import { removeOperations } from '../../../../shared/case/products/remove-operations.ts'
import { addProduct } from '../../../../shared/case/products/product-writes.ts'
import { readProductsStep } from '../../../../shared/case/steps/products-step.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { deskWithGrades, type CaseDesk } from './case-state.ts'

const style = 'style-1'

const deskWithStyle = (): CaseDesk => {
  const desk = deskWithGrades()
  desk.commit(addProduct(desk.state, style, { name: '圆领 T 恤', code: 'T14-21', version: '1' }))
  return desk
}

const edit = (desk: CaseDesk, edits: readonly CellEdit[]): readonly string[] => {
  const result = editSheet(desk.state, style, edits, desk.newId)
  if (!result.ok) return result.problems.map(formatProblem)
  if (result.value.length > 0) desk.commit(result.value)
  return []
}
const name = (row: number, typed: string): CellEdit => ({ row, column: 'name', typed })
const names = (desk: CaseDesk) => operationRows(desk.state, style).map((row) => row.name)

describe('the operation sheet', () => {
  it('brings rows into being where somebody types below the last', () => {
    const desk = deskWithStyle()
    expect(edit(desk, [name(1, '合肩缝'), name(2, '上袖'), { row: 2, column: 'grade', typed: '2' }])).toEqual(
      [],
    )
    expect(operationRows(desk.state, style)).toMatchObject([
      { number: 1, name: '合肩缝', countingUnit: '件', countPerGarment: '1', gradeName: '' },
      { number: 2, name: '上袖', gradeName: '二级' },
    ])
  })

  it('takes nothing when one cell is wrong', () => {
    const desk = deskWithStyle()
    edit(desk, [name(1, '合肩缝')])
    const said = edit(desk, [name(1, '合侧缝'), { row: 2, column: 'currentPriceYuan', typed: '1e3' }])
    expect(said).toEqual(['第 2 行“现行单价”写的是 1e3。请写成普通数字，例如 18.0。'])
    expect(names(desk)).toEqual(['合肩缝'])
  })

  it('tells two lines of one name by their rows, and leaves what was not touched alone', () => {
    const desk = deskWithStyle()
    edit(desk, [name(1, '合肩缝'), name(2, '上袖'), name(3, '卷下摆')])
    expect(edit(desk, [name(3, '合肩缝')])).toEqual([
      '两行都叫“合肩缝”（第 1、3 行）。请改名，或合并成一行。',
    ])
    expect(edit(desk, [name(3, '合肩缝'), { row: 3, column: 'section', typed: '后片' }])).toEqual([])
  })

  it('lets a line wait for its name, but not lose it', () => {
    const desk = deskWithStyle()
    desk.commit(addOperations(desk.state, style, 0, [{ id: 'blank', fields: {} }]))
    expect(edit(desk, [name(1, '')])).toEqual([])
    expect(readProductsStep(desk.state, style).missing).toEqual([
      { code: 'name-missing', at: 'blank', row: 1 },
    ])
    edit(desk, [name(1, '合肩缝')])
    expect(edit(desk, [name(1, ' ')])).toEqual(['第 1 行“工序”还没有填。'])
  })

  it('skips blank rows of a paste', () => {
    const desk = deskWithStyle()
    edit(desk, [
      name(1, '合肩缝'),
      name(2, ''),
      { row: 2, column: 'countPerGarment', typed: '' },
      name(3, '上袖'),
    ])
    expect(names(desk)).toEqual(['合肩缝', '上袖'])
  })

  it('moves rows together, stops at the ends, and takes rows out', () => {
    const desk = deskWithStyle()
    edit(desk, [name(1, '甲'), name(2, '乙'), name(3, '丙'), name(4, '丁')])
    const ids = operationRows(desk.state, style).map(({ id }) => id)
    desk.commit(moveOperations(desk.state, style, ids.slice(1, 3), 1))
    expect(names(desk)).toEqual(['甲', '丁', '乙', '丙'])
    expect(moveOperations(desk.state, style, ids.slice(1, 3), 1)).toEqual([])
    desk.undoOf(() => desk.commit(removeOperations(desk.state, ids.slice(0, 2))))
    expect(names(desk)).toEqual(['甲', '丁', '乙', '丙'])
  })
})

describe('the state of 一品', () => {
  it('asks for operations first, then counts cards', () => {
    const desk = deskWithStyle()
    expect(readProductsStep(desk.state, style).missing).toEqual([{ code: 'no-operations' }])
    edit(desk, [name(1, '合肩缝'), name(2, '上袖')])
    const step = readProductsStep(desk.state, style)
    expect(step).toMatchObject({ started: true, done: 0, total: 2 })
    expect(step.missing.map(({ code, row }) => [code, row])).toEqual([
      ['card-missing', 1],
      ['card-missing', 2],
    ])
  })
})
