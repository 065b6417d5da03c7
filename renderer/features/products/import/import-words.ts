import { operationColumns } from '../../../../shared/product/operation-column.ts'
import type { ImportColumn } from '../../../../shared/product/import/match-columns.ts'
import type { NamedAlike, NamedPlace } from '../../../../shared/product/named-alike.ts'
import type { ImportProblem } from '../../../../shared/product/import/check-import.ts'
import { columnNames } from '../sheet/sheet-columns.ts'
import { problemSentences } from '../sheet/sheet-words.ts'
import type { ImportDraft } from './import-draft.ts'
import type { TableFile } from './table-file.ts'

export const importColumnName = (column: ImportColumn): string =>
  column === 'number' ? '序号' : columnNames[column]

export const columnChoices: readonly { readonly value: ImportColumn | ''; readonly label: string }[] = [
  { value: '', label: '不导入' },
  { value: 'number', label: '序号' },
  ...operationColumns.map((column) => ({ value: column, label: columnNames[column] })),
]

const unmatchedOf = ({ headings, columns }: ImportDraft): readonly string[] =>
  headings.filter((heading, cell) => columns[cell] === undefined && heading.trim() !== '')

function matchWords(draft: ImportDraft): string {
  if (draft.columns.every((column) => column === undefined)) return '没有认出列名，请在表头里选'
  const unmatched = unmatchedOf(draft)
  return unmatched.length === 0 ? '列已自动对上' : `不导入：${unmatched.join('、')}`
}

/** File, encoding and size in one line: `工序表.csv · GB18030 编码 · 16 行 5 列 · 列已自动对上`. */
export function fileFacts(
  file: TableFile,
  sheetName: string | undefined,
  draft: ImportDraft | undefined,
): readonly string[] {
  const format = file.format === 'XLSX' ? 'Excel 工作簿' : `${file.format} 编码`
  if (draft === undefined) return [file.name, format]
  const size = `${String(draft.rows.length)} 行 ${String(draft.headings.length)} 列`
  const sheet = sheetName === undefined || sheetName === '' ? [] : [sheetName]
  return [file.name, ...sheet, format, size, matchWords(draft)]
}

export const refusedHead = (problems: readonly ImportProblem[]): string =>
  `有 ${String(problems.length)} 格不能用，一行都没有导入。`

export const refusedLines = (problems: readonly ImportProblem[]): readonly string[] =>
  problemSentences(problems.map(({ problem }) => problem))

const placeWords = ({ row, section }: NamedPlace): string => {
  const where = row === null ? '款里已有' : `第 ${String(row)} 行`
  return section === '' ? where : `${where}“${section}”`
}

/** `“合侧缝”写了两处：第 4 行“前片”、第 9 行“后片”。` */
export const alikeLines = (alike: readonly NamedAlike[]): readonly string[] =>
  alike.map(
    ({ name, places }) => `“${name}”写了 ${String(places.length)} 处：${places.map(placeWords).join('、')}。`,
  )
