import { describe, expect, it } from 'vitest'
import { planFillDown, planPaste } from '../../../renderer/features/products/sheet/paste-edits.ts'
import { readTabbed, writeTabbed } from '../../../renderer/features/products/sheet/sheet-text.ts'
import { pastedWords, pasteRefusal } from '../../../renderer/features/products/sheet/sheet-words.ts'

const at = (row: number, column: number, bottom = row, right = column) => ({
  top: row,
  bottom,
  left: column,
  right,
})
const nameColumn = 2

describe('a table from the clipboard', () => {
  it('reads what Excel puts there, and writes the same', () => {
    expect(readTabbed('合肩缝\t四线包缝\r\n"合\n侧缝"\t\r\n')).toEqual([
      ['合肩缝', '四线包缝'],
      ['合\n侧缝', ''],
    ])
    expect(
      readTabbed(
        writeTabbed([
          ['a\tb', '"x"'],
          ['', 'c'],
        ]),
      ),
    ).toEqual([
      ['a\tb', '"x"'],
      ['', 'c'],
    ])
  })

  it('takes a quote that is never closed as a character', () => {
    expect(readTabbed('"半截\t手工\r\n上袖\t手工')).toEqual([
      ['"半截', '手工'],
      ['上袖', '手工'],
    ])
  })

  it('fills from the active cell on', () => {
    const plan = planPaste(
      [
        ['合肩缝', '四线包缝'],
        ['上袖', '手工'],
      ],
      at(3, nameColumn),
    )
    expect(plan).toMatchObject({
      kind: 'edits',
      rows: 2,
      columns: 2,
      range: { top: 3, bottom: 4, left: 2, right: 3 },
    })
    expect(plan.kind === 'edits' && plan.edits).toEqual([
      { row: 4, column: 'name', typed: '合肩缝' },
      { row: 4, column: 'machine', typed: '四线包缝' },
      { row: 5, column: 'name', typed: '上袖' },
      { row: 5, column: 'machine', typed: '手工' },
    ])
  })

  it('matches columns by name when the first row names them, and says what it left', () => {
    const plan = planPaste(
      [
        ['序号', '现行单价', 'smv_min', '工序'],
        ['1', '0.208', '0.57', '合侧缝'],
      ],
      at(0, 5),
    )
    if (plan.kind !== 'edits') throw new Error(plan.kind)
    expect(plan.edits).toEqual([
      { row: 1, column: 'currentPriceYuan', typed: '0.208' },
      { row: 1, column: 'name', typed: '合侧缝' },
    ])
    expect(pastedWords(plan)).toBe('刚粘贴 1 行、3 列，列已对上：序号、现行单价、工序；没有用到：smv_min')
  })

  it('fills a selection with one copied cell', () => {
    const plan = planPaste([['手工']], at(1, 3, 3, 3))
    expect(plan.kind === 'edits' && plan.edits.map(({ row }) => row)).toEqual([2, 3, 4])
  })

  it('refuses what would run over the last column', () => {
    const plan = planPaste([['1', '2', '3']], at(0, 6))
    expect(plan.kind !== 'edits' && pasteRefusal(plan)).toBe(
      '粘贴的有 3 列，从“工序等级”往右只有 2 列可填，一格都没有粘贴。',
    )
  })
})

describe('filling down', () => {
  const text = (row: number) => `r${String(row)}`

  it('repeats the first row of the selection', () => {
    expect(planFillDown(at(1, 3, 3, 3), text)).toEqual([
      { row: 3, column: 'machine', typed: 'r1' },
      { row: 4, column: 'machine', typed: 'r1' },
    ])
  })

  it('takes the row above for a single row, and has nothing above the first', () => {
    expect(planFillDown(at(2, 3), text)).toEqual([{ row: 3, column: 'machine', typed: 'r1' }])
    expect(planFillDown(at(0, 3), text)).toEqual([])
  })
})
