import type { OperationColumn } from '../operation-column.ts'

/** A column that can be taken in; the running number is recognised but follows from the order of the rows. */
export type ImportColumn = OperationColumn | 'number'

/** Headings as they stand in factory sheets and in published operation bulletins. Times (smv) are no price. */
const headings: Readonly<Record<ImportColumn, readonly string[]>> = {
  number: ['序号', '编号', '工序号', '工序序号', '工序编号', '行号', 'no', 'seq', 'sn', '#', 'number'],
  section: ['工段', '部位', '工段部位', '工段工种', '部件', 'section', 'part', 'component'],
  jobType: ['工种', '工种名称', 'jobtype', 'job', 'trade'],
  name: [
    '工序',
    '工序名称',
    '工序名',
    '工序内容',
    '名称',
    'operation',
    'operationname',
    'operations',
    'process',
  ],
  machine: [
    '设备',
    '设备名称',
    '机器',
    '机种',
    '机型',
    '设备机种',
    'machine',
    'machinetype',
    'mc',
    'equipment',
  ],
  countingUnit: ['计价单位', '计件单位', '单位', 'unit', 'countingunit', 'uom'],
  countPerGarment: ['每件数量', '数量', '每件次数', '件数', 'qty', 'count', 'countpergarment', 'quantity'],
  grade: ['工序等级', '等级', '级别', 'grade', 'workgrade'],
  currentPriceYuan: [
    '现行单价',
    '现行工价',
    '现行价',
    '现单价',
    '单价',
    '工价',
    '计件单价',
    'price',
    'piecerate',
    'currentprice',
    'unitprice',
  ],
}

const columnOf: ReadonlyMap<string, ImportColumn> = new Map(
  (Object.keys(headings) as ImportColumn[]).flatMap((column) =>
    headings[column].map((heading) => [heading, column] as const),
  ),
)

/** A heading without its unit, brackets and spacing: `现行单价（元/件）` and `piece_rate` are known words. */
const headingKey = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([].*?[)\]]/g, '')
    .replace(/[\s_/\-.:·、]/g, '')
    .replace(/元(件)?$/, '')

export const matchHeading = (heading: string): ImportColumn | undefined => columnOf.get(headingKey(heading))

/** Which column each heading is; where two say the same, the first has it. */
export const matchColumns = (row: readonly string[]): readonly (ImportColumn | undefined)[] => {
  const taken = new Set<ImportColumn>()
  return row.map((heading) => {
    const column = matchHeading(heading)
    if (column === undefined || taken.has(column)) return undefined
    taken.add(column)
    return column
  })
}

const rowsLookedAt = 10

/**
 * The row that names the columns: the first, below titles and notes, in which two headings are known, or the
 * operation alone. Undefined when the table has no such row and a person must say which column is which.
 */
export const findHeadingRow = (rows: readonly (readonly string[])[]): number | undefined => {
  const found = rows.slice(0, rowsLookedAt).findIndex((row) => {
    const known = matchColumns(row).filter((column) => column !== undefined)
    return known.length >= 2 || known.includes('name')
  })
  return found < 0 ? undefined : found
}
