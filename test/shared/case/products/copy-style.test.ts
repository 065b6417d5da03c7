import { describe, expect, it } from 'vitest'
import { copyStyle } from '../../../../shared/case/products/copy-style.ts'
import { placeOfLine, type ReadEarlierLine } from '../../../../shared/case/products/earlier-line.ts'
import {
  editCard,
  editElement,
  moveElement,
  removeElement,
} from '../../../../shared/case/products/edit-card.ts'
import { editSheet } from '../../../../shared/case/products/edit-sheet.ts'
import { libraryLines } from '../../../../shared/case/products/library-lines.ts'
import { readMethodCard } from '../../../../shared/case/products/methods.ts'
import { operationRows } from '../../../../shared/case/products/operation-rows.ts'
import { addProduct } from '../../../../shared/case/products/product-writes.ts'
import { styleDifferences } from '../../../../shared/case/products/style-differences.ts'
import { readMethod } from '../../../../shared/case/measurement/method.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { deskWithGrades, sealOf, type CaseDesk } from './case-state.ts'

const [old, copy] = ['style-old', 'style-new']

/** 示例数据: as if the earlier style had been measured and agreed. */
const earlier: ReadEarlierLine = (state, operation) => ({
  where: placeOfLine(state, operation),
  standardSeconds: decimalLiteral('34.2'),
  priceYuan: decimalLiteral('0.108'),
  lockId: null,
  thinStudies: [],
})

const type = (
  desk: CaseDesk,
  productId: string,
  row: number,
  column: 'name' | 'machine' | 'grade',
  typed: string,
) => {
  const result = editSheet(desk.state, productId, [{ row, column, typed }], desk.newId)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  desk.commit(result.value)
}

const fillCard = (desk: CaseDesk, id: string) => {
  desk.commit(editCard(desk.state, id, 'start', '右手触到前后片'))
  desk.commit(editCard(desk.state, id, 'end', '放到右侧台面'))
  desk.commit(editElement(desk.state, id, desk.newId(), { name: '取片对齐', breakPoint: '两片对齐压住' }))
  desk.commit(editElement(desk.state, id, desk.newId(), { name: '缝左侧缝', breakPoint: '左缝线头离针' }))
}

const desks = () => {
  const desk = deskWithGrades()
  desk.commit(addProduct(desk.state, old, { name: '圆领 T 恤', code: 'T14-21', version: '1' }))
  for (const [index, name] of ['合肩缝', '上袖', '合侧缝'].entries()) type(desk, old, index + 1, 'name', name)
  for (const { id } of operationRows(desk.state, old)) fillCard(desk, id)
  const title = { name: '圆领 T 恤', code: 'T14-28', version: '1' }
  desk.commit(
    copyStyle(desk.state, { fromProductId: old, productId: copy, title, earlier, newId: desk.newId }),
  )
  return desk
}
const idAt = (desk: CaseDesk, productId: string, row: number) =>
  operationRows(desk.state, productId)[row - 1]?.id ?? ''

describe('a copied style', () => {
  it('keeps time, price and method of every line, and says where they stood', () => {
    const desk = desks()
    const line = readRecord(desk.state, 'operation', idAt(desk, copy, 3))
    expect(line).toMatchObject({
      timeSource: 'carried-over',
      givenSeconds: '34.2',
      currentPriceYuan: '0.108',
      givenTimeReference: '沿用 T14-21 圆领 T 恤 第 1 版 第 3 行',
      copiedFrom: idAt(desk, old, 3),
    })
    const card = readMethodCard(desk.state, idAt(desk, copy, 3))
    expect(card.state.complete).toBe(true)
    expect(card.elements.map(({ name }) => name)).toEqual(['取片对齐', '缝左侧缝'])
    expect(styleDifferences(desk.state, copy)?.counts).toMatchObject({
      'carried-over': 3,
      changed: 0,
      added: 0,
    })
    expect(styleDifferences(desk.state, old)).toBeUndefined()
  })

  it('names what became of each line', () => {
    const desk = desks()
    type(desk, copy, 1, 'machine', '五线包缝')
    type(desk, copy, 2, 'grade', '2')
    type(desk, copy, 4, 'name', '烫标')
    const differences = styleDifferences(desk.state, copy)
    expect(differences?.counts).toMatchObject({ 'carried-over': 1, changed: 2, added: 1 })
    expect(differences?.lines.map(({ name, origin, parts }) => [name, origin, parts])).toEqual([
      ['合肩缝', 'changed', ['line-machine']],
      ['上袖', 'changed', ['grade']],
      ['合侧缝', 'carried-over', []],
      ['烫标', 'added', []],
    ])
    expect(readRecord(desk.state, 'operation', idAt(desk, copy, 1))?.timeSource).toBe('measured')
  })

  it('makes a line 变更 by its card and its elements, and 沿用 again once they are as before', () => {
    const desk = desks()
    const id = idAt(desk, copy, 1)
    const origin = () => operationRows(desk.state, copy)[0]?.origin
    desk.commit(editCard(desk.state, id, 'excludes', '换线'))
    expect(origin()).toBe('changed')
    desk.commit(editCard(desk.state, id, 'excludes', ''))
    expect(origin()).toBe('carried-over')
    const second = readMethodCard(desk.state, id).elements[1]?.id ?? ''
    desk.commit(moveElement(desk.state, id, second, -1))
    expect(origin()).toBe('changed')
    desk.undoOf(() => desk.commit(removeElement(desk.state, id, second)))
    expect(readMethodCard(desk.state, id).elements).toHaveLength(2)
  })

  it('does not follow what is changed in the earlier style later', () => {
    const desk = desks()
    type(desk, old, 1, 'machine', '五线包缝')
    expect(operationRows(desk.state, copy)[0]).toMatchObject({ machine: '', origin: 'carried-over' })
  })

  it('offers the lines of other styles, and says which are there already', () => {
    const desk = desks()
    type(desk, old, 4, 'name', '烫标')
    const lines = libraryLines(desk.state, copy, earlier)
    expect(lines.map(({ name, alreadyThere }) => [name, alreadyThere])).toEqual([
      ['合肩缝', true],
      ['上袖', true],
      ['合侧缝', true],
      ['烫标', false],
    ])
  })
})

describe('a method that somebody was timed by', () => {
  it('gets a new number once, when it changes after a seal', () => {
    const desk = desks()
    const id = idAt(desk, old, 1)
    desk.commit([sealOf(id, '1', readMethod(desk.state, id).digest)])
    expect(operationRows(desk.state, old)[0]?.toRemeasure).toBe(false)
    desk.commit(editCard(desk.state, id, 'excludes', '换线'))
    desk.commit(editCard(desk.state, id, 'size', 'L'))
    expect(readMethodCard(desk.state, id).version).toBe('2')
    expect(operationRows(desk.state, old)[0]?.toRemeasure).toBe(true)
  })

  it('keeps its number when only the grade changes, or nothing does', () => {
    const desk = desks()
    const id = idAt(desk, old, 1)
    desk.commit([sealOf(id, '1', readMethod(desk.state, id).digest)])
    type(desk, old, 1, 'grade', '3')
    desk.commit(editCard(desk.state, id, 'end', '放到右侧台面'))
    expect(readMethodCard(desk.state, id).version).toBe('1')
  })
})
