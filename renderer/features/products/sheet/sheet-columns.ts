import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import type { OperationColumn } from '../../../../shared/product/operation-column.ts'

/** The columns of the sheet, left to right: those people write in, then the state of the method card. */
export const sheetColumns = [
  'section',
  'jobType',
  'name',
  'machine',
  'countingUnit',
  'countPerGarment',
  'grade',
  'currentPriceYuan',
  'card',
] as const satisfies readonly (OperationColumn | 'card')[]

export type SheetColumn = (typeof sheetColumns)[number]

export type ColumnLook = {
  readonly label: string
  /** The second line of the head: the rest of a name that is broken, or the unit. */
  readonly below?: string
  readonly align: 'start' | 'center' | 'end'
}

export const columnLooks: Readonly<Record<SheetColumn, ColumnLook>> = {
  section: { label: '工段', align: 'start' },
  jobType: { label: '工种', align: 'start' },
  name: { label: '工序', align: 'start' },
  machine: { label: '设备', align: 'start' },
  countingUnit: { label: '计价', below: '单位', align: 'center' },
  countPerGarment: { label: '每件', below: '数量', align: 'end' },
  grade: { label: '工序', below: '等级', align: 'center' },
  currentPriceYuan: { label: '现行单价', below: '元', align: 'end' },
  card: { label: '方法卡', align: 'start' },
}

/** The whole name of a column, as sentences and screen readers say it. */
export const columnNames: Readonly<Record<SheetColumn, string>> = {
  section: '工段',
  jobType: '工种',
  name: '工序',
  machine: '设备',
  countingUnit: '计价单位',
  countPerGarment: '每件数量',
  grade: '工序等级',
  currentPriceYuan: '现行单价',
  card: '方法卡',
}

export const isEditable = (column: SheetColumn): column is OperationColumn => column !== 'card'

/** What a cell holds, as it is typed, copied and edited. */
export function cellText(row: OperationRow | undefined, column: OperationColumn): string {
  if (row === undefined) return ''
  if (column === 'grade') return row.gradeName
  return row[column] ?? ''
}
