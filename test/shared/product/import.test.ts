import { describe, expect, it } from 'vitest'
import { checkImport, isTotalRow } from '../../../shared/product/import/check-import.ts'
import { findHeadingRow, matchColumns, matchHeading } from '../../../shared/product/import/match-columns.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'

const grades = [{ id: 'g1', name: '一级' }]

describe('headings', () => {
  it('knows the headings of a published bulletin, and that smv is no price', () => {
    const heads = ['seq', 'section', 'operation', 'machine', 'smv_min', 'is_helper', 'planned_ws', 'note']
    expect(matchColumns(heads)).toEqual([
      'number',
      'section',
      'name',
      'machine',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([
    ['现行单价（元/件）', 'currentPriceYuan'],
    ['现行单价 元', 'currentPriceYuan'],
    ['Piece Rate', 'currentPriceYuan'],
    ['工段/部位', 'section'],
    ['工序名称', 'name'],
    ['资料时间', undefined],
    ['SMV', undefined],
  ])('reads %s', (heading, column) => {
    expect(matchHeading(heading)).toBe(column)
  })

  it('gives a column once and finds the row of headings under a title', () => {
    expect(matchColumns(['工序', '名称'])).toEqual(['name', undefined])
    expect(findHeadingRow([['T 恤工序表'], ['工序', '设备'], ['合侧缝', '四线包缝']])).toBe(1)
    expect(findHeadingRow([['合侧缝', '四线包缝']])).toBeUndefined()
  })
})

const row = (number: number, ...cells: readonly string[]) => ({ row: number, cells })

describe('rows of a file', () => {
  const columns = ['name', 'currentPriceYuan', 'grade'] as const

  it('reads what is right', () => {
    const { lines, problems } = checkImport({
      rows: [row(2, '合侧缝', '０．２０８', '1')],
      columns,
      grades,
      present: [],
    })
    expect(problems).toEqual([])
    expect(lines).toEqual([{ name: '合侧缝', currentPriceYuan: '0.208', grade: 'g1' }])
  })

  it('names every wrong cell by the row of the file, in reading order', () => {
    const { problems } = checkImport({
      rows: [row(7, '合肩缝', '1e3', '一级'), row(8, '', '', ''), row(15, '合 肩缝', '-3', '九级')],
      columns,
      grades,
      present: [],
    })
    expect(problems.map(({ index, cell }) => [index, cell])).toEqual([
      [0, 1],
      [1, 0],
      [2, 0],
      [2, 1],
      [2, 2],
    ])
    expect(problems.map(({ problem }) => formatProblem(problem)).slice(0, 4)).toEqual([
      '第 7 行“现行单价”写的是 1e3。请写成普通数字，例如 18.0。',
      '第 8 行“工序”还没有填。',
      '两行都叫“合 肩缝”（第 7、15 行）。请改名，或合并成一行。',
      '第 15 行“现行单价”写的是 -3。现行单价要大于 0。',
    ])
  })

  it('refuses a name the style already has, unless it is of another section', () => {
    const present = [{ section: '', name: '合侧缝' }]
    const same = checkImport({ rows: [row(2, '合侧缝')], columns: ['name'], grades, present })
    expect(same.problems.map(({ problem }) => problem.code)).toEqual(['operation-already-there'])
    const other = checkImport({
      rows: [row(2, '后片', '合侧缝')],
      columns: ['section', 'name'],
      grades,
      present,
    })
    expect(other.problems).toEqual([])
    expect(other.alike).toEqual([
      {
        name: '合侧缝',
        places: [
          { row: null, section: '' },
          { row: 2, section: '后片' },
        ],
      },
    ])
  })

  it('names both rows of a name that stands in two sections, and refuses neither', () => {
    const { problems, alike } = checkImport({
      rows: [row(4, '前片', '合 侧缝'), row(5, '前片', '上袖'), row(9, '后片', '合侧缝')],
      columns: ['section', 'name'],
      grades,
      present: [{ section: '领', name: '压线' }],
    })
    expect(problems).toEqual([])
    expect(alike.map(({ places }) => places)).toEqual([
      [
        { row: 4, section: '前片' },
        { row: 9, section: '后片' },
      ],
    ])
  })

  it('takes an empty count as one and knows a foot of sums', () => {
    const counted = checkImport({
      rows: [row(2, '合侧缝', '')],
      columns: ['name', 'countPerGarment'],
      grades,
      present: [],
    })
    expect(counted.lines).toEqual([{ name: '合侧缝', countPerGarment: '1' }])
    expect(isTotalRow(['', '合 计', '2.5'])).toBe(true)
    expect(isTotalRow(['1', '合侧缝'])).toBe(false)
  })
})
