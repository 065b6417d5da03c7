import { expect, it } from 'vitest'
import { entrySentence } from '../../../renderer/features/products/sheet/sheet-words.ts'
import { checkOperationCell } from '../../../shared/product/check-operation-cell.ts'

const said = (column: 'name' | 'countPerGarment', typed: string) => {
  const result = checkOperationCell(column, typed, [], { row: 3 })
  return result.ok ? [] : result.problems.map(entrySentence)
}

it('a filled cell that is emptied is not called missing', () => {
  expect(said('name', '')).toEqual(['第 3 行“工序”不能清空。要移除这一行，请点行号选中整行，再按 Delete。'])
  expect(said('countPerGarment', '')).toEqual(['第 3 行“每件数量”不能清空。每件做一次就写 1。'])
})

it('everything else keeps its sentence', () => {
  expect(said('countPerGarment', '1e3')).toEqual(['第 3 行“每件数量”写的是 1e3。请写成普通数字，例如 18.0。'])
})
