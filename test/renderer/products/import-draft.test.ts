import { describe, expect, it } from 'vitest'
import {
  beginDraft,
  correctCell,
  leaveRow,
  matchColumn,
  rowsToImport,
} from '../../../renderer/features/products/import/import-draft.ts'
import { alikeLines } from '../../../renderer/features/products/import/import-words.ts'
import { writeMarkedTable } from '../../../renderer/features/products/import/marked-table.ts'
import { checkImport } from '../../../shared/product/import/check-import.ts'

const sheet = {
  name: '',
  rows: [
    ['T 恤工序表', ''],
    ['工序', '现行单价'],
    ['合侧缝', '1e3'],
    ['', ''],
    ['合计', '2.5'],
  ],
}

describe('rows on their way in', () => {
  it('finds the headings, skips blank rows and leaves the foot of sums out', () => {
    const draft = beginDraft(sheet)
    expect(draft.headings).toEqual(['工序', '现行单价'])
    expect(rowsToImport(draft)).toEqual([{ row: 3, cells: ['合侧缝', '1e3'] }])
    expect(rowsToImport(leaveRow(draft, 5, false))).toHaveLength(2)
  })

  it('corrects a cell without touching the file', () => {
    const draft = correctCell(beginDraft(sheet), 3, 1, '0.208')
    expect(rowsToImport(draft)).toEqual([{ row: 3, cells: ['合侧缝', '0.208'] }])
    expect(sheet.rows[2]).toEqual(['合侧缝', '1e3'])
  })

  it('matches a column once', () => {
    const draft = matchColumn(beginDraft(sheet), 1, 'name')
    expect(draft.columns).toEqual([undefined, 'name'])
  })

  it('asks for the columns of a table without headings', () => {
    const draft = beginDraft({ name: '', rows: [['合侧缝', '四线包缝']] })
    expect(draft.headings).toEqual(['第 1 列', '第 2 列'])
    expect(draft.columns).toEqual([undefined, undefined])
    expect(rowsToImport(draft)).toHaveLength(1)
  })

  it('writes the table with what is wrong in each row', () => {
    const draft = beginDraft(sheet)
    const rows = rowsToImport(draft)
    const { problems } = checkImport({ rows, columns: draft.columns, grades: [], present: [] })
    expect(writeMarkedTable(draft.headings, rows, problems)).toBe(
      '\uFEFF工序,现行单价,要改的地方\r\n合侧缝,1e3,第 3 行“现行单价”写的是 1e3。请写成普通数字，例如 18.0。',
    )
  })

  it('says of one name in two sections where it stands', () => {
    const places = [
      { row: null, section: '' },
      { row: 9, section: '后片' },
    ]
    expect(alikeLines([{ name: '合侧缝', places }])).toEqual(['“合侧缝”写了 2 处：款里已有、第 9 行“后片”。'])
  })
})
